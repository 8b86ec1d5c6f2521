"""Actors: the states, blocs, people and organisations that a document names."""

from sahel.extract.actors.find import find_actors

__all__ = ["find_actors"]
