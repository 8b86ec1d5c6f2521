"""A judgement from plain values that anybody may have written: it is checked as strictly as one made here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, get_args

from sahel.analysis.review.fact_rows import ALIASES, MEMBERSHIPS, TERMS, FactTable, Row, row_of
from sahel.analysis.review.payload import coding_of, names_of
from sahel.analysis.review.records import ClaimName, Coding, Judgement, Kind
from sahel.desk.review.coding import check as check_coding
from sahel.desk.review.facts import check_membership, check_row, row_reading
from sahel.desk.review.judging import LONGEST_NOTE
from sahel.desk.review.people import check_alias, check_term
from sahel.desk.review.who import name_of_person
from sahel.facts.chronology import ChronologyRow
from sahel.model import DateRule, Domain, Effect

_ID = re.compile(r"[0-9a-f]{8,64}")


def _must(holds: bool) -> None:
    if not holds:
        raise ValueError


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _check_name(name: ClaimName) -> None:
    _must(all(map(_is_text, (name.claim_id, name.article_id, name.source, name.type, *name.others))))
    _must(name.target is None or _is_text(name.target))
    _must(type(name.start) is int and type(name.end) is int and 0 <= name.start < name.end)


def _check_words(coding: Coding) -> None:
    _must(type(coding.start) is int and type(coding.end) is int and 0 <= coding.start < coding.end)
    _must(all(type(one.start) is int and type(one.end) is int for one in coding.also))
    _must(coding.effect in get_args(Effect) and coding.domain in get_args(Domain))
    _must(coding.date_rule in get_args(DateRule))
    _must(all(value is None or _is_text(value) for value in (coding.speaker, coding.group, coding.place)))


def _check_names(one: Judgement) -> None:
    names = names_of(one)
    _must(len(names) >= (2 if one.kind == "join" else 1) and all(names))
    for event in names:
        for name in event:
            _check_name(name)


def _check_correction(one: Judgement) -> None:
    _check_names(one)
    coding = coding_of(one)
    _check_words(coding)
    name = names_of(one)[0][0]
    check_coding(coding, (name.source, name.target))


def _check_row(one: Judgement) -> None:
    row = ChronologyRow(**one.payload["row"])
    check_row(row)
    article, _reading = row_reading(one.by, row)
    _must(one.subjects == (article.id,))


def _rows(one: Judgement, table: FactTable[Row]) -> list[Row]:
    found = [row_of(table, one.payload[key]) for key in ("row", "replaces")]
    rows = [row for row in found if row]
    _must(bool(rows))
    return rows


def _check_membership(one: Judgement) -> None:
    for row in _rows(one, MEMBERSHIPS):
        _must(all(map(_is_text, (row.since, row.until, row.source, row.confidence))))
        check_membership(row)


def _check_term(one: Judgement) -> None:
    for row in _rows(one, TERMS):
        _must(all(map(_is_text, (row.person, row.name, *row.aliases, row.country, row.role, row.since, row.until))))
        check_term(row)


def _check_alias(one: Judgement) -> None:
    for row in _rows(one, ALIASES):
        _must(_is_text(row.surface) and _is_text(row.entity))
        # A person may have got a term in the other store: whoever it is, the name does no harm.
        check_alias(row, {row.entity})


def _check_ids(one: Judgement) -> None:
    _must(len(one.subjects) == 1 and bool(_ID.fullmatch(one.subjects[0])))


def _check_pair(one: Judgement) -> None:
    _must(len(one.subjects) == 2 and bool(one.note))


_CHECKS: Mapping[Kind, Callable[[Judgement], None]] = {
    "accept": _check_names,
    "reject": _check_names,
    "split": _check_names,
    "join": _check_names,
    "reject claim": _check_names,
    "correct": _check_correction,
    "withdraw": _check_ids,
    "erase": _check_ids,
    "undo": _check_ids,
    "row": _check_row,
    "membership": _check_membership,
    "term": _check_term,
    "alias": _check_alias,
    "note": _check_pair,
}


def judgement_from(given: Mapping[str, Any]) -> Judgement:
    """Return the judgement of an object; for any other raise ValueError, KeyError, TypeError or what refuses one."""
    one = Judgement(**{**given, "subjects": tuple(given["subjects"])})
    _must(one.kind in _CHECKS and isinstance(one.payload, dict) and one.undone_by is None)
    _must(all(map(_is_text, (one.id, one.made_at, one.by, one.note, *one.subjects))))
    _must(bool(_ID.fullmatch(one.id)) and len(one.note) <= LONGEST_NOTE and name_of_person(one.by) == one.by)
    moment = datetime.fromisoformat(one.made_at)
    _must(moment.utcoffset() is not None and not moment.utcoffset())
    _CHECKS[one.kind](one)
    return one
