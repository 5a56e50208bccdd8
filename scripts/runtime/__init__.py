"""Building what the engine of the extension loads."""
