"""The candidate's own book of people: old records and an event in, new records out."""
