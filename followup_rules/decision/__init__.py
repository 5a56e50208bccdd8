"""The decision: a case cut into facts, the table of rules evaluated, days counted."""
