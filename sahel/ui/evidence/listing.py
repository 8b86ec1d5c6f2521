"""The articles that the page lists: those of the view, of a language, and behind events that lack something."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import numpy as np
import streamlit as st

from sahel.analysis.columns.counting import articles_of
from sahel.analysis.columns.select import among
from sahel.analysis.columns.words import Flags
from sahel.analysis.period import resolve
from sahel.model import Lang, View
from sahel.ui.event_columns import chosen_events, columns
from sahel.ui.lack import Lack, chosen_lack, lacking
from sahel.ui.listed_rows import Rows, listed
from sahel.ui.open_store import shelf
from sahel.ui.results import Results, results

LANG = "lang"
"""The parameter of the link for the language of articles."""


def chosen_lang() -> Lang | None:
    """Return the language that the link asks for, or None."""
    given = st.query_params.get(LANG, "")
    return next((lang for lang in get_args(Lang) if lang == given), None)


def _behind(asked: View, lack: Lack) -> Flags:
    """Tell which of all articles stand behind events that lack something, of those that the state line counts."""
    view = resolve(replace(asked, undated=False), shelf().newest)
    anytime = replace(view, since=None, until=None, undated=True)
    given, which = columns(view.known), chosen_events(anytime if lack == "date" else view)
    return articles_of(given, which & lacking(given, lack))[listed().number]


def listing(asked: View, *, any_lang: bool = False) -> Results:
    """Return the articles to list for a view and for what else the link asks for."""
    found, lack, lang = results(asked), chosen_lack(), None if any_lang else chosen_lang()
    every, rows = listed(), found.rows
    if lack == "date":
        rows = Rows(every, np.arange(len(every.rows)))
    if lang:
        rows = rows.where(among(every.lang, every.langs, (lang,)))
    return Results(rows.where(_behind(asked, lack)) if lack else rows, found.n_all)
