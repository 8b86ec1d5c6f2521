"""Taking the words of an article out of a frozen briefing, on its plain values: what is coded of it stays.

An object that names the article (``article_id``) loses its words; so do strings that belong to no article and repeat
them (a title in a table). What another article says in the same words stays: it is that one's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
}
"""The fields of an object that holds words of an article, and what each holds without them."""

_REPEATED = ("text", "quote", "title", "url")
_LEAST_INSIDE = 12
"""A phrase that is shorter is taken out only where it is the whole string."""


def without_words(value: Any, article_id: str) -> Any:  # noqa: ANN401 (plain values of JSON)
    """Return plain values without the words of an article."""
    phrases = sorted(set(_phrases(value, article_id)), key=len, reverse=True)
    return _masked(value, article_id, phrases)


def _children(value: Any) -> Iterator[Any]:  # noqa: ANN401
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list | tuple):
        yield from value


def _phrases(value: Any, article_id: str) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, dict) and value.get("article_id") == article_id:
        yield from (value[key] for key in _REPEATED if value.get(key))
    for child in _children(value):
        yield from _phrases(child, article_id)


def _masked(value: Any, article_id: str, phrases: list[str]) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        return _without(value, phrases)
    if isinstance(value, list | tuple):
        return [_masked(one, article_id, phrases) for one in value]
    if not isinstance(value, dict):
        return value
    if "article_id" in value:
        mine = value["article_id"] == article_id
        return {key: BLANK.get(key, held) for key, held in value.items()} if mine else value
    return {key: _mapped(key, held, article_id, phrases) for key, held in value.items()}


def _mapped(key: str, held: Any, article_id: str, phrases: list[str]) -> Any:  # noqa: ANN401
    if key == article_id and isinstance(held, dict):  # the voice of the article
        return {"key": f"article:{article_id}", "label": _("withdrawn"), "known": False}
    return _masked(held, article_id, phrases)


def _without(said: str, phrases: list[str]) -> str:
    for phrase in phrases:
        if said == phrase:
            return _("withdrawn")
        if len(phrase) >= _LEAST_INSIDE:
            said = said.replace(phrase, _("withdrawn"))
    return said
