"""The steps of a briefing as a list at the desk; a click chooses one."""

from __future__ import annotations

import streamlit as st

from sahel.briefing.records import Step
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.briefing.draft_acts import choose_step
from sahel.ui.briefing.preview import place_of
from sahel.ui.briefing.shown import Shown
from sahel.ui.change_list import panel_title
from sahel.ui.labels import plain_label


def _meta(step: Step) -> str:
    said = [
        _("hidden") if step.hidden else "",
        _("no sentence: {why}").format(why=step.withheld) if step.withheld else "",
        _("note") if step.note else "",
    ]
    return " · ".join(filter(None, said))


def row_html(step: Step, place: int | None, is_chosen: bool) -> str:
    """Return one row: number, heading, what is particular, the sentence."""
    look = "row step chosen" if is_chosen else "row step"
    look = look if place else f"{look} hidden"
    number = str(place) if place else "–"
    return (
        f'<div class="{look}"><span class="n">{number}</span><div><div class="head"><b>{exact(step.heading)}</b>'
        f'<span class="meta">{exact(_meta(step))}</span></div><p dir="auto">{exact(step.sentence)}</p></div></div>'
    )


def _row(shown: Shown, step: Step, at: int, is_chosen: bool) -> None:
    with st.container(key=f"row-step-{at}", gap=None):
        st.html(row_html(step, place_of(shown, step), is_chosen))
        label = plain_label(_("Step {n}: {heading}").format(n=at, heading=step.heading))
        st.button(label, key=f"pick-step-{at}", on_click=choose_step, args=(step.key,), width="stretch")


def step_list(shown: Shown, chosen: Step) -> None:
    """Draw the list."""
    steps = shown.briefing.steps
    n, hidden = len(shown.briefing.shown), len(steps) - len(shown.briefing.shown)
    note = _("{n} shown").format(n=n) + (_(", {n} hidden").format(n=hidden) if hidden else "")
    with st.container(key="panel-steps", gap=None):
        st.html(panel_title(_("Steps"), note))
        for at, step in enumerate(steps, 1):
            _row(shown, step, at, step.key == chosen.key)
