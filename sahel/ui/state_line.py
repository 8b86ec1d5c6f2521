"""The line under everything: of which days the view is, and how much it rests on; zeros stay."""

from __future__ import annotations

from datetime import date

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.figures.hover import events_label, n_publishers, voices_label
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import IsoDate
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
        _("Alliances in force on {day}").format(day=day_label(view.on)),
        _("period {since} to {until}").format(since=day_label(view.since), until=day_label(view.until)),
    ]
    return said + ([_("as known on {day}").format(day=day_label(known))] if known else [])


def _counts(situation: Situation) -> list[str]:
    events = situation.events
    loose = sum(event.date_start != event.date_end for event in events)
    return [
        events_label(len(events)),
        _articles(len({claim.article_id for event in events for claim in event.claims})),
        voices_label(n_publishers(events, situation.voices)),
        _("{n} not known to the day").format(n=loose),
        _("undated ({n})").format(n=situation.n_undated),
        _("not placed ({n})").format(n=sum(event.place is None for event in events)),
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
    """Draw the line."""
    old = age(situation.shelf.newest, date.today())
    parts = [*_days(situation), *_counts(situation), *([old] if old else [])]
    st.html('<div class="state">' + "".join(f"<span>{exact(part)}</span>" for part in parts) + "</div>")
