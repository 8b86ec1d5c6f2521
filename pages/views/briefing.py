"""The briefing: prepared at the desk, shown in the room."""

from __future__ import annotations

from sahel.ui.briefing.page import briefing_page

briefing_page()
