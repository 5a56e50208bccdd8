"""Mutants of the rule table and of the code: does a test notice?"""
