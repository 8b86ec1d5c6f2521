"""The line under everything: of which days the view is, and how much it rests on; zeros stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.analysis.period import day_before
from sahel.figures.event_words import events_label, voices_label
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import IsoDate
from sahel.ui.lack import LACK
from sahel.ui.links import inside_href
from sahel.ui.session import current_view
from sahel.ui.situation import Situation

OLD_AFTER_DAYS = 30
"""Evidence older than this says so."""


def _articles(n: int) -> str:
    return ngettext("{n} article", "{n} articles", n).format(n=n)


def _days(situation: Situation) -> list[str]:
    view, latest = situation.view, situation.shelf.latest
    if not (view.on and view.since and view.until):
        return [_("no evidence yet")]
    known = view.known or latest
    said = [
        _("in force on {day}").format(day=day_label(view.on)),
        _("period {since} to {until}").format(since=day_label(view.since), until=day_label(view.until)),
        _("compared with {day}").format(day=day_label(day_before(view.since))),
    ]
    return said + ([_("as known on {day}").format(day=day_label(known))] if known else [])


def _counts(situation: Situation) -> list[tuple[str, str]]:
    """Return the counts in words, each with the address of what it counts."""
    asked, counted = current_view(), situation.totals
    evidence, undated = inside_href("evidence", asked), replace(asked, undated=True)
    return [
        (events_label(counted.events), inside_href("", asked, show="Table")),
        (_articles(counted.articles), evidence),
        (voices_label(counted.voices), evidence),
        (_("{n} not known to the day").format(n=counted.loose), inside_href("evidence", asked, **{LACK: "day"})),
        (_("undated ({n})").format(n=situation.n_undated), inside_href("evidence", undated, **{LACK: "date"})),
        (
            _("not placed ({n})").format(n=counted.unplaced),
            inside_href("evidence", asked, **{LACK: "place"}),
        ),
    ]


def age(newest: IsoDate | None, today: date) -> str | None:
    """Return how old the newest evidence is, in words, or None while it is fresh."""
    if newest is None:
        return None
    days = (today - date.fromisoformat(newest)).days
    if days <= OLD_AFTER_DAYS:
        return None
    return _("newest evidence {day}, {n} days ago").format(day=day_label(newest), n=days)


def state_line(situation: Situation) -> None:
    """Draw the line; every number in it is a link to what it counts."""
    old = age(situation.shelf.newest, date.today())
    days = [exact(part) for part in _days(situation)]
    counts = [f'<a href="{exact(href)}" target="_self">{exact(said)}</a>' for said, href in _counts(situation)]
    parts = [*days, *counts, *([exact(old)] if old else [])]
    st.html('<div class="state">' + "".join(f"<span>{part}</span>" for part in parts) + "</div>")
