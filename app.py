"""The app, as Streamlit runs it: what it draws is in sahel/ui/frame.py."""

from __future__ import annotations

from sahel.ui.warming import finish_warming

finish_warming()

from sahel.ui.frame import draw_app  # noqa: E402 (only now nobody else is importing it)

draw_app()
