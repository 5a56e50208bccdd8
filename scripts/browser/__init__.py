"""Driving the browsers: the real icon, the real popup, a page served at its real address."""
