"""find_actors: states, bodies and people of a document; where two overlap, the longest stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sahel.extract.actors.persons import persons
from sahel.extract.actors.states import states
from sahel.extract.document import Document
from sahel.extract.names.bodies import find_bodies
from sahel.extract.names.view import View, view_of
from sahel.model import ActorMention, PlaceMention


def _bodies(view: View) -> Iterator[ActorMention]:
    for named in (named for named in find_bodies(view) if named.body.entity):
        start, end = view.tokens[named.start].start, view.tokens[named.stop - 1].end
        yield ActorMention(start, end, view.document.text[start:end], named.body.entity, named.body.kind)


def _longest(mentions: Iterable[ActorMention]) -> tuple[ActorMention, ...]:
    """Return mentions in text order; of overlapping ones the longest, then the earliest."""
    kept: list[ActorMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, m.start - m.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return tuple(kept)


def find_actors(document: Document, places: tuple[PlaceMention, ...]) -> tuple[ActorMention, ...]:
    """Return every actor that a document names, in order, none overlapping another."""
    view = view_of(document)
    people = tuple(persons(view, places))
    return _longest([*_bodies(view), *people, *states(view, places, people)])
