"""Facts that a person adds or corrects: rows of memberships and of the chronology, over those of geodata/."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any, get_args

from sahel.analysis.review.fact_rows import MEMBERSHIPS
from sahel.analysis.review.records import READER, Judgement
from sahel.desk.chronology import ChronologyReader, row_article
from sahel.desk.review.amending import amend
from sahel.desk.review.judging import draft
from sahel.desk.review.who import name_of_person
from sahel.errors import JudgementRefusedError
from sahel.facts.alliances import STANDINGS, Membership, alliances
from sahel.facts.chronology import ChronologyRow
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.countries import countries
from sahel.facts.iso_days import iso_day
from sahel.facts.prefix_dates import interval
from sahel.i18n import _
from sahel.ids import claim_id
from sahel.model import Article, Domain, Effect, Extraction, Modality
from sahel.store import Store


def amend_membership(
    store: Store, by: str, row: Membership | None, replaces: Membership | None = None, note: str = ""
) -> Judgement:
    """Add a row of memberships, put one in place of another, or (``row`` None) take one out."""
    if row:
        check_membership(row)
    named = row or replaces
    subjects = (named.alliance, named.member) if named else ()
    return amend(store, by, MEMBERSHIPS, (row, replaces), store.review.memberships(), subjects, note)


def check_membership(row: Membership) -> None:
    """Raise JudgementRefusedError where a row of memberships says what no table knows."""
    if row.alliance not in alliances():
        raise JudgementRefusedError(_("“{value}” is no alliance of the tables").format(value=row.alliance))
    if row.member not in countries():
        raise JudgementRefusedError(_("“{value}” is no state of the tables").format(value=row.member))
    if row.standing not in STANDINGS:
        raise JudgementRefusedError(_("“{value}” is no standing").format(value=row.standing))
    check_days(row.since, row.until, _("the membership ends before it begins"))


def check_days(since: str, until: str, backwards: str) -> None:
    """Raise JudgementRefusedError where prefixes are no days, or (``backwards``) the end comes before the beginning."""
    starts = [_days(prefix)[0] for prefix in (since, until) if prefix]
    if starts != sorted(starts):
        raise JudgementRefusedError(backwards)


def _days(prefix: str) -> tuple[str, str]:
    try:
        return interval(prefix)
    except ValueError as error:
        raise JudgementRefusedError(_("“{value}” is no day, month or year").format(value=prefix)) from error


def written_row(summary: str, actor: str, kind: str, date: str, **more: Any) -> ChronologyRow:  # noqa: ANN401
    """Return the row that a person writes: what it leaves out follows from the type of the event.

    ``date``: a day, month or year; ``more``: further fields of the row. Raises JudgementRefusedError for another date
    or an unknown type.
    """
    start, end = _days(date)
    if kind not in claim_types():
        raise JudgementRefusedError(_("no table knows “{value}”").format(value=kind))
    known = claim_types()[kind]
    facts: dict[str, Any] = {
        "event_id": f"{start}-{actor}-{kind}".lower(),
        "date_start": start,
        "date_end": end,
        "actor": actor,
        "type": kind,
        "domain": known.domain,
        "effect": known.effect,
        "summary": summary.strip(),
        "modality": "happened",
        "certainty": tuple(constants().chronology_confidence)[-1],
    }
    open_ones = ("partner", "place", "lat", "lon", "source_publisher", "source_title", "source_url")
    return ChronologyRow(**{**dict.fromkeys(open_ones), **facts, **more})


def add_row(store: Store, by: str, row: ChronologyRow, note: str = "") -> Judgement:
    """Add a row to the chronology, in the person's own words; it is known from now on, and undone like all else."""
    check_row(row)
    article, extraction = row_reading(by, row)
    if store.review.holds(article.id):
        raise JudgementRefusedError(_("a text of these words is there already, or was withdrawn"))
    return store.review.judge([draft(by, "row", [article.id], {"row": asdict(row)}, note)], [(article, extraction)])[0]


def row_reading(by: str, row: ChronologyRow, at: str | None = None) -> tuple[Article, Extraction]:
    """Return a person's row as an article with its claims; ``at``: when it was written (None: now)."""
    name = name_of_person(by)
    plain = row_article(row)
    # Nobody published it: it is known from the day on which it was written.
    printing = replace(plain.printings[0], publisher=name, published=None, fetched_at=at)
    article = replace(plain, printings=(replace(printing, origin=f"review:{row.event_id}"),))
    reader = f"{READER}{name}"
    found = ChronologyReader([row]).read(article)
    claims = (
        replace(one, reader=reader, claim_id=claim_id(article.id, reader, (one.source, one.target, one.type)))
        for one in found.claims
    )
    return article, replace(found, reader=reader, claims=tuple(claims))


def check_row(row: ChronologyRow) -> None:
    """Raise JudgementRefusedError where a row of the chronology says what no table knows."""
    allowed: tuple[tuple[str, Any], ...] = (
        (row.type, claim_types()),
        (row.domain, get_args(Domain)),
        (row.effect, get_args(Effect)),
        (row.modality, get_args(Modality)),
        (row.certainty, constants().chronology_confidence),
        *((party, {*countries(), *alliances()}) for party in (row.actor, row.partner) if party),
    )
    for value, known in allowed:
        if value not in known:
            raise JudgementRefusedError(_("no table knows “{value}”").format(value=value))
    if not row.summary.strip():
        raise JudgementRefusedError(_("a row needs a sentence of its own"))
    if not (iso_day(row.date_start) and iso_day(row.date_end) and row.date_start <= row.date_end):
        raise JudgementRefusedError(_("a row needs its first and last day"))
