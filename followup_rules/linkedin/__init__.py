"""LinkedIn's page: what may be looked for, and what is made of what was found there."""
