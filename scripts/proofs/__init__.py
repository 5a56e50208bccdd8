"""Proofs over the whole space of facts."""
