"""What is exported: a view of a store, its events and the briefing that it gives; or an edition, as it was frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sahel.briefing.marking import checked_mark, handling_mark
from sahel.briefing.records import Briefing, Edition
from sahel.export.where import PlaceOf, places_of
from sahel.model import Event, Lang, View
from sahel.store import Store


@dataclass(frozen=True)
class Content:
    """Each part is made when it is first asked for. ``number``: that of an edition, whose own events are then meant.

    ``given_mark``: a handling mark instead of the store's; an edition keeps its own. ``figure``: which one a picture
    shows: the key of a step of the briefing, or "timeline", "climate", "ladder". ``drafted``: the briefing of the view
    as the desk shows it, instead of composing it. ``semicolons``: CSV for where numbers have a decimal comma.
    """

    store: Store
    view: View
    lang: Lang = "en"
    number: int | None = None
    given_mark: str | None = None
    figure: str = "map"
    drafted: Briefing | None = None
    semicolons: bool = False

    @cached_property
    def edition(self) -> Edition | None:
        """The edition, or None; raise EditionError where there is none of that number."""
        from sahel.briefing.editions import edition

        return None if self.number is None else edition(self.store, self.number)

    @cached_property
    def briefing(self) -> Briefing:
        """The briefing of the view as it is now, or that of the edition without the words of withdrawn articles."""
        # Composing loads all figures; a table of events needs none of them.
        from sahel.briefing.drafting import briefing_of
        from sahel.briefing.editing import Edits, edited
        from sahel.export.step_words import shown_briefing

        if self.edition:
            return shown_briefing(self.edition.briefing, self.edition)
        made = self.drafted or briefing_of(self.store, self.view, self.lang)
        return edited(made, Edits(mark=self.mark)) if self.given_mark is not None else made

    @property
    def mark(self) -> str:
        """The handling mark of what is exported, or ""."""
        if self.edition:
            return self.edition.briefing.mark
        if self.given_mark is not None:
            return checked_mark(self.given_mark)
        return self.drafted.mark if self.drafted else handling_mark(self.store)

    @cached_property
    def events(self) -> Sequence[Event]:
        """The events of the view, or those that the edition rests on."""
        return self.briefing.basis.events if self.edition else self.store.events(self.view)

    @cached_property
    def place_of(self) -> PlaceOf:
        """What finds the point of an event: an edition's own points; one from before they were kept asks the store."""
        from sahel.briefing.points import kept_points

        kept = kept_points(self.briefing.basis) if self.edition else None
        return places_of(self.events, self.store.points if kept is None else lambda _articles: kept)

    @property
    def spoken(self) -> Lang:
        """The language of what is exported."""
        if self.edition:
            return self.edition.briefing.lang
        return self.drafted.lang if self.drafted else self.lang
