"""Denials: a party says that something told earlier in the article did not take place; both stand side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.draft import Draft
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.parties import Party
from sahel.extract.claims.timing import UNKNOWN, When, dated
from sahel.model import Timex

_LOOK_BACK = 60


def _denier(sentence: Sentence, parties: Sequence[Party]) -> Party | None:
    """The party that the sentence lets deny something: the last one named before a verb of denying."""
    denying = lexicon(sentence.lang).modality["denying"]
    for position, word in enumerate(sentence.lower):
        if word in denying and sentence.verbal[position]:
            before = [p for p in parties if p.last < position and p.named]
            return before[-1] if before else None
    return None


def _concerns(draft: Draft, denier: Party, sentence: Sentence, parties: Sequence[Party]) -> bool:
    """Whether a denial is about an act: its denier took part in it, no stranger is named, and a word of it recurs."""
    if draft.type == "accusation":
        charges = lexicon(sentence.lang).modality["charges"]
        return denier.entity == draft.target and any(word in charges for word in sentence.lower)
    pair = {draft.source, draft.target}
    named = {p.entity for p in parties if p.named}
    words = draft.trigger.with_words | draft.trigger.and_with | {draft.head}
    return denier.entity in pair and named <= pair and any(word in words for word in sentence.lower)


def _day(dates: Sequence[Timex]) -> When:
    """The day of the denial: the one date of its sentence, if it has just one."""
    days = [d for d in dates if d.type == "DATE" and d.date_start]
    return dated(days[0]) if len(days) == 1 else UNKNOWN


def denials(
    sentence: Sentence, parties: Sequence[Party], dates: Sequence[Timex], earlier: Sequence[Draft]
) -> Iterator[Draft]:
    """Yield an earlier act once more, denied, for a sentence that denies it, with the day of the denial."""
    denier = _denier(sentence, parties)
    if denier is None:
        return
    seen = set()
    for draft in earlier[-_LOOK_BACK:]:
        key = (draft.pair, draft.type)
        if key not in seen and draft.modality != "denied" and _concerns(draft, denier, sentence, parties):
            seen.add(key)
            yield replace(draft, sentence=sentence, modality="denied", speaker=denier.entity, when=_day(dates))
