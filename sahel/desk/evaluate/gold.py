"""Annotated texts on disk: one JSON object a file, offsets in code points."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sahel.desk.evaluate.records import Act, Actor, GoldText, Marks, Place
from sahel.errors import GoldError
from sahel.facts.prefix_dates import first_day, last_day
from sahel.i18n import _
from sahel.ids import article_id
from sahel.model import Article, IsoDate, Lang, Printing


def read_gold(folder: Path) -> tuple[GoldText, ...]:
    """Return the annotated texts of a folder's ``*.json`` in the order of their names; raise GoldError."""
    files = sorted(folder.glob("*.json")) if folder.is_dir() else []
    if not files:
        raise GoldError(folder.name, _("there is no .json file in it"))
    return tuple(map(_read, files))


def _read(file: Path) -> GoldText:
    try:
        return _text(json.loads(file.read_text(encoding="utf-8")), file.stem)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise GoldError(file.name, str(error) or type(error).__name__) from error


def _text(row: Mapping[str, Any], stem: str) -> GoldText:
    given = str(row.get("id") or stem)
    return GoldText(given, _article(row, given), _marks(row), row.get("held_out"))


def _article(row: Mapping[str, Any], given: str) -> Article:
    text: str = row["text"]
    lang: Lang = "fr" if row["lang"] == "fr" else "en"
    printing = Printing(published=row.get("published"))
    return Article(article_id(text), row.get("title"), text, lang, (printing,), given)


def _marks(row: Mapping[str, Any]) -> Marks:
    return Marks(
        tuple(map(_place, row["places"])),
        tuple(Actor(a["start"], a["end"], a["entity"]) for a in row["actors"]),
        tuple(map(_act, row["events"])),
    )


def _place(row: Mapping[str, Any]) -> Place:
    return Place(
        row["start"],
        row["end"],
        row["text"],
        row["resolves_to"],
        row.get("lat"),
        row.get("lon"),
        row.get("iso3"),
        row["use"],
        row.get("level"),
    )


def _act(row: Mapping[str, Any]) -> Act:
    first, last = days(row.get("date"))
    return Act(
        start=row["evidence_start"],
        end=row["evidence_end"],
        source=row["source"],
        target=row["target"],
        type=row["type"],
        direction=row["direction"],
        first=first,
        last=last,
        modality=row["modality"],
        derivable=row.get("date_derivable") is not False,
    )


def days(date: str | None) -> tuple[IsoDate | None, IsoDate | None]:
    """Return the first and last day of a year, month, day or ``one/other``; two None where there is none."""
    if not date:
        return None, None
    start, _slash, end = date.partition("/")
    return first_day(start), last_day(end or start)
