"""The watch list: what the filter bar or the page of a pair is about can be watched, and watched no more."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.ties import Pair
from sahel.briefing.watch import note_visit, subject_name, subject_of, unwatch, watch, watched
from sahel.errors import SahelError
from sahel.facts.scope import tie_pair
from sahel.i18n import _
from sahel.model import View
from sahel.ui.labels import plain_label
from sahel.ui.note import note
from sahel.ui.open_store import open_store
from sahel.ui.partners.choice import chosen_pair
from sahel.ui.review.acting import who
from sahel.ui.session import current_view
from sahel.ui.watch_line import DESK, seen

_SAID = "watch_said"


def subject_shown(view: View, pair: Pair | None) -> tuple[str, ...]:
    """Return the parties that a page is about: the pair of its link, else the one or two of the filter bar."""
    if pair:
        return pair
    parties = tuple(dict.fromkeys((*view.country, *view.partner)))
    if len(view.country) > 1 or len(view.partner) > 1 or not parties:
        return ()
    return tie_pair(parties[0], parties[1]) if len(parties) == 2 else parties


def _watch(parties: Sequence[str]) -> None:
    first = not watched(open_store())
    try:
        watch(open_store(), parties, who() or _("unnamed"))
    except SahelError as error:
        st.session_state[_SAID] = str(error)
        return
    if first:
        note_visit(open_store(), DESK)


def _unwatch(parties: Sequence[str]) -> None:
    unwatch(open_store(), parties)


def _name(parties: Sequence[str]) -> str:
    return subject_name((parties[0], parties[1]) if len(parties) == 2 else parties[0])


def _add() -> None:
    parties = subject_shown(current_view(), chosen_pair())
    if not parties:
        note(_("Choose a country, a partner or both in the bar, or open a pair: then it can be watched here."))
        return
    if any((one.party, one.partner) in (parties, (*parties, "")) for one in watched(open_store())):
        note(_("{name} is watched.").format(name=_name(parties)))
        return
    label = plain_label(_("Watch {name}").format(name=_name(parties)))
    st.button(label, key="watch", on_click=_watch, args=(parties,))


def watch_menu() -> None:
    """Draw the button with everything in it."""
    listed = watched(open_store())
    label = _("Watched ({n})").format(n=len(listed)) if listed else _("Watched")
    with st.popover(label, key="watch-list"):
        _add()
        if said := st.session_state.pop(_SAID, None):
            note(said)
        for at, one in enumerate(listed):
            parties = (one.party, one.partner) if one.partner else (one.party,)
            with st.container(key=f"watched-{at}", horizontal=True, vertical_alignment="center", gap="xsmall"):
                st.text(subject_name(subject_of(one)))
                stop = _("Stop watching")
                st.button(stop, key=f"unwatch-{at}", type="tertiary", on_click=_unwatch, args=(parties,))
        if listed:
            note(_("What changes on them comes first in a briefing, and is told on entry."))
            st.button(_("I have seen what is new"), key="seen", type="tertiary", on_click=seen)
