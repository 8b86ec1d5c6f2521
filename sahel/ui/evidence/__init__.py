"""The page Evidence: what is listed, by what it is narrowed, and the parts around an article."""
