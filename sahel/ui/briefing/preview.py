"""The chosen step as the room will see it, small: the same stage, scaled to the column."""

from __future__ import annotations

import streamlit as st

from sahel.briefing.records import Step
from sahel.i18n import speaking
from sahel.ui.briefing.shown import Shown
from sahel.ui.briefing.stage import draw_step


def place_of(shown: Shown, step: Step) -> int | None:
    """Return the number of a step in the room; None where it is hidden."""
    keys = [one.key for one in shown.briefing.shown]
    return keys.index(step.key) + 1 if step.key in keys else None


def preview(shown: Shown, step: Step) -> None:
    """Draw the stage with one step."""
    place = place_of(shown, step)
    with speaking(shown.briefing.lang), st.container(key="preview"), st.container(key="stage"):
        number = place or 0
        with st.container(key=f"step-{number}"):
            draw_step(shown, step, number, place, live=False)
