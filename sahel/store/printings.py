"""What a further printing of a known text means: the same again, a gap filled, or one more printing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from sahel.model import Article, Printing

_FIELDS = ("publisher", "url", "published", "after")


def key(printing: Printing) -> str:
    """Return what makes two intakes of one text the same: publisher, address and date."""
    return json.dumps([printing.publisher, printing.url, printing.published])


def fills(new: Printing, old: Printing) -> bool:
    """Tell whether a printing contradicts an older one nowhere, and knows something that the older one does not."""
    pairs = [(getattr(new, name), getattr(old, name)) for name in _FIELDS]
    agrees = all(fresh == known for fresh, known in pairs if fresh is not None and known is not None)
    return agrees and any(fresh is not None and known is None for fresh, known in pairs)


def filled(old: Printing, new: Printing) -> Printing:
    """Return the older printing with its empty fields filled; bytes, origin and time of intake stay the first ones."""
    return replace(old, **{name: getattr(new, name) for name in _FIELDS if getattr(old, name) is None})


def fold_in(known: tuple[Printing, ...], new: Printing) -> tuple[Printing, ...]:
    """Return the printings of a text after one more intake of it."""
    at = next((number for number, old in enumerate(known) if fills(new, old)), None)
    if at is None:
        return (*known, new)
    return (*known[:at], filled(known[at], new), *known[at + 1 :])


def fold_all(known: tuple[Printing, ...], new: Iterable[Printing]) -> tuple[Printing, ...]:
    """Return the printings of a text after further intakes of it, in their order."""
    for printing in new:
        known = fold_in(known, printing)
    return known


def reads_alike(one: Article, other: Article) -> bool:
    """Tell whether a reader sees the same in both articles: it goes by text, title, language, date and publisher."""
    return _read_by(one) == _read_by(other)


def _read_by(article: Article) -> tuple[str | None, ...]:
    return article.text, article.title, article.lang, article.published, article.publisher
