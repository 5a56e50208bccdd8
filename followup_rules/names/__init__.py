"""Names of people and companies: how to show, greet and compare them."""
