"""The room: all steps of a briefing at once on the stage, of which keys show one; nothing waits for the server."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from sahel.briefing.records import Step
from sahel.i18n import speaking
from sahel.ui.briefing.choice import chosen_pace, chosen_step, leave_room
from sahel.ui.briefing.draft_acts import choose_step
from sahel.ui.briefing.room_keys import room_keys
from sahel.ui.briefing.room_style import apply_stage, seen_css
from sahel.ui.briefing.shown import Shown
from sahel.ui.briefing.stage import draw_step


def _with_map(shown: Shown) -> tuple[tuple[Step, ...], int | None]:
    """Return the steps to draw and the number of the one with the map; a hidden map comes after all others."""
    steps = shown.briefing.shown
    for number, step in enumerate(steps, 1):
        if step.kind == "map":
            return steps, number
    hidden = next((step for step in shown.briefing.steps if step.kind == "map"), None)
    return ((*steps, hidden), len(steps) + 1) if hidden else (steps, None)


def nearest_first(start: int, drawn: int) -> list[int]:
    """Return the numbers 1 to ``drawn`` in the order in which a person who starts at ``start`` will want them."""
    return sorted(range(1, drawn + 1), key=lambda number: (abs(number - start), number < start))


def _leave(keys: Sequence[str], number: int) -> None:
    """Go back to the desk, at the step that was seen last."""
    choose_step(keys[number - 1])
    leave_room()


def _draw(shown: Shown, drawn: Sequence[Step], start: int) -> None:
    places = [st.container(key=f"step-{number}") for number in range(1, len(drawn) + 1)]
    listed = len(shown.briefing.shown)
    for number in nearest_first(start, len(drawn)):
        with places[number - 1]:
            draw_step(shown, drawn[number - 1], number, number if number <= listed else None)


def room(shown: Shown) -> None:
    """Draw the room over the whole window."""
    steps = shown.briefing.shown
    start = chosen_step(len(steps))
    drawn, the_map = _with_map(shown)
    apply_stage(seen_css(start, len(steps), the_map))
    with speaking(shown.briefing.lang), st.container(key="room"), st.container(key="stage"):
        room_keys(len(steps), chosen_pace(), partial(_leave, [step.key for step in steps]))
        _draw(shown, drawn, start)
