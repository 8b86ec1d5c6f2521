"""Judgements as a file, one JSON object a line: to another store, or kept beside it; names and times come along."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sahel.analysis.review.records import Judgement
from sahel.desk.review.facts import row_reading
from sahel.desk.review.from_object import judgement_from
from sahel.errors import JudgementRefusedError
from sahel.facts.chronology import ChronologyRow
from sahel.i18n import _
from sahel.store import Store


@dataclass(frozen=True, slots=True)
class Imported:
    """How many judgements were new, how many known already, how many erasures passed over (they stay with a store)."""

    new: int
    known: int
    passed_over: int


def judgement_object(judgement: Judgement) -> dict[str, Any]:
    """Return a judgement as plain values; what an undo did to it is a judgement of its own."""
    return {key: value for key, value in asdict(judgement).items() if key != "undone_by"}


def export_judgements(store: Store) -> Iterator[str]:
    """Yield every judgement as a line of JSON, in the order made."""
    for one in store.review.judgements():
        yield json.dumps(judgement_object(one), ensure_ascii=False, sort_keys=True)


def _parsed(lines: Iterable[str]) -> Iterator[Judgement]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield judgement_from(json.loads(line))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise JudgementRefusedError(_("line {n} is no judgement").format(n=number)) from error
        except JudgementRefusedError as error:
            raise JudgementRefusedError(_("line {n}: {why}").format(n=number, why=error.why)) from error


def import_judgements(store: Store, lines: Iterable[str]) -> Imported:
    """Take in judgements from lines of JSON, all or (JudgementRefusedError) none; known ones change nothing."""
    given = list(_parsed(lines))
    wanted = [one for one in given if one.kind != "erase"]
    readings = [
        row_reading(one.by, ChronologyRow(**one.payload["row"]), one.made_at)
        for one in wanted
        if one.kind == "row" and not store.review.holds(one.subjects[0])
    ]
    new = store.review.judge(wanted, readings, checked=False)
    return Imported(len(new), len(wanted) - len(new), len(given) - len(wanted))
