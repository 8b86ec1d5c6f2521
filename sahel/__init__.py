"""Sahel Partnership Monitor: news articles in, a map of partnerships with the sentence behind each mark out."""
