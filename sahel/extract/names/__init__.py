"""Proper names: what both the place reader and the actor reader need to know about capitals, people and bodies."""
