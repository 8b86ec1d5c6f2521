"""preview/: what came in and was read, held in memory until somebody saves it; nothing here is stored before."""
