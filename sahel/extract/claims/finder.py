"""The finder: sentence by sentence, matched triggers become drafts, and an article's drafts become its claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from sahel.extract.claims.assemble import assemble
from sahel.extract.claims.clauses import Sentence, open_sentence
from sahel.extract.claims.draft import Draft, pairs
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.matching import Match, matches
from sahel.extract.claims.modality import modality_of, speaker_of, unreal
from sahel.extract.claims.parties import Party, parties_of
from sahel.extract.claims.roles import roles_of
from sahel.extract.claims.timing import when_of
from sahel.extract.document import Document
from sahel.model import ActorMention, Article, Claim, PlaceMention, Timex

_PLACE_LEVELS = frozenset({"city", "site", "admin1"})


M = TypeVar("M", PlaceMention, ActorMention, Timex)


def _within(mentions: Sequence[M], start: int, end: int) -> Sequence[M]:
    low = bisect_left(mentions, start, key=lambda m: m.start)
    high = bisect_left(mentions, end, key=lambda m: m.start)
    return mentions[low:high]


def _place(places: Sequence[PlaceMention]) -> str | None:
    literal = [p for p in places if p.use == "literal" and p.level in _PLACE_LEVELS]
    return literal[0].name if literal else None


def _drafts_of(
    document: Document,
    sentence: Sentence,
    parties: Sequence[Party],
    places: Sequence[PlaceMention],
    dates: Sequence[Timex],
) -> Iterator[Draft]:
    used: set[int] = set()
    for match in matches(sentence):
        if used & match.used or unreal(sentence, match):
            continue
        roles = roles_of(sentence, parties, match)
        if roles is None:
            continue
        used |= match.used
        found = list(pairs(roles))
        when, modality = when_of(document, sentence, dates, match), modality_of(sentence, match)
        speaker, place = speaker_of(sentence, parties, roles, match), _place(places)
        for source, target in found:
            yield Draft(
                source,
                target,
                match.trigger,
                when,
                modality,
                speaker,
                place,
                sentence,
                _act(match),
                len(found) > 1,
                roles.quality,
            )


def _act(match: Match) -> tuple[int, int]:
    return match.first, match.last


def _worth_reading(document: Document, index: int) -> bool:
    """Whether a sentence has any word that can head a trigger: most have none, and are passed over quickly."""
    heads = lexicon(document.lang).heads
    return any(token.lower in heads for token in document.tokens_of(index))


def find_claims(
    article: Article,
    document: Document,
    places: Sequence[PlaceMention],
    actors: Sequence[ActorMention],
    dates: Sequence[Timex],
    reader: str,
) -> tuple[Claim, ...]:
    """Return the claims of an article, in the order of their evidence; mentions must be in text order."""
    grammar(document.lang)
    drafts: list[Draft] = []
    for index, span in enumerate(document.sentences):
        here = _within(actors, span.start, span.end)
        if not here or not _worth_reading(document, index):
            continue
        sentence = open_sentence(document, index)
        local = _within(places, span.start, span.end)
        parties = parties_of(document, sentence, local, here)
        if len({p.entity for p in parties}) > 1:
            drafts.extend(_drafts_of(document, sentence, parties, local, _within(dates, span.start, span.end)))
    return assemble(article, document, drafts, reader)
