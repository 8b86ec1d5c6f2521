"""What is missing from events: the numbers of the state line lead to the articles of just those."""

from __future__ import annotations

from typing import Literal, get_args

import numpy as np
import streamlit as st

from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.words import Flags
from sahel.i18n import _

LACK = "lack"
"""The parameter of the evidence page's link."""

Lack = Literal["date", "day", "place"]


def chosen_lack() -> Lack | None:
    """Return what the events behind the listed articles must lack, or None where the link asks for nothing such."""
    given = st.query_params.get(LACK, "")
    return next((one for one in get_args(Lack) if one == given), None)


def drop_lack() -> None:
    """List all articles again; only callbacks may call this."""
    st.query_params.pop(LACK, None)


def lack_label(lack: Lack) -> str:
    """Return in words what the events lack."""
    words: dict[Lack, str] = {
        "date": _("undated events"),
        "day": _("events not known to the day"),
        "place": _("events that are not placed"),
    }
    return words[lack]


def lacking(columns: Columns, lack: Lack) -> Flags:
    """Tell of each event whether it lacks it; an undated event is not also one that is not known to the day."""
    rows, dated = columns.rows, columns.rows.start > 0
    wanting = {"date": ~dated, "day": dated & (rows.start != rows.end), "place": dated & ~rows.placed}
    return np.asarray(wanting[lack])
