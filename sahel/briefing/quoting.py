"""The best quotes of a step: different voices first, those that name parties and act first, exactly as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, zip_longest

from sahel.analysis.corroborate import asserts, is_chronology
from sahel.analysis.told_by import told_by
from sahel.analysis.voices import Voices, by_voice
from sahel.briefing.material import Texts
from sahel.briefing.named_parties import names_all
from sahel.briefing.records import Quote
from sahel.facts.briefing_rules import limits
from sahel.i18n import language
from sahel.model import Claim, Event, Span

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quote that may be shown; ``named``: it names both parties and the act; ``stated``: it is a row of facts."""

    claim: Claim
    quote: Quote
    named: bool
    stated: bool

    @property
    def shows(self) -> bool:
        """Whether it shows what it is claimed to say, be it a denial, or is a row of facts, whose source is named."""
        return self.named or self.stated

    @property
    def supports(self) -> bool:
        """Whether a sentence may rest on it: it shows what is claimed, and does not deny it."""
        return self.shows and asserts(self.claim)


def shortened(text: str, span: Span) -> tuple[Span, bool]:
    """Return a span of at most so many words as may be quoted, and whether it was cut."""
    words = list(_WORD.finditer(span.of(text)))
    if len(words) <= limits().most_quoted_words:
        return span, False
    return Span(span.start, span.start + words[limits().most_quoted_words - 1].end()), True


def candidate(claim: Claim, texts: Texts) -> Candidate | None:
    """Return a claim's quote; None where its article is withdrawn or its words do not stand there."""
    article, row = texts.article(claim.article_id), texts.rows.get(claim.article_id)
    if article is None or row is None:
        return None
    span, cut = shortened(article.text, Span(claim.evidence_start, claim.evidence_end))
    if not span.of(article.text).strip() or not claim.quote.startswith(span.of(article.text)):
        return None
    quote = Quote(
        claim_id=claim.claim_id,
        article_id=claim.article_id,
        start=span.start,
        end=span.end,
        text=span.of(article.text),
        cut=cut,
        lang=article.lang,
        publisher=told_by(row.publisher, row.after),
        published=row.published,
        title=row.title or (row.after.title if row.after else None),
        url=row.url or (row.after.url if row.after else None),
    )
    stated = is_chronology(claim)
    named = not stated and names_all(claim, article.text, article.lang, texts.reading(claim.article_id), span)
    return Candidate(claim, quote, named, stated)


def _order(one: Candidate, lead: Event | None) -> tuple[bool, bool, bool, bool, bool, float, str]:
    """Order quotes: those that bear something out, of the leading act, of its kind of effect, checked, in our words."""
    claim = one.claim
    other = lead is not None and all(claim.claim_id != own.claim_id for own in lead.claims)
    astray = lead is not None and claim.effect != lead.effect
    foreign = one.quote.lang != language()
    return not one.supports, other, astray, one.stated, foreign, -claim.confidence, claim.claim_id


def candidates(events: Iterable[Event], texts: Texts) -> tuple[Candidate, ...]:
    """Return all quotes of events, each text once, in the order of the events."""
    found: dict[tuple[str, int], Candidate] = {}
    for claim in (claim for event in events for claim in event.claims):
        one = candidate(claim, texts)
        if one and (one.quote.article_id, one.quote.start) not in found:
            found[(one.quote.article_id, one.quote.start)] = one
    return tuple(found.values())


def best(found: Iterable[Candidate], voices: Voices, lead: Event | None = None) -> tuple[Quote, ...]:
    """Return the best quotes: a voice's first before any voice's second, those of the leading event first.

    Under a sentence (there is a ``lead``) stand only quotes that show what they are claimed to say; without one all do,
    so that the room can judge.
    """
    given = {one.claim.claim_id: one for one in found if lead is None or one.shows}
    spoken = by_voice((one.claim for one in given.values()), voices)
    order = partial(_order, lead=lead)
    queues = [sorted((given[claim.claim_id] for claim in said), key=order) for said in spoken.values()]
    rounds = (sorted(filter(None, turn), key=order) for turn in zip_longest(*queues))
    return tuple(one.quote for one in chain.from_iterable(rounds))[: limits().most_quotes]


def both_sides(found: Sequence[Candidate], voices: Voices, lead: Event, against: Event) -> tuple[Quote, ...]:
    """Return the best quotes of a contested tie: the leading act's and, in second place, that of the act against it."""
    first, other = best(found, voices, lead), best(_of(against, found), voices, against)[:1]
    rest = tuple(quote for quote in first[1:] if quote not in other)
    return (*first[:1], *other, *rest)[: limits().most_quotes]


def _of(event: Event, found: Iterable[Candidate]) -> list[Candidate]:
    own = {claim.claim_id for claim in event.claims}
    return [one for one in found if one.claim.claim_id in own]
