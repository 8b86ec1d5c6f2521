"""Whether a quote itself names both parties and the act of its claim; where it does not, nothing is asserted from it.

A reader may take a party from the sentence before ("They discussed …"): right or wrong, the room cannot see it in the
quote. The check looks at the mentions inside the span, and for the words by which the reader knows the act.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahel.extract.claims.lexicon import lexicon
from sahel.extract.tokens import tokenise
from sahel.facts.claim_types import claim_types
from sahel.model import Claim, Extraction, Lang, Span


def _named(reading: Extraction, span: Span) -> Iterator[str | None]:
    """Yield every party that a mention inside a span names, itself or as whoever speaks for it."""
    for actor in reading.actors:
        if span.start <= actor.start and actor.end <= span.end:
            yield from (actor.entity, actor.speaks_for)
    for place in reading.places:
        if span.start <= place.start and place.end <= span.end and place.use != "org_part":
            yield place.iso3


def names_act(text: str, claim_type: str, lang: Lang) -> bool:
    """Whether a text holds the words by which the reader knows acts of the family of a type."""
    words = [token.lower for token in tokenise(text)]
    family, heads = claim_types()[claim_type].family, lexicon(lang).heads
    return any(
        family in {claim_types()[one].family for one in (head.trigger.type, head.trigger.past_type) if one}
        and set(head.rest) <= set(words[at + 1 :])
        for at, word in enumerate(words)
        for head in heads.get(word, ())
    )


def names_all(claim: Claim, text: str, lang: Lang, reading: Extraction | None, span: Span) -> bool:
    """Whether the span of an article's ``text`` that would be quoted names both parties of a claim, and its act."""
    if reading is None:
        return False
    parties = {party for party in (claim.source, claim.target) if party}
    return parties <= set(_named(reading, span)) and names_act(span.of(text), claim.type, lang)
