"""A person's coding, checked field by field: what no table knows cannot be said."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, get_args

from sahel.analysis.review.records import Coding
from sahel.errors import JudgementRefusedError
from sahel.facts.alliances import alliances
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import countries
from sahel.facts.iso_days import iso_day
from sahel.i18n import _
from sahel.model import Modality

CHANGEABLE = ("type", "source", "target", "date_start", "date_end", "place", "modality")
LONGEST_PLACE = 120


def _is_party(value: object) -> bool:
    return value in countries() or value in alliances()


def _refuse(sentence: str, value: object) -> JudgementRefusedError:
    return JudgementRefusedError(sentence.format(value=value))


def _check_parties(coding: Coding, read: Collection[str | None]) -> None:
    for party in (coding.source, coding.target):
        if party is not None and party not in read and not _is_party(party):
            raise _refuse(_("“{value}” is no state or body that the tables know"), party)
    if coding.source == coding.target:
        raise JudgementRefusedError(_("the two parties are the same"))
    if coding.target is None and claim_types()[coding.type].makes_tie:
        raise JudgementRefusedError(_("an act of this type needs both parties"))


def _check_days(coding: Coding) -> None:
    days = (coding.date_start, coding.date_end)
    if (days[0] is None) != (days[1] is None):
        raise JudgementRefusedError(_("give both the first and the last day, or neither"))
    for day in days:
        if day is not None and iso_day(day) is None:
            raise _refuse(_("“{value}” is no day as YYYY-MM-DD"), day)
    if days[0] and days[1] and days[0] > days[1]:
        raise JudgementRefusedError(_("the last day lies before the first"))


def check(coding: Coding, read: Collection[str | None] = ()) -> None:
    """Raise JudgementRefusedError where a coding says what no table knows.

    ``read``: parties that the reader found, which may stay though no table knows them (a company).
    """
    if coding.type not in claim_types():
        raise _refuse(_("“{value}” is no type of event"), coding.type)
    if coding.modality not in get_args(Modality):
        raise _refuse(_("“{value}” is no way to put an event"), coding.modality)
    if coding.place is not None and not (0 < len(coding.place) <= LONGEST_PLACE and coding.place.isprintable()):
        raise JudgementRefusedError(_("a place is a name on one line"))
    _check_parties(coding, read)
    _check_days(coding)


def checked(coding: Coding, changed: Mapping[str, Any]) -> Coding:
    """Return a coding with fields changed; effect and domain follow a new type, the rule of the date new days."""
    unknown = set(changed) - set(CHANGEABLE)
    if unknown:
        raise _refuse(_("“{value}” cannot be corrected"), ", ".join(sorted(unknown)))
    new = replace(coding, **changed)
    if new == coding:
        raise JudgementRefusedError(_("nothing was changed"))
    check(new, (coding.source, coding.target))
    if new.type != coding.type:
        kind = claim_types()[new.type]
        new = replace(new, effect=kind.effect, domain=kind.domain)
    if (new.date_start, new.date_end) != (coding.date_start, coding.date_end):
        new = replace(new, date_rule="stated" if new.date_start else "none")
    return new
