"""facts/: what geodata/ states: types, actors, alliances, memberships, chronology."""
