"""analysis/: pure: claims -> events, ties, memberships."""
