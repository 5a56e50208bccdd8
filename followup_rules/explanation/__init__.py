"""Why an answer is what it is, what would change it, and when it changes by itself."""
