"""The page Briefing: preparing one at the desk, and showing it in the room."""
