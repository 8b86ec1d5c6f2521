"""method/: the page that says how the monitor reads and scores, how well, and on what it rests."""
