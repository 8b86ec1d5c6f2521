"""One calm line on entry: what is new on the watched parties and pairs since somebody last said "seen", or an edition.

The app knows no sign-in, so the desk as a whole has seen something, not a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from sahel.analysis.period import day_after
from sahel.briefing.editions import editions
from sahel.briefing.watch import (
    News,
    Watched,
    note_visit,
    since_visit,
    subject_name,
    subject_of,
    watch_changes,
    watched,
)
from sahel.facts.scope import sahel_states
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import IsoDate, View
from sahel.ui.links import inside_href, pair_href
from sahel.ui.open_store import open_store, store_version

DESK = "desk"
"""Under this name visits are noted."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The line: its words, and where it leads ("" where nothing is new)."""

    words: str
    href: str = ""


def seen() -> None:
    """Note that what is new was seen; only callbacks may call this."""
    note_visit(open_store(), DESK)


def href_of(one: Watched) -> str:
    """Return where the news of a watched party or pair can be looked at."""
    if one.partner:
        return pair_href((one.party, one.partner), View())
    only = (one.party,)
    return inside_href("", View(country=only) if one.party in sahel_states() else View(partner=only))


def _last_day() -> IsoDate | None:
    rows = editions(open_store())
    return day_after(rows[0].until) if rows else None


def _news(since: IsoDate | None) -> tuple[News, ...]:
    """Return what is new since somebody said "seen"; where that is nothing, since the last edition."""
    fresh = since_visit(open_store(), DESK)
    if any(not one.quiet for one in fresh) or since is None:
        return fresh
    return watch_changes(open_store(), since) or fresh


def _quiet(news: Sequence[News]) -> str:
    if len(news) == 1:
        return _("Nothing new on {name}.").format(name=subject_name(subject_of(news[0].watched)))
    return _("Nothing new on the {n} watched.").format(n=len(news))


def line_of(news: Sequence[News]) -> _Told | None:
    """Return the line for some news: the first that is none too quiet, and how many more there are."""
    if not news:
        return None
    loud = [one for one in news if not one.quiet]
    if not loud:
        return _Told(_quiet(news))
    more = len(loud) - 1
    rest = ngettext(" {n} more of the watched has news.", " {n} more of the watched have news.", more).format(n=more)
    return _Told(f"{loud[0].sentence}{rest if more else ''}", href_of(loud[0].watched))


@st.cache_resource(max_entries=8, show_spinner=False)
def _line(version: int, listed: tuple[Watched, ...], since: IsoDate | None, visit: str | None) -> _Told | None:
    return line_of(_news(since))


def watch_line() -> None:
    """Draw the line; nothing where nothing is watched."""
    store = open_store()
    listed = watched(store)
    told = _line(store_version(), listed, _last_day(), store.workbench.last_visit(DESK)) if listed else None
    if told is None:
        return
    words = exact(told.words)
    link = f'<b>{exact(_("Watched"))}</b> <a href="{exact(told.href)}" target="_self">{words}</a>'
    st.html(f'<p class="watch-line">{link if told.href else words}</p>')
