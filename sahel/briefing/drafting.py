"""The briefing of a view as it stands now: composed, with the watch list first, as its draft edits it."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.analysis.view_query import query_from_view, view_from_query
from sahel.briefing.at_hand import AtHand, read_once
from sahel.briefing.compose import compose
from sahel.briefing.editing import Edits, checked, edited, edits_as_text, edits_from_text, edits_of, reworded_alike
from sahel.briefing.editions import edition
from sahel.briefing.marking import handling_mark
from sahel.briefing.records import Briefing, Edition
from sahel.briefing.saved_views import person
from sahel.briefing.watch import subjects
from sahel.model import Lang, View
from sahel.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """Edits of the briefing of a view in a language, who made them last, and when (UTC, ISO 8601)."""

    edits: Edits
    by: str
    saved_at: str


def keep_draft(store: Store, view: View, lang: Lang, edits: Edits, by: str) -> Draft:
    """Keep edits in place of the last ones of a view and language; raise WorkbenchError for a bad title or mark."""
    good = checked(edits)
    kept = store.workbench.keep_draft(query_from_view(view), lang, person(by), edits_as_text(good))
    return Draft(good, kept.by, kept.saved_at)


def draft_of(store: Store, view: View, lang: Lang) -> Draft | None:
    """Return the draft of a view in a language, or None."""
    kept = store.workbench.draft(query_from_view(view), lang)
    return Draft(edits_from_text(kept.edits), kept.by, kept.saved_at) if kept else None


def discard_draft(store: Store, view: View, lang: Lang) -> bool:
    """Forget the draft of a view in a language; tell whether there was one."""
    return store.workbench.drop_draft(query_from_view(view), lang)


def briefing_of(
    store: Store,
    view: View,
    lang: Lang = "en",
    after: Edition | None = None,
    edits: Edits | None = None,
    near: AtHand | None = None,
) -> Briefing:
    """Return the briefing of a view now: what is watched comes first, with the store's mark, edited as drafted.

    ``after``: the edition since which changes are told. ``edits``: these instead of the kept draft's.
    ``near``: what is at hand of the store already.
    """
    near = near or read_once(store)
    composed = compose(store, view, lang, after=after, watched=subjects(store), mark=handling_mark(store), near=near)
    if edits is None:
        kept = draft_of(store, view, lang)
        edits = kept.edits if kept else Edits()
    return edited(composed, edits, _added(store, edits, lang, near))


def today_of(store: Store, frozen: Edition) -> Briefing:
    """Return the briefing that the view of an edition would give today, edited alike: what to compare it with."""
    old = frozen.briefing
    after = edition(store, old.after) if old.after is not None else None
    seen = subjects(store) if any(step.kind == "watched" for step in old.steps) else ()
    # The view holds the days of the edition: only what is known of them has moved on.
    near = read_once(store)
    composed = compose(store, view_from_query(old.view), old.lang, after=after, watched=seen, near=near)
    edits = edits_of(old)
    return reworded_alike(edited(composed, edits, _added(store, edits, old.lang, near)), old)


def _added(store: Store, edits: Edits, lang: Lang, near: AtHand) -> dict[str, Briefing]:
    return {one.query: compose(store, view_from_query(one.query), lang, near=near) for one in edits.views}
