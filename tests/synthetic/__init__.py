"""Synthetic LinkedIn pages with invented people."""
