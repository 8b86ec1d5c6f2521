"""One step on the stage: its words, its figure, its fold and its footer."""

from __future__ import annotations

from typing import Any

import streamlit as st

from sahel.briefing.drawings import MembershipDrawing, TableDrawing
from sahel.briefing.drawn import figure_of
from sahel.briefing.drawn_words import alt_of, table_of
from sahel.briefing.figure_key import figure_key
from sahel.briefing.records import Step
from sahel.figures.tokens import Scheme
from sahel.ui.briefing.footer import footer_html
from sahel.ui.briefing.shown import Shown
from sahel.ui.briefing.step_html import (
    fold_html,
    head_html,
    points_html,
    sentence_of,
    table_html,
    title_html,
    under_html,
    under_words,
)
from sahel.ui.scheme import palette, scheme

_WIDE_PX, _HIGH_PX = 1760, 776
"""What the stage leaves for a figure and what stands under it."""

_POINT_PX, _LINE_PX, _LINE_CHARACTERS = 48, 33, 135
"""How high a point is, how high a line of running text, and how much of it a line holds."""

_CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "responsive": False}
"""On the shared screen nothing moves but by a key."""


def _high(step: Step) -> int:
    """Return the height of a figure that fills its place, over the lines that stand under it."""
    lines = sum(-(-len(words) // _LINE_CHARACTERS) for words in under_words(step))
    return _HIGH_PX - _LINE_PX * lines


def _room_for(step: Step, height: float) -> int:
    """Return how many lines still fit under a figure of some height and the words on how to read it."""
    key = 2 if isinstance(step.drawing, MembershipDrawing) else 1
    return max(int((_high(step) - height) // _POINT_PX) - key, 0)


@st.cache_resource(max_entries=64, show_spinner=False)
def _figure(token: str, key: str, shade: Scheme, _shown: Shown, _step: Step) -> Any:  # noqa: ANN401 (plotly has no types)
    """Return the figure of a step, with the height that it has on the stage."""
    figure = figure_of(_step.drawing, _shown.briefing.basis, shade) if _step.drawing else None
    if figure is not None:
        figure.update_layout(height=figure.layout.height or _high(_step))
    return figure


def _drawn(shown: Shown, step: Step, number: int) -> bool:
    """Draw the figure of a step, how to read it, and the lines that fit under it; tell whether it has one."""
    figure = _figure(shown.token, step.key, scheme(), shown, step)
    if figure is None or step.drawing is None:
        return False
    basis, height = shown.briefing.basis, int(figure.layout.height)
    st.html(f"<style>.st-key-figure-{number} {{ --high: {height}px; }}</style>")
    with st.container(key=f"figure-{number}"):
        st.plotly_chart(
            figure,
            theme=None,
            key=f"drawn-{number}",
            width=_WIDE_PX,
            height=height,
            config=_CONFIG,
            alt=alt_of(step.drawing, basis, sentence_of(step)),
        )
        if key := figure_key(step.drawing, basis, palette()):
            st.html(key)
    if points := step.points[: _room_for(step, height)]:
        st.html(points_html(points, "beside"))
    return True


def _undrawn(shown: Shown, step: Step) -> str:
    """Return what stands where there is nothing to draw: the facts as a table, else the lines under the sentence."""
    if step.drawing is None:
        return points_html(step.points, "alone")
    table = table_of(step.drawing, shown.briefing.basis)
    return table_html(TableDrawing(table.caption, table.headers, table.rows))


def _body(shown: Shown, step: Step, number: int) -> None:
    if isinstance(step.drawing, TableDrawing):
        st.html(table_html(step.drawing))
    elif not _drawn(shown, step, number):
        st.html(_undrawn(shown, step))


def draw_step(shown: Shown, step: Step, number: int, place: int | None, *, live: bool = True) -> None:
    """Draw a step into the container that is open; ``place`` is its number in the room, None where it has none.

    ``live``: in the room, where a click on a step of the list goes there.
    """
    steps = shown.briefing.shown
    if step.kind == "title":
        st.html(title_html(shown.briefing, steps, live))
    else:
        st.html(head_html(step))
        _body(shown, step, number)
        st.html(under_html(step))
    st.html(f"{fold_html(step, shown.quotes(step))}{footer_html(shown, step, place, len(steps))}")
