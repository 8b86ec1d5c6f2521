"""Actors: which parties a text names, and where."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.desk.evaluate.matching import Pair, one_to_one, overlap
from sahel.desk.evaluate.measures import Figures, Found
from sahel.desk.evaluate.records import Actor, Marks
from sahel.desk.evaluate.rules import party


def paired(gold: Sequence[Actor], told: Sequence[Actor]) -> list[Pair]:
    """Return which told mention stands where which marked one does, for the same party."""
    return one_to_one(
        ((float(overlap(g, t)),), i, j)
        for i, g in enumerate(gold)
        for j, t in enumerate(told)
        if overlap(g, t) and party(g.entity) == party(t.entity)
    )


def actor_figures(gold: Marks, told: Marks) -> Figures:
    """Return the figures of one text's actors: each party once, and each mention."""
    named, said = ({party(actor.entity) for actor in marks.actors} for marks in (gold, told))
    found = {
        "actors_entity": Found(len(named & said), len(said), len(named)),
        "actors_mention": Found(len(paired(gold.actors, told.actors)), len(told.actors), len(gold.actors)),
    }
    return Figures(0, found, {})
