"""One article of a preview: as it came in, as the store would hold it, what was read in it, and whether it is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from sahel.desk.intake import ReadsArticles
from sahel.model import Article, Claim, Extraction, IsoDate, Lang, Printing
from sahel.store import Store

Standing = Literal["new", "printing", "duplicate", "twice"]
"""new to the store; a further printing of a text; in the store already; in this preview already."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What whoever brings an article confirms or fills in; None where nobody knows."""

    publisher: str | None
    published: IsoDate | None
    lang: Lang


@dataclass(frozen=True, slots=True)
class Draft:
    """``article`` came in; ``whole`` is what was read, with the printings known before (without their bytes).

    ``like``: the number of the draft that holds the same text, or None.
    """

    number: int
    article: Article
    whole: Article
    found: Extraction
    standing: Standing
    like: int | None = None

    @property
    def stated(self) -> Stated:
        """What this printing itself says."""
        printing = printing_of(self.article)
        return Stated(printing.publisher, printing.published, self.article.lang)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that the store keeps: those with a Sahel party."""
        return tuple(claim for claim in self.found.claims if claim.relevant)

    @property
    def is_known(self) -> bool:
        """Whether saving it would add nothing."""
        return self.standing in {"duplicate", "twice"}

    @property
    def size(self) -> int:
        """Bytes, roughly: the text and what was received."""
        return len(self.article.text) + sum(len(printing.raw) for printing in self.article.printings)


def printing_of(article: Article) -> Printing:
    """Return the printing that came in, a bare one where none is told."""
    return article.printings[0] if article.printings else Printing()


def _lean(article: Article) -> Article:
    return replace(article, printings=tuple(replace(one, raw=b"") for one in article.printings))


def _key(article: Article) -> tuple[str | None, ...]:
    printing = printing_of(article)
    return printing.publisher, printing.url, printing.published


def standing_of(article: Article, store: Store, earlier: Iterable[Draft]) -> tuple[Standing, int | None]:
    """Return how an article stands to the store and to the drafts before it, and which of them is like it."""
    same = [draft for draft in earlier if draft.article.id == article.id]
    like = same[0].number if same else None
    if store.has_printing(article):
        return "duplicate", like
    if any(_key(draft.article) == _key(article) for draft in same):
        return "twice", like
    return ("printing" if same or store.article(article.id) else "new"), like


def draft_of(number: int, article: Article, store: Store, reader: ReadsArticles, earlier: Iterable[Draft]) -> Draft:
    """Read an article as it would be stored; raise what the reader raises (READING_FAILS) and StoreError."""
    standing, like = standing_of(article, store, earlier)
    whole = _lean(store.merged(article))
    return Draft(number, article, whole, reader.read(whole), standing, like)


def restated(article: Article, stated: Stated) -> Article:
    """Return an article with what was confirmed or filled in."""
    printing = replace(printing_of(article), publisher=stated.publisher, published=stated.published)
    return replace(article, lang=stated.lang, printings=(printing, *article.printings[1:]))
