"""The measured accuracy of the reader, as ``evaluate --write`` left it in geodata/accuracy.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sahel.errors import TableError
from sahel.facts.iso_days import iso_day
from sahel.facts.tables import GEODATA
from sahel.i18n import _
from sahel.model import IsoDate

NAME = "accuracy.json"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many; ``share`` is None where there was no case."""

    right: int
    of: int

    @property
    def share(self) -> float | None:
        """The share, between 0 and 1."""
        return self.right / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of some texts: of what was told how much is right, of what was there how much was found; shares."""

    texts: int
    told: Mapping[str, Count]
    found: Mapping[str, Count]
    shares: Mapping[str, Count]


@dataclass(frozen=True, slots=True)
class Bucket:
    """Claims of a confidence from ``low`` to ``high``, and how many of them are right."""

    low: float
    high: float
    right: Count


@dataclass(frozen=True, slots=True)
class Accuracy:
    """An evaluation: on which day, of which reader, against which texts."""

    date: IsoDate
    reader: str
    gold: str
    groups: Mapping[str, Group]
    calibration: tuple[Bucket, ...]


def _group(raw: Mapping[str, Any]) -> Group:
    found = raw["found"]
    return Group(
        texts=int(raw["texts"]),
        told={name: Count(int(one["right"]), int(one["told"])) for name, one in found.items()},
        found={name: Count(int(one["right"]), int(one["gold"])) for name, one in found.items()},
        shares={name: Count(int(one["right"]), int(one["of"])) for name, one in raw["shares"].items()},
    )


def _bucket(raw: Mapping[str, Any]) -> Bucket:
    return Bucket(float(raw["low"]), float(raw["high"]), Count(int(raw["right"]), int(raw["of"])))


def _accuracy(raw: Mapping[str, Any]) -> Accuracy:
    day = iso_day(str(raw["date"]))
    if day is None:
        raise ValueError(_("its date is no day"))
    return Accuracy(
        date=day,
        reader=str(raw["reader"]),
        gold=str(raw["gold"]),
        groups={str(name): _group(one) for name, one in raw["groups"].items()},
        calibration=tuple(map(_bucket, raw["calibration"])),
    )


def accuracy(folder: Path = GEODATA) -> Accuracy | None:
    """Return what was measured, or None where nobody measured; raise TableError where the file cannot be used."""
    file = folder / NAME
    if not file.exists():
        return None
    try:
        return _accuracy(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise TableError(NAME, str(error)) from error
