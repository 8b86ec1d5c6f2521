"""What a source states about itself, taken only where it can be: a bad value becomes null, with a warning."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sahel.facts.iso_days import iso_day
from sahel.i18n import _
from sahel.model import After, IsoDate, Lang

log = logging.getLogger(__name__)

_TIMESTAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ][0-9:.,]+ ?(?:Z|[+-][0-9:]+)?)?")
_LANGUAGES: Mapping[str, Lang] = {"en": "en", "fr": "fr", "eng": "en", "fra": "fr", "fre": "fr"}
_NOTHING = {"", "null", "none", "~"}


@dataclass(frozen=True, slots=True)
class Stated:
    """The facts of a printing as its source states them; None where it is silent or makes no sense."""

    title: str | None = None
    published: IsoDate | None = None
    publisher: str | None = None
    url: str | None = None
    lang: Lang | None = None
    after: After | None = None
    given_id: str | None = None


def _drop(origin: str, key: str, value: str) -> None:
    message = _("{origin}: the {key} “{value}” makes no sense and was left out.")
    log.warning("%s", message.format(origin=origin, key=key, value=value[:80]))


def line(facts: Mapping[str, object], key: str) -> str | None:
    """Return one value as a single line of text; half characters and NULs, which no store can hold, are replaced."""
    value = facts.get(key)
    if value is None or isinstance(value, bool | Mapping | list):
        return None
    whole = str(value).encode("utf-8", "replace").decode().replace("\0", " ")
    line = re.sub(r"\s+", " ", whole).strip()
    return None if line.lower() in _NOTHING else line


def day_of(value: str) -> IsoDate | None:
    """Return the day of an ISO date or timestamp, or None."""
    match = _TIMESTAMP.fullmatch(value.strip())
    return iso_day(match.group(1)) if match else None


def _day(facts: Mapping[str, object], origin: str) -> IsoDate | None:
    value = line(facts, "published")
    day = day_of(value) if value else None
    if value and not day:
        _drop(origin, "published", value)
    return day


def _address(facts: Mapping[str, object], origin: str) -> str | None:
    value = line(facts, "url")
    try:
        good = bool(value) and urlsplit(value).scheme in {"http", "https"}
    except ValueError:
        good = False
    if value and not good:
        _drop(origin, "url", value)
    return value if good else None


def lang_of(value: str) -> Lang | None:
    """Return the language that a code such as ``fr``, ``en-GB`` or ``fra`` names, or None if we do not read it."""
    return _LANGUAGES.get(re.split(r"[-_]", value.strip().lower())[0])


def _language(facts: Mapping[str, object], origin: str) -> Lang | None:
    value = line(facts, "lang")
    lang = lang_of(value) if value else None
    if value and not lang:
        _drop(origin, "lang", value)
    return lang


def _after(facts: Mapping[str, object], origin: str) -> After | None:
    told = facts.get("after")
    if not isinstance(told, Mapping):
        return None
    after = After(publisher=line(told, "publisher"), title=line(told, "title"), url=_address(told, origin))
    return after if after != After(None, None, None) else None


def _given_id(facts: Mapping[str, object]) -> str | None:
    """Return the id exactly as the file has it, as whoever wrote it will look for it; a number becomes text."""
    value = facts.get("id")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value).encode("utf-8", "replace").decode() or None


def stated(facts: Mapping[str, object], origin: str) -> Stated:
    """Return what a mapping of plain values states, each value checked; ``origin`` is named in warnings."""
    return Stated(
        title=line(facts, "title"),
        published=_day(facts, origin),
        publisher=line(facts, "publisher"),
        url=_address(facts, origin),
        lang=_language(facts, origin),
        after=_after(facts, origin),
        given_id=_given_id(facts),
    )
