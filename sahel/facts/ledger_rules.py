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
from typing import Literal, cast, get_args

from sahel.errors import TableError
from sahel.facts.claim_types import claim_types
from sahel.facts.tables import GEODATA, required, split_list, table
from sahel.i18n import _, language

Stage = Literal["unknown", "talked_of", "announced", "signed", "in_force", "suspended", "exit_announced", "ended"]
"""The later in this list, the further along."""

STAGES: tuple[Stage, ...] = get_args(Stage)

PartyRole = Literal["force", "body"]
Provider = Literal["source", "target", "both", "member", "held"]
Scope = Literal["same", "any", "oldest"]

_TABLE = "ledger_transitions"


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


def _choice(row: Mapping[str, str], key: str, allowed: tuple[str, ...], table_name: str = _TABLE) -> str:
    value = (row.get(key) or "").strip()
    if value not in allowed:
        why = _("“{value}” in column {key} is none of {allowed}")
        said = why.format(value=value, key=key, allowed=", ".join(filter(None, allowed)))
        raise TableError(f"{table_name}.csv", said)
    return value


def _stages(row: Mapping[str, str], key: str) -> frozenset[str]:
    return frozenset(_choice({key: part}, key, STAGES) for part in split_list(row[key]))


def _kind(row: Mapping[str, str]) -> LedgerKind:
    months = row["stale_months"].strip()
    return LedgerKind(
        id=required(row, "id", "ledger_kinds"),
        label=required(row, "label_en", "ledger_kinds"),
        label_fr=required(row, "label_fr", "ledger_kinds"),
        adds=_choice(row, "adds", ("yes", "no"), "ledger_kinds") == "yes",
        several=_choice(row, "several", ("yes", "no"), "ledger_kinds") == "yes",
        stale_months=int(months) if months else None,
        note=row["note"] or "",
    )


def _transition(row: Mapping[str, str]) -> Transition:
    roles = ("", *get_args(PartyRole))
    return Transition(
        type=_choice(row, "type", tuple(claim_types())),
        domains=frozenset(split_list(row["domain"])),
        modalities=frozenset(split_list(required(row, "modality", _TABLE))),
        effects=frozenset(split_list(row["effect"])),
        source=cast("PartyRole | None", _choice(row, "source", roles) or None),
        target=cast("PartyRole | None", _choice(row, "target", roles) or None),
        kind=_choice(row, "kind", tuple(ledger_kinds())),
        stage=cast("Stage | None", _choice(row, "stage", ("", *STAGES)) or None),
        by=cast("Provider", _choice(row, "by", get_args(Provider))),
        closes=_stages(row, "closes"),
        of=cast("Scope", _choice(row, "of", get_args(Scope))),
        before=cast("Stage | None", _choice(row, "before", ("", *STAGES)) or None),
        needs=_stages(row, "needs"),
        leaving=_choice(row, "leaving", ("", "yes")) == "yes",
        note=row["note"] or "",
    )


def read_transitions(folder: Path) -> tuple[Transition, ...]:
    """Read the transitions of a folder, in the table's order; raise TableError where a row cannot be used."""
    return tuple(map(_transition, table(_TABLE, folder)))


@cache
def ledger_kinds() -> Mapping[str, LedgerKind]:
    """Return the kinds by id, in the order in which they are shown."""
    try:
        return {kind.id: kind for kind in map(_kind, table("ledger_kinds"))}
    except ValueError as error:
        raise TableError("ledger_kinds.csv", str(error)) from error


@cache
def transitions() -> Mapping[str, tuple[Transition, ...]]:
    """Return the transitions of geodata/ by type of event, each list in the table's order."""
    rows = read_transitions(GEODATA)
    return {kind: tuple(row for row in rows if row.type == kind) for kind in {row.type for row in rows}}
