"""The page Partners: the matrix, and a page for each pair."""
