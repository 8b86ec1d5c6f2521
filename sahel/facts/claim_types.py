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
from typing import cast, get_args

from sahel.errors import TableError
from sahel.facts.tables import GEODATA, required, table
from sahel.i18n import _, language
from sahel.model import Domain, Effect

_TABLE = "claim_types"


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


def _one_of(row: Mapping[str, str], key: str, allowed: tuple[str, ...]) -> str:
    value = required(row, key, _TABLE)
    if value not in allowed:
        why = _("“{value}” in column {key} is none of {allowed}")
        raise TableError(f"{_TABLE}.csv", why.format(value=value, key=key, allowed=", ".join(allowed)))
    return value


def _flag(row: Mapping[str, str], key: str) -> bool:
    return _one_of(row, key, ("yes", "no")) == "yes"


def _wording(row: Mapping[str, str]) -> Wording:
    forms = required(row, "verb_en", _TABLE).split("|")
    if len(forms) != 3:
        raise TableError(f"{_TABLE}.csv", _("“{verb}” is not three forms of a verb").format(verb=row["verb_en"]))
    return Wording(
        subject=required(row, "subject_en", _TABLE),
        verb=(forms[0], forms[1], forms[2]),
        object=required(row, "object_en", _TABLE),
        spoken=_flag(row, "spoken"),
    )


def _claim_type(row: Mapping[str, str]) -> ClaimType:
    return ClaimType(
        id=required(row, "id", _TABLE),
        label=required(row, "label_en", _TABLE),
        label_fr=required(row, "label_fr", _TABLE),
        family=required(row, "family", _TABLE),
        plover=required(row, "plover", _TABLE),
        cameo=required(row, "cameo", _TABLE),
        quad=int(_one_of(row, "quad", ("1", "2", "3", "4"))),
        goldstein=float(required(row, "goldstein", _TABLE)),
        half_life=int(required(row, "half_life", _TABLE)),
        domain=cast("Domain", _one_of(row, "domain", get_args(Domain))),
        effect=cast("Effect", _one_of(row, "effect", get_args(Effect))),
        symmetric=_flag(row, "symmetric"),
        makes_tie=_flag(row, "makes_tie"),
        wording=_wording(row),
        note=row.get("note") or "",
    )


def read_claim_types(folder: Path) -> dict[str, ClaimType]:
    """Read the types of a folder, in the table's order; raise TableError where a row cannot be used."""
    try:
        return {kind.id: kind for kind in map(_claim_type, table(_TABLE, folder))}
    except ValueError as error:
        raise TableError(f"{_TABLE}.csv", str(error)) from error


@cache
def claim_types() -> Mapping[str, ClaimType]:
    """Return the types of geodata/ by their id."""
    return read_claim_types(GEODATA)
