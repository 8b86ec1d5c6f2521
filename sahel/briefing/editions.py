"""Numbered editions: a briefing frozen with everything that it rests on, and reopened exactly as it was shown.

What was withdrawn since is masked where it is shown (``shown_quotes``, ``masked``); the edition itself stays as it was.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sahel.briefing.codec import converter, decode, encode
from sahel.briefing.points import with_points
from sahel.briefing.records import Briefing, Edition, Quote, Step
from sahel.desk.review.who import name_of_person
from sahel.errors import EditionError, JudgementRefusedError
from sahel.i18n import _, speaking
from sahel.store import Store
from sahel.store.edition_door import EditionRow, HeldEdition
from sahel.store.redaction import without_words

__all__ = [
    "EditionRow",
    "WithdrawnQuote",
    "articles_of",
    "edition",
    "edition_text",
    "editions",
    "freeze",
    "latest",
    "masked",
    "shown_quotes",
]


@dataclass(frozen=True, slots=True)
class WithdrawnQuote:
    """What stands in place of a quote whose article was withdrawn: its hash, and ``words`` to show."""

    article_id: str

    @property
    def words(self) -> str:
        """Return "withdrawn" with the hash of the article's text."""
        word = _("withdrawn")
        return f"{word} ({self.article_id})"


def articles_of(briefing: Briefing) -> frozenset[str]:
    """Return the ids of all articles that a briefing rests on or quotes."""
    basis = briefing.basis
    return frozenset(
        (
            *(source.article_id for source in basis.sources),
            *(claim.article_id for event in basis.events for claim in event.claims),
            *(quote.article_id for step in briefing.steps for quote in step.quotes),
        )
    )


def freeze(store: Store, briefing: Briefing, by: str) -> Edition:
    """Freeze a briefing under the next number, in one transaction; raise EditionError where it cannot be.

    Copies of the texts behind it are kept, so that it can be reopened whatever becomes of the articles.
    """
    _check_quotes(store, briefing)
    payload = encode(with_points(briefing, store.points))
    draft = EditionRow(
        number=0,
        frozen_at="",
        by=_person(by),
        title=briefing.title,
        lang=briefing.lang,
        mark=briefing.mark,
        since=briefing.since,
        until=briefing.until,
        known_to=briefing.known_to,
        view=briefing.view,
        content_hash=hashlib.sha256(payload).hexdigest(),
    )
    row = store.editions.freeze(draft, payload, articles_of(briefing))
    # As it reads when it is reopened: a sequence that was given as a list is a tuple from now on.
    return _edition(HeldEdition(row, payload, frozenset()))


def edition(store: Store, number: int) -> Edition:
    """Return an edition as it was frozen; raise EditionError where there is none, or its bytes were changed."""
    held = store.editions.held(number)
    if held is None:
        raise EditionError(_("there is none of this number"), number)
    return _edition(held)


def editions(store: Store) -> tuple[EditionRow, ...]:
    """Return all editions, the latest first, as lines of a list: without their briefings."""
    return store.editions.rows()


def latest(store: Store) -> Edition | None:
    """Return the latest edition, or None: what "since the last edition" means."""
    rows = store.editions.rows()
    return edition(store, rows[0].number) if rows else None


def edition_text(store: Store, article_id: str) -> str | None:
    """Return the text of an article as editions rest on it; None where none does, or it was withdrawn."""
    return store.editions.text(article_id)


def shown_quotes(edition: Edition, step: Step) -> tuple[Quote | WithdrawnQuote, ...]:
    """Return the quotes of a step as they may be shown today: those of withdrawn articles are masked."""
    gone = edition.withdrawn
    return tuple(WithdrawnQuote(one.article_id) if one.article_id in gone else one for one in step.quotes)


def masked(edition: Edition) -> Briefing:
    """Return the briefing of an edition without a word of the articles that were withdrawn since: for files.

    Quotes of those have the text "", their sources neither title nor publisher; all else is as it was frozen.
    """
    if not edition.withdrawn:
        return edition.briefing
    plain = converter().unstructure(edition.briefing)
    with speaking(edition.briefing.lang):
        for article_id in sorted(edition.withdrawn):
            plain = without_words(plain, article_id)
    return converter().structure(plain, Briefing)


def _edition(held: HeldEdition) -> Edition:
    row = held.row
    try:
        briefing = decode(held.payload)
    except EditionError as error:
        raise EditionError(error.why, row.number) from error
    return Edition(row.number, row.frozen_at, row.by, row.content_hash, briefing, held.withdrawn)


def _check_quotes(store: Store, briefing: Briefing) -> None:
    """Raise EditionError where a quote is not what its article says there: an edition is for ever."""
    quotes = {quote for step in briefing.steps for quote in step.quotes}
    texts = {article_id: store.article(article_id) for article_id in {quote.article_id for quote in quotes}}
    for quote in quotes:
        article = texts[quote.article_id]
        if article and article.text[quote.start : quote.end] != quote.text:
            raise EditionError(_("a quote does not stand where it says; compose it again"))


def _person(by: str) -> str:
    try:
        return name_of_person(by)
    except JudgementRefusedError as error:
        raise EditionError(error.why) from error
