"""How fast and how large: figures that `make bench` measures on the machine at hand. No test depends on them."""
