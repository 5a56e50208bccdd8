"""Measuring: each module prints a table and writes all values below build/bench/."""
