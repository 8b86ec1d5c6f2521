"""What may be in force between two parties, and which event moves it to which stage (two tables of geodata/).

A row of ledger_transitions.csv holds for an event when each of these cells allows it (several values stand with ``|``;
an empty cell allows all): ``type``, ``domain``, ``modality``, ``effect``, and ``source`` and ``target``, each ``force``
(a state or its paramilitaries) or ``body`` (a bloc, organisation or mission). It then says:

``stage``   the rung that the event reaches (empty: none, it only tells what was so before)
``by``      who provides, imposes or joins: ``source``, ``target``, ``both``, ``member`` (whichever is no body), or
            ``held``: whoever's rung it moves
``closes``  which stages no longer hold from then on
``of``      whose: ``same`` (of that party), ``any``, ``oldest`` (of that party, the oldest that is verified and all
            that nobody verified: an article may retell an old one)
``before``  what must have been so until then, and is taken to have been where no earlier event says it
``needs``   the event counts only where one of these stages holds
``leaving`` a step of a leaving: when one follows an end, the end was not the last
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from sahel.facts.claim_types import claim_types
from sahel.facts.rows import Row
from sahel.facts.tables import GEODATA, split_list, table
from sahel.i18n import _, language

Stage = Literal["unknown", "talked_of", "announced", "signed", "in_force", "suspended", "exit_announced", "ended"]
"""The later in this list, the further along."""

STAGES: tuple[Stage, ...] = get_args(Stage)

PartyRole = Literal["force", "body"]
Provider = Literal["source", "target", "both", "member", "held"]
Scope = Literal["same", "any", "oldest"]


@dataclass(frozen=True, slots=True)
class LedgerKind:
    """What may be in force. ``adds``: it ties two parties (a sanction does not); ``several`` may hold at once.

    ``stale_months``: after so many months without a word it is unknown whether it still holds; None: never.
    """

    id: str
    label: str
    label_fr: str
    adds: bool
    several: bool
    stale_months: int | None
    note: str

    @property
    def spoken_label(self) -> str:
        """The label in the language that is spoken."""
        return {"en": self.label, "fr": self.label_fr}[language()]


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table: which events it holds for, and what they do."""

    type: str
    domains: frozenset[str]
    modalities: frozenset[str]
    effects: frozenset[str]
    source: PartyRole | None
    target: PartyRole | None
    kind: str
    stage: Stage | None
    by: Provider
    closes: frozenset[str]
    of: Scope
    before: Stage | None
    needs: frozenset[str]
    leaving: bool
    note: str


def _stages(row: Row, column: str) -> frozenset[str]:
    stages = split_list(row[column])
    for stage in stages:
        if stage not in STAGES:
            why = _("“{value}” in column {column} is none of {allowed}")
            raise row.fault(why.format(value=stage, column=column, allowed=", ".join(STAGES)))
    return frozenset(stages)


def _kind(row: Row) -> LedgerKind:
    return LedgerKind(
        id=row["id"],
        label=row.required("label_en"),
        label_fr=row.required("label_fr"),
        adds=row.yes("adds"),
        several=row.yes("several"),
        stale_months=row.whole_or_none("stale_months"),
        note=row["note"],
    )


def _transition(row: Row) -> Transition:
    roles: tuple[PartyRole, ...] = get_args(PartyRole)
    return Transition(
        type=row.one_of("type", tuple(claim_types())),
        domains=frozenset(split_list(row["domain"])),
        modalities=frozenset(split_list(row.required("modality"))),
        effects=frozenset(split_list(row["effect"])),
        source=row.one_of_or_none("source", roles),
        target=row.one_of_or_none("target", roles),
        kind=row.one_of("kind", tuple(ledger_kinds())),
        stage=row.one_of_or_none("stage", STAGES),
        by=row.one_of("by", get_args(Provider)),
        closes=_stages(row, "closes"),
        of=row.one_of("of", get_args(Scope)),
        before=row.one_of_or_none("before", STAGES),
        needs=_stages(row, "needs"),
        leaving=row.one_of_or_none("leaving", ("yes",)) == "yes",
        note=row["note"],
    )


def read_transitions(folder: Path) -> tuple[Transition, ...]:
    """Read the transitions of a folder, in the table's order; raise TableError where a row cannot be used."""
    return tuple(map(_transition, table("ledger_transitions", folder)))


@cache
def ledger_kinds() -> Mapping[str, LedgerKind]:
    """Return the kinds by id, in the order in which they are shown."""
    return {kind.id: kind for kind in map(_kind, table("ledger_kinds", unique="id"))}


@cache
def transitions() -> Mapping[str, tuple[Transition, ...]]:
    """Return the transitions of geodata/ by type of event, each list in the table's order."""
    rows = read_transitions(GEODATA)
    return {kind: tuple(row for row in rows if row.type == kind) for kind in {row.type for row in rows}}
