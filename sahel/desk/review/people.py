"""Terms of office and further names that a person adds: readers that read by them say so, and read again."""

from __future__ import annotations

import re

from sahel.analysis.review.fact_rows import ALIASES, TERMS
from sahel.analysis.review.records import Judgement
from sahel.desk.review.amending import amend
from sahel.desk.review.facts import check_days
from sahel.errors import JudgementRefusedError
from sahel.extract.actors.persons import slug
from sahel.facts.actors import Term
from sahel.facts.alliances import alliances
from sahel.facts.amendments import Alias
from sahel.facts.countries import countries
from sahel.i18n import _
from sahel.store import Store

LONGEST_NAME = 120
"""Characters of a name or role."""

_PERSON = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")


def amend_term(store: Store, by: str, row: Term | None, replaces: Term | None = None, note: str = "") -> Judgement:
    """Add a term of office, put one in place of another, or (``row`` None) take one out."""
    if row:
        check_term(row)
    named = row or replaces
    subjects = (named.person, named.country) if named else ()
    return amend(store, by, TERMS, (row, replaces), store.review.terms(), subjects, note)


def amend_alias(store: Store, by: str, row: Alias | None, replaces: Alias | None = None, note: str = "") -> Judgement:
    """Add a further name of a party, put one in place of another, or (``row`` None) take one out."""
    if row:
        check_alias(row, {term.person for term in store.review.terms()})
    named = row or replaces
    return amend(store, by, ALIASES, (row, replaces), store.review.aliases(), [named.entity] if named else (), note)


def check_term(row: Term) -> None:
    """Raise JudgementRefusedError where a term of office says what no table knows."""
    if not _PERSON.fullmatch(row.person):
        raise JudgementRefusedError(_("“{value}” is no id of a person, such as ada_kadd").format(value=row.person))
    for name in (row.name, *row.aliases):
        _check_name(name)
    if row.country not in countries() and row.country not in alliances():
        raise JudgementRefusedError(_("“{value}” is no state or alliance of the tables").format(value=row.country))
    if len(row.role) > LONGEST_NAME:
        raise JudgementRefusedError(_("a role is at most {n} characters").format(n=LONGEST_NAME))
    check_days(row.since, row.until, _("the term ends before it begins"))


def check_alias(row: Alias, people: set[str]) -> None:
    """Raise JudgementRefusedError where a further name is none, or of nobody; ``people``: ids of those with a term."""
    _check_name(row.surface)
    if not ({row.entity} & (people | countries().keys() | alliances().keys())):
        raise JudgementRefusedError(_("“{value}” is no party of the tables").format(value=row.entity))


def _check_name(name: str) -> None:
    """A name is recognised by its capitals: one without any would mark ordinary words."""
    clean = " ".join(name.split()) == name and 2 <= len(name) <= LONGEST_NAME
    if not clean or not any(character.isupper() for character in name):
        raise JudgementRefusedError(
            _("“{value}” is no name that a reader can find: it needs a capital").format(value=name)
        )


def person_id(name: str) -> str:
    """Return the id that a name makes, the one under which readers tell of somebody unknown: "Ada Kadd" is ada_kadd."""
    return slug(name)
