"""A briefing as pages (PDF, A4): selectable words in our own faces, vector figures, bookmarks."""
