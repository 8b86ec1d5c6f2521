"""Places: every name of a place in a document, which place it is, and how it is used."""

from sahel.extract.places.find import find_places

__all__ = ["find_places"]
