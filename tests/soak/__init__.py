"""Long searches for counter-examples, run by `make soak`."""
