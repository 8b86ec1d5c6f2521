"""A view as the query part of a page's link, and back: ``country=NER&partner=RUS&since=2024-01-01``.

Reading is forgiving, as anybody may type a link: a value that means nothing falls back to its default, and an unknown
key is left alone. Writing is canonical: keys in the order of ``View``, defaults drop out: equal views have equal links.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import get_args
from urllib.parse import parse_qs, urlencode

from sahel.facts.alliances import alliances
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import countries
from sahel.facts.iso_days import iso_day
from sahel.model import Domain, IsoDate, View

LONGEST_VALUE = 200
"""Longest value that is read, in characters: a search or a publisher's name is shorter, an attack is longer."""

MOST_VALUES = 100
"""How many values one key may repeat."""

# A partner may be a body that no table knows, but an article named.
_ENTITY = re.compile(r"[A-Z][A-Z0-9_-]{1,29}")

Values = Mapping[str, str | Iterable[str]]
"""What a query holds: a key with one value or several."""


def _values(query: Values, key: str) -> list[str]:
    given = query.get(key, ())
    several = [given] if isinstance(given, str) else list(given)
    # A lone surrogate (an undecodable byte of a command line) can be written in no link.
    whole = [v.encode("utf-8", "replace").decode().strip() for v in several[:MOST_VALUES] if isinstance(v, str)]
    return [v for v in whole if 0 < len(v) <= LONGEST_VALUE]


def _kept(values: Iterable[str], good: Callable[[str], object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if good(value)))


def _is_country(code: str) -> bool:
    return len(code) == 3 and (code in countries() or code in alliances())


def _day(query: Values, key: str) -> IsoDate | None:
    return next((day for day in map(iso_day, _values(query, key)) if day), None)


def _share(query: Values, key: str) -> float:
    for value in _values(query, key):
        try:
            number = float(value)
        except ValueError:
            continue
        if math.isfinite(number) and 0 <= number <= 1:
            return abs(number)  # so that -0.0 is 0.0
    return 0.0


def _yes(query: Values, key: str) -> bool:
    return any(value.lower() in {"true", "1", "yes"} for value in _values(query, key))


def view_from_query(query: str | Values) -> View:
    """Return the view of a query string (with or without its ``?``) or of a mapping of keys to one or more values."""
    values: Values = parse_qs(query.removeprefix("?")) if isinstance(query, str) else query
    return View(
        country=_kept(map(str.upper, _values(values, "country")), _is_country),
        partner=_kept(map(str.upper, _values(values, "partner")), _ENTITY.fullmatch),
        domain=_kept(_values(values, "domain"), get_args(Domain).__contains__),
        type=_kept(_values(values, "type"), claim_types().__contains__),
        source=tuple(dict.fromkeys(_values(values, "source"))),
        since=_day(values, "since"),
        until=_day(values, "until"),
        on=_day(values, "on"),
        known=_day(values, "known"),
        conf=_share(values, "conf"),
        q=next(iter(_values(values, "q")), ""),
        undated=_yes(values, "undated"),
    )


def query_from_view(view: View) -> str:
    """Return the query string of a view, without ``?``; what stands at its default drops out."""
    pairs: list[tuple[str, str]] = []
    for key in ("country", "partner", "domain", "type", "source"):
        pairs += [(key, value) for value in getattr(view, key)]
    for key in ("since", "until", "on", "known"):
        pairs += [(key, day) for day in [getattr(view, key)] if day]
    pairs += [("conf", f"{view.conf:g}")] if view.conf else []
    pairs += [("q", view.q)] if view.q else []
    pairs += [("undated", "true")] if view.undated else []
    return urlencode(pairs)
