"""What changed: the ties with events in the period, ranked; each row narrows everything to its pair."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.sentences import change_sentence
from sahel.analysis.ties import direction, n_events, n_voices
from sahel.figures.dates import event_date
from sahel.figures.event_words import events_label, pair_name, voices_label
from sahel.figures.glyphs import glyph
from sahel.figures.marked_text import exact
from sahel.figures.signs import direction_label
from sahel.figures.tables import latest_date
from sahel.i18n import _, ngettext
from sahel.model import Tie
from sahel.ui.country_card import country_card
from sahel.ui.empty_store import or_way_in
from sahel.ui.labels import plain_label
from sahel.ui.row_choice import all_rows, belongs, chosen_rows, row_names
from sahel.ui.scheme import palette
from sahel.ui.session import narrow_to_pair
from sahel.ui.situation import Situation

FIRST_ROWS = 12
"""Rows that are listed at first: each costs the browser time, and more than these few are not seen at once."""

_LONG = "long_list"


def _meta(tie: Tie, situation: Situation) -> str:
    """Return when, and on how much the row rests; of a quiet tie, when it was last heard of."""
    if not tie.events:
        last = situation.last_events.get(tie.pair)
        return _("last event {date}").format(date=event_date(last)) if last else ""
    counts = f"{events_label(n_events(tie))}, {voices_label(n_voices(tie, situation.voices))}"
    kinds = {change.pair: change.kind for change in situation.changes}
    kind = kinds.get(tie.pair)
    said = {"new": _("new"), "ended": _("ended")}.get(kind or "")
    return " · ".join(filter(None, [said, _when(tie), counts]))


def _when(tie: Tie) -> str:
    """Return the day of the event that the row's sentence tells; where another one is the latest, so it is called."""
    latest = latest_date(tie)
    return latest if latest == event_date(tie.events[0]) else _("latest {date}").format(date=latest)


def row_html(tie: Tie, situation: Situation) -> str:
    """Return one row: glyph, pair, date and counts, one sentence."""
    return (
        f'<div class="row">{glyph(direction(tie), palette(), thin=tie.thin)}<div><div class="head">'
        f'<b>{exact(pair_name(tie.pair))}</b><span class="meta">{exact(_meta(tie, situation))}</span></div>'
        f'<p dir="auto">{exact(change_sentence(tie))}</p></div></div>'
    )


def panel_title(title: str, note: str, end: str = "") -> str:
    """Return the title line of a panel."""
    last = f'<span class="end">{exact(end)}</span>' if end else ""
    return f'<div class="panel-title"><b>{exact(title)}</b><span>{exact(note)}</span>{last}</div>'


def _row(tie: Tie, situation: Situation) -> None:
    label = f"{pair_name(tie.pair)}: {direction_label(direction(tie))}"
    with st.container(key=f"row-{'-'.join(tie.pair)}", gap=None):
        st.html(row_html(tie, situation))
        st.button(
            plain_label(label),
            key=f"pick-{'-'.join(tie.pair)}",
            on_click=narrow_to_pair,
            args=(tie.pair,),
            width="stretch",
        )


def _more(n: int) -> None:
    if n > FIRST_ROWS and not st.session_state.get(_LONG):
        label = ngettext("Show all {n} row", "Show all {n} rows", n).format(n=n)
        st.button(label, key="all-rows", on_click=_lengthen, type="tertiary")


def _lengthen() -> None:
    st.session_state[_LONG] = True


def _only(asked: str) -> None:
    with st.container(key="only", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="note">{exact(_("Only: {what}").format(what=row_names()[asked]))}</p>', width="content")
        st.button(_("Show what changed"), key="leave-rows", on_click=all_rows, type="tertiary")


def change_list(situation: Situation) -> None:
    """Draw the list, or say that nothing changed; a number that led here narrows it to what it counts."""
    asked = chosen_rows()
    found = [tie for tie in situation.ties if belongs(tie, asked, situation.in_force)]
    listed = found[: len(found) if st.session_state.get(_LONG) else FIRST_ROWS]
    end = _("{n} of {all}").format(n=len(listed), all=len(found)) if found else ""
    with st.container(key="changes", height="stretch", gap=None):
        country_card(situation)
        title = _("Ties") if asked else _("What changed")
        st.html(panel_title(title, _("ranked by weight of new evidence"), end))
        if asked:
            _only(asked)
        for tie in listed:
            _row(tie, situation)
        _more(len(found))
        if not found:
            said = _("No tie of this view.") if asked else _("No event in this period.")
            st.html(f'<p class="note pad">{or_way_in(said)}</p>')
