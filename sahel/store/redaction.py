"""Taking the words of an article out of a frozen briefing, on its plain values: what is coded of it stays.

An object that names the article (``article_id``) loses its words; so do strings that belong to no article and repeat
them (a title in a table). What another article says in the same words stays: it is that one's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sahel.i18n import _

BLANK: Mapping[str, str | None] = {
    "text": "",
    "quote": "",
    "date_text": "",
    "title": None,
    "publisher": None,
    "published": None,
    "url": None,
    "place": None,
    "lat": None,
    "lon": None,
}
"""The fields of an object that holds words of an article, and what each holds without them."""

_REPEATED = ("text", "quote", "title", "url")
_LEAST_INSIDE = 12
"""A phrase that is shorter is taken out only where it is the whole string."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What is to be taken out: phrases, the longest first, and who printed it (in rows of a table that repeat one)."""

    article_id: str
    phrases: tuple[str, ...]
    publishers: frozenset[str]


def without_words(value: Any, article_id: str) -> Any:  # noqa: ANN401 (plain values of JSON)
    """Return plain values without the words of an article."""
    all_named = list(_objects(value))
    own = [one for one in all_named if one["article_id"] == article_id]
    phrases = {one[key] for one in own for key in _REPEATED if one.get(key)}
    publishers = frozenset(one["publisher"] for one in own if one.get("publisher"))
    # Who printed nothing else that is in it is named for its sake alone.
    phrases |= publishers - {one.get("publisher") for one in all_named if one["article_id"] != article_id}
    return _masked(value, _Words(article_id, tuple(sorted(phrases, key=len, reverse=True)), publishers))


def _objects(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Yield the objects that name an article."""
    if isinstance(value, dict):
        if "article_id" in value:
            yield value
        value = list(value.values())
    for child in value if isinstance(value, list | tuple) else ():
        yield from _objects(child)


def _masked(value: Any, words: _Words) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        return _without(value, words)
    if isinstance(value, list | tuple):
        is_own = any(isinstance(one, str) and one in words.phrases for one in value)
        return [_("withdrawn") if is_own and _is_publisher(one, words) else _masked(one, words) for one in value]
    if not isinstance(value, dict):
        return value
    if "article_id" in value:
        is_own = value["article_id"] == words.article_id
        return {key: BLANK.get(key, held) for key, held in value.items()} if is_own else value
    return {key: _mapped(key, held, words) for key, held in value.items()}


def _is_publisher(value: object, words: _Words) -> bool:
    return isinstance(value, str) and value in words.publishers


def _mapped(key: str, held: Any, words: _Words) -> Any:  # noqa: ANN401
    if key == words.article_id and isinstance(held, dict):  # the voice of the article
        return {"key": f"article:{key}", "label": _("withdrawn"), "known": False}
    return _masked(held, words)


def _without(said: str, words: _Words) -> str:
    if said in words.phrases:
        return _("withdrawn")
    for phrase in words.phrases:
        if len(phrase) >= _LEAST_INSIDE:
            said = said.replace(phrase, _("withdrawn"))
    return said
