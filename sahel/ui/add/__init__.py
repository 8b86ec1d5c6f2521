"""add/: the page on which articles are brought in, looked over and saved."""
