"""The evidence page: search, an article with marks in its exact text, its places and claims."""
