"""Which rows a number leads to: every count of the situation page is a link to the list of exactly what it counts."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from sahel.analysis.ties import Direction, Pair, direction
from sahel.figures.signs import ORDER, direction_label
from sahel.figures.strength import STEPS, step, step_label
from sahel.i18n import _
from sahel.model import Tie, View
from sahel.ui.links import inside_href

ROWS = "rows"
"""The parameter of the link: a direction, "thin", or a step of the width."""

THIN = "thin"


def row_of(way: Direction) -> str:
    """Return the choice of the rows that went one way."""
    return way.replace(" ", "-")


def row_names() -> dict[str, str]:
    """Return what may be asked for, each with the words for it."""
    ways = {row_of(way): direction_label(way) for way in ORDER}
    widths = {name: _("entries in force: {n}").format(n=step_label(name)) for name in STEPS}
    return ways | {THIN: _("thin: one publisher only")} | widths


def chosen_rows() -> str | None:
    """Return which rows the link asks for, or None where it asks for all that moved."""
    given = st.query_params.get(ROWS, "")
    return given if given in row_names() else None


def all_rows() -> None:
    """Ask for all rows again; only callbacks may call this."""
    st.query_params.pop(ROWS, None)


def belongs(tie: Tie, asked: str | None, in_force: Mapping[Pair, int]) -> bool:
    """Tell whether a tie is among the rows asked for; where none are, whether anything happened in it."""
    if asked is None:
        return bool(tie.events)
    if asked == THIN:
        return tie.thin and bool(tie.events)
    if asked in STEPS:
        return step(in_force.get(tie.pair, 0)) == asked
    return row_of(direction(tie)) == asked


def row_hrefs(asked: View) -> dict[str, str]:
    """Return the address of each choice of rows, at a view."""
    return {name: inside_href("", asked, **{ROWS: name}) for name in row_names()}
