"""The briefing that the page shows: an edition as it was frozen, or the draft as it would be written now."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.view_query import view_from_query
from sahel.briefing.at_hand import AtHand
from sahel.briefing.drafting import briefing_of, draft_of
from sahel.briefing.editing import Edits, edits_as_text
from sahel.briefing.editions import WithdrawnQuote, edition, editions, masked, shown_quotes
from sahel.briefing.marking import handling_mark
from sahel.briefing.records import Briefing, Edition, Quote, Step
from sahel.briefing.watch import Subject, subjects
from sahel.model import Lang, View
from sahel.ui.briefing.choice import chosen_after, chosen_edition, chosen_lang
from sahel.ui.event_columns import chosen_events, columns, events_by_id
from sahel.ui.ledgers import all_ladders
from sahel.ui.open_store import held_reads, open_store, shelf, store_version
from sahel.ui.session import current_view


@dataclass(frozen=True, slots=True)
class Shown:
    """A briefing as it is shown: of an edition, or (``edition`` None) the draft.

    ``token`` differs wherever a step may look different: what is drawn of it is kept under that.
    """

    briefing: Briefing
    edition: Edition | None
    token: str

    def quotes(self, step: Step) -> tuple[Quote | WithdrawnQuote, ...]:
        """Return the quotes of a step as they may be shown today."""
        return shown_quotes(self.edition, step) if self.edition else step.quotes


@st.cache_resource(max_entries=16, show_spinner=False)
def _edition(number: int, version: int) -> Edition:
    return edition(open_store(), number)


@st.cache_resource(max_entries=16, show_spinner=False)
def _composed(
    version: int,
    view: View,
    lang: Lang,
    after: int | None,
    edits: str,
    watched: tuple[Subject, ...],
    mark: str,
    _edits: Edits,
) -> Briefing:
    since = _edition(after, version) if after else None
    return briefing_of(open_store(), view, lang, since, _edits, _near())


def _near() -> AtHand:
    """Return what the pages have at hand of the store."""
    held = shelf()
    return AtHand(held.newest, held.rows, columns, chosen_events, all_ladders, events_by_id, held_reads)


@st.cache_resource(max_entries=16, show_spinner=False)
def _masked(number: int, version: int) -> Briefing:
    return masked(_edition(number, version))


def edition_shown(number: int) -> Shown:
    """Return an edition; raise EditionError where there is none of the number, or its bytes were changed."""
    version = store_version()
    held = _edition(number, version)
    return Shown(_masked(number, version), held, f"edition {number} {sorted(held.withdrawn)}")


def draft_edits(view: View, lang: Lang) -> Edits:
    """Return what was edited in the draft of a view; raise WorkbenchError where it cannot be read."""
    kept = draft_of(open_store(), view, lang)
    return kept.edits if kept else Edits()


def draft_shown(view: View, lang: Lang, after: int | None) -> Shown:
    """Return the draft of a view, told since an edition (None: of the view's own period)."""
    store, edits = open_store(), draft_edits(view, lang)
    asked = (store_version(), view, lang, after, edits_as_text(edits), subjects(store), handling_mark(store))
    return Shown(_composed(*asked, edits), None, f"draft {asked}")


def _anytime(view: View) -> View:
    return replace(view, since=None, until=None, on=None, known=None)


def last_edition(view: View) -> int | None:
    """Return the number of the latest edition about the same as a view, whatever its days; None where there is none."""
    same = (row for row in editions(open_store()) if _anytime(view_from_query(row.view)) == _anytime(view))
    return next((row.number for row in same), None)


def told_since() -> int | None:
    """Return the edition since which the draft tells changes; None: it tells the period of the filter bar."""
    asked = chosen_after()
    return last_edition(current_view()) if asked is None else asked or None


def shown_now() -> Shown:
    """Return what the link asks for; raise SahelError where it cannot be shown."""
    number = chosen_edition()
    if number is not None:
        return edition_shown(number)
    return draft_shown(current_view(), chosen_lang(), told_since())
