"""The types of claims (geodata/claim_types.csv): how each is coded, weighed and worded.

``plover`` is the root of the sixteen-class PLOVER, ``cameo`` the nearest CAMEO code, ``quad`` that code's class
(1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict). ``goldstein`` is the code's
weight; where CAMEO has no fitting code the ``note`` says so, and what is proposed instead. ``half_life`` is in days.

Types of one ``family``, said of the same parties and day, are the same happening told in other words: a visit is
also talks, a deal is also an agreement, a base handed over is also a withdrawal. An act and its consequence (a
suspension and sanctions, an agreement annulled and troops told to leave) stay apart, as do a step announced and the
step taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from sahel.facts.rows import Row
from sahel.facts.tables import GEODATA, table
from sahel.i18n import _, language
from sahel.model import Domain, Effect


@dataclass(frozen=True, slots=True)
class Wording:
    """How a sentence tells a claim: ``subject verb object``; ``verb`` is (infinitive, past, participle).

    ``{source}``, ``{target}`` and ``{a_domain}`` are filled in. ``spoken``: saying it is doing it (a threat).
    """

    subject: str
    verb: tuple[str, str, str]
    object: str
    spoken: bool

    @property
    def both(self) -> bool:
        """Whether both parties act."""
        return "{target}" in self.subject

    @property
    def plural(self) -> bool:
        """Whether the subject takes a plural verb, whoever acts."""
        return self.both or self.subject.startswith("Officials")


@dataclass(frozen=True, slots=True)
class ClaimType:
    """One type of claim; ``effect`` and ``domain`` are what it has where a text does not say otherwise."""

    id: str
    label: str
    label_fr: str
    family: str
    plover: str
    cameo: str
    quad: int
    goldstein: float
    half_life: int
    domain: Domain
    effect: Effect
    symmetric: bool
    makes_tie: bool
    wording: Wording
    note: str

    @property
    def spoken_label(self) -> str:
        """The label in the language that is spoken."""
        return {"en": self.label, "fr": self.label_fr}[language()]


def _wording(row: Row) -> Wording:
    forms = row.required("verb_en").split("|")
    if len(forms) != 3:
        why = _("“{verb}” in column verb_en is not three forms of a verb (deploy|deployed|deployed)")
        raise row.fault(why.format(verb=row["verb_en"]))
    return Wording(
        subject=row.required("subject_en"),
        verb=(forms[0], forms[1], forms[2]),
        object=row.required("object_en"),
        spoken=row.yes("spoken"),
    )


def _claim_type(row: Row) -> ClaimType:
    return ClaimType(
        id=row["id"],
        label=row.required("label_en"),
        label_fr=row.required("label_fr"),
        family=row.required("family"),
        plover=row.required("plover"),
        cameo=row.required("cameo"),
        quad=int(row.one_of("quad", ("1", "2", "3", "4"))),
        goldstein=row.number("goldstein"),
        half_life=row.whole("half_life"),
        domain=row.one_of("domain", get_args(Domain)),
        effect=row.one_of("effect", get_args(Effect)),
        symmetric=row.yes("symmetric"),
        makes_tie=row.yes("makes_tie"),
        wording=_wording(row),
        note=row["note"],
    )


def read_claim_types(folder: Path) -> dict[str, ClaimType]:
    """Read the types of a folder, in the table's order; raise TableError where a row cannot be used."""
    return {kind.id: kind for kind in map(_claim_type, table("claim_types", folder, unique="id"))}


@cache
def claim_types() -> Mapping[str, ClaimType]:
    """Return the types of geodata/ by their id."""
    return read_claim_types(GEODATA)
