"""The page Alliances: memberships through time, maps of a bloc, who is in what."""
