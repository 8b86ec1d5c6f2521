"""Which judgements hold: those made by a day, without those undone by then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sahel.analysis.review.records import Judgement
from sahel.model import IsoDate


def with_undoing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Return judgements (in the order made), each with the undo that is in force against it; an undo may be undone."""
    made = list(judgements)
    undone: dict[str, str] = {}
    for one in reversed(made):
        if one.kind == "undo" and one.id not in undone:
            undone.setdefault(one.subjects[0], one.id)
    return tuple(replace(one, undone_by=undone.get(one.id)) if undone or one.undone_by else one for one in made)


def in_force(judgements: Iterable[Judgement], known: IsoDate | None = None) -> tuple[Judgement, ...]:
    """Return what holds as known on a day (None: the latest), in the order made, undoing left out."""
    seen = with_undoing(one for one in judgements if known is None or one.day <= known)
    return tuple(one for one in seen if one.kind != "undo" and one.undone_by is None)


def withdrawn(judgements: Iterable[Judgement]) -> Mapping[str, str]:
    """Return the ids of withdrawn articles, each with the judgement that did it; at every clock, as they are not shown.

    An article that an analyst wrote as a row of the chronology is withdrawn by undoing that.
    """
    made = with_undoing(judgements)
    found: dict[str, str] = {}
    for one in made:
        # What was erased cannot be shown again, whatever an undo brought over from another store says.
        if one.kind == "erase" or (one.kind == "withdraw" and one.undone_by is None):
            found.setdefault(one.subjects[0], one.id)
    rows = [one for one in made if one.kind == "row"]
    standing = {one.subjects[0] for one in rows if one.undone_by is None}
    for one in rows:
        if one.undone_by and one.subjects[0] not in standing:
            found.setdefault(one.subjects[0], one.undone_by)
    return found
