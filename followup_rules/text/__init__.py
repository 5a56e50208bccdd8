"""Text as people write it: cleaning, scripts, grapheme clusters, folding and language."""
