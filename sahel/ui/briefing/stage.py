"""One step on the stage: its words, its figure, its fold and its footer."""

from __future__ import annotations

from typing import Any

import streamlit as st

from sahel.briefing.drawings import MapDrawing, TableDrawing
from sahel.briefing.drawn import figure_of
from sahel.briefing.drawn_words import alt_of, table_of
from sahel.briefing.records import Step
from sahel.briefing.redrawn import ties_of
from sahel.figures.map_legend import line_legend
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
)
from sahel.ui.scheme import palette, scheme

_CONFIG = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "responsive": True}
"""On the shared screen nothing moves but by a key."""


@st.cache_resource(max_entries=64, show_spinner=False)
def _figure(token: str, key: str, shade: Scheme, _shown: Shown, _step: Step) -> Any:  # noqa: ANN401 (plotly has no types)
    return figure_of(_step.drawing, _shown.briefing.basis, shade) if _step.drawing else None


def _legend(shown: Shown, step: Step) -> str:
    if not isinstance(step.drawing, MapDrawing):
        return ""
    ties = ties_of(step.drawing, shown.briefing.basis)
    return f'<div class="legend room-legend">{line_legend(ties, palette())}</div>'


def _drawn(shown: Shown, step: Step, number: int) -> bool:
    """Draw the figure of a step; tell whether it has one."""
    figure = _figure(shown.token, step.key, scheme(), shown, step)
    if figure is None or step.drawing is None:
        return False
    with st.container(key=f"figure-{number}"):
        st.plotly_chart(
            figure,
            theme=None,
            key=f"drawn-{number}",
            height="stretch" if figure.layout.height is None else "content",
            config=_CONFIG,
            alt=alt_of(step.drawing, shown.briefing.basis, sentence_of(step)),
        )
    return True


def _undrawn(shown: Shown, step: Step) -> str:
    """Return what stands where there is nothing to draw: the facts as a table, else the lines under the sentence."""
    if step.drawing is None:
        return points_html(step.points)
    table = table_of(step.drawing, shown.briefing.basis)
    return table_html(TableDrawing(table.caption, table.headers, table.rows))


def _body(shown: Shown, step: Step, number: int) -> None:
    if isinstance(step.drawing, TableDrawing):
        st.html(table_html(step.drawing))
    elif not _drawn(shown, step, number):
        st.html(_undrawn(shown, step))


def draw_step(shown: Shown, step: Step, number: int, place: int | None) -> None:
    """Draw a step into the container that is open; ``place`` is its number in the room, None where it has none."""
    steps = shown.briefing.shown
    if step.kind == "title":
        st.html(title_html(shown.briefing, steps))
    else:
        st.html(head_html(step))
        _body(shown, step, number)
        st.html(f"{under_html(step)}{_legend(shown, step)}")
    st.html(f"{fold_html(step, shown.quotes(step))}{footer_html(shown, step, place, len(steps))}")
