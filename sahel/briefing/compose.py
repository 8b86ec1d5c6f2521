"""A briefing writes itself from a view: sentences made of records, and none that its quotes do not bear out."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.analysis.view_query import query_from_view
from sahel.briefing.alliances_step import alliances_step
from sahel.briefing.at_hand import AtHand, read_once
from sahel.briefing.change_step import change_step
from sahel.briefing.changes_steps import Watched, changes_step, watched_step
from sahel.briefing.chosen_changes import chosen_changes
from sahel.briefing.frame_steps import default_title, map_step, sources_step, title_step
from sahel.briefing.grading import scale
from sahel.briefing.material import Material, gather
from sahel.briefing.records import Briefing, Edition, Step
from sahel.briefing.silence_step import silence_step
from sahel.briefing.since_edition import view_since
from sahel.briefing.sources import basis_of
from sahel.i18n import speaking
from sahel.model import Lang, View
from sahel.store import Store


def _steps(material: Material, title: str, after: Edition | None, watched: Sequence[Watched]) -> list[Step]:
    own = [change_step(one, material) for one in chosen_changes(material)]
    told = watched_step(watched, material)
    return [
        title_step(title, material),
        *([told] if told else []),
        changes_step(material, after),
        map_step(material),
        *own,
        alliances_step(material),
        silence_step(material),
    ]


def _composed(
    store: Store,
    view: View,
    lang: Lang,
    title: str | None,
    after: Edition | None,
    watched: Sequence[Watched],
    mark: str,
    near: AtHand,
) -> Briefing:
    material = gather(store, view_since(view, after, near.newest), near)
    named, period = title or default_title(material), material.period
    steps = _steps(material, named, after, watched)
    basis = basis_of(steps, material)
    return Briefing(
        title=named,
        lang=lang,
        mark=mark,
        since=period.since,
        until=period.until,
        on=period.on,
        known=period.known,
        known_to=period.known_to,
        view=query_from_view(material.view),
        after=after.number if after else None,
        steps=(*steps, sources_step(basis, material)),
        scale=scale(),
        basis=basis,
    )


def compose(
    store: Store,
    view: View,
    lang: Lang = "en",
    *,
    title: str | None = None,
    after: Edition | None = None,
    watched: Sequence[Watched] = (),
    mark: str = "",
    near: AtHand | None = None,
) -> Briefing:
    """Return the briefing of a view of a store, in a language.

    ``after``: the edition since which changes are told; where no newer evidence came in, its own days are told again.
    ``watched``: parties, and pairs as two of them, that come first. ``mark``: the handling mark.
    ``near``: what is at hand of the store already.
    """
    with speaking(lang):
        return _composed(store, view, lang, title, after, watched, mark, near or read_once(store))
