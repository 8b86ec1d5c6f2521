"""desk/: the workflows that every door uses."""
