"""The facts that stand beside a text, as plain values that can cross a pipe: only keys that we know, nothing nested."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_KEYS = ("id", "title", "published", "publisher", "url", "lang")
_OF_AFTER = ("publisher", "title", "url")
_LONGEST = 2_000
"""Characters; what is longer than any title, name or address is none."""


def _scalars(facts: Mapping[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    told = {key: facts[key] for key in keys if isinstance(facts.get(key), str | int | float)}
    return {key: value for key, value in told.items() if len(str(value)) <= _LONGEST}


def plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is stated of a text under the keys that printings know; ``after`` keeps its own three keys."""
    after = facts.get("after")
    told = {"after": _scalars(after, _OF_AFTER)} if isinstance(after, Mapping) else {}
    return {**_scalars(facts, _KEYS), **told}
