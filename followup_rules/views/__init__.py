"""What the extension draws, as plain data: no HTML, no decision."""
