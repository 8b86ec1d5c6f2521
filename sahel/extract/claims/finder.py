"""The finder: sentence by sentence, matched triggers become drafts, and an article's drafts become its claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sahel.extract.claims.assemble import assemble
from sahel.extract.claims.clauses import Sentence, open_sentence
from sahel.extract.claims.denials import denials
from sahel.extract.claims.discourse import Discourse
from sahel.extract.claims.draft import Draft, entities, pairs
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.matching import Match, matches
from sahel.extract.claims.modality import modality_of, speaker_of, unreal
from sahel.extract.claims.parties import Party, namings, parties_of
from sahel.extract.claims.roles import Roles, roles_of
from sahel.extract.claims.timing import lead_date, when_of
from sahel.extract.document import Document
from sahel.model import ActorMention, Article, Claim, Modality, PlaceMention, Span, Timex


@dataclass(frozen=True, slots=True)
class Local:
    """The mentions of one sentence."""

    places: Sequence[PlaceMention]
    actors: Sequence[ActorMention]
    dates: Sequence[Timex]


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence, its parties, and the day that the document's lead gives (for a headline)."""

    sentence: Sentence
    parties: Sequence[Party]
    lead: Timex | None


_PLACE_LEVELS = frozenset({"city", "site", "admin1"})


M = TypeVar("M", PlaceMention, ActorMention, Timex)


def _within(mentions: Sequence[M], start: int, end: int) -> Sequence[M]:
    low = bisect_left(mentions, start, key=lambda m: m.start)
    high = bisect_left(mentions, end, key=lambda m: m.start)
    return mentions[low:high]


def _local(span: Span, places: Sequence[PlaceMention], actors: Sequence[ActorMention], dates: Sequence[Timex]) -> Local:
    start, end = span.start, span.end
    return Local(_within(places, start, end), _within(actors, start, end), _within(dates, start, end))


def _names(local: Local) -> list[tuple[int, int]]:
    return [(m.start, m.end) for mentions in (local.places, local.actors) for m in mentions]


def _place(places: Sequence[PlaceMention]) -> str | None:
    literal = [p for p in places if p.use == "literal" and p.level in _PLACE_LEVELS]
    return literal[0].name if literal else None


def _acts(sentence: Sentence, parties: Sequence[Party]) -> Iterator[tuple[Match, Roles]]:
    """Yield the triggers that fit with their parties; a word used by one trigger is not used by a later one."""
    used: set[int] = set()
    for match in matches(sentence):
        if used & match.used or unreal(sentence, match):
            continue
        roles = roles_of(sentence, parties, match)
        if roles is not None:
            used |= match.used
            yield match, roles


def _drafts_of(document: Document, scene: Scene, local: Local, match: Match, roles: Roles) -> Iterator[Draft]:
    sentence = scene.sentence
    when = when_of(document, sentence, local.dates, match, scene.lead)
    modality, place = modality_of(sentence, match, roles), _place(local.places)
    speaker, kind = speaker_of(sentence, scene.parties, match), _type(match, modality)
    for source, target in pairs(roles):
        yield Draft(
            source=source,
            target=target,
            trigger=match.trigger,
            type=kind,
            head=sentence.lower[match.first],
            when=when,
            modality=modality,
            speaker=speaker,
            place=place,
            sentence=sentence,
            quality=roles.quality,
        )


def _type(match: Match, modality: Modality) -> str:
    """The type of a matched act: some are another one once they are told as done ("left ECOWAS")."""
    done = modality == "happened" and match.form in {"past", "part"}
    return match.trigger.past_type if done and match.trigger.past_type else match.trigger.type


def _read_sentence(
    document: Document,
    sentence: Sentence,
    local: Local,
    discourse: Discourse,
    earlier: Sequence[Draft],
    lead: Timex | None,
) -> list[Draft]:
    """Return the drafts of one sentence, and let the discourse remember whom it named."""
    named = list(namings(sentence, local.places, local.actors))
    parties = parties_of(sentence, [*named, *discourse.namings(sentence, named)])
    scene = Scene(sentence, parties, lead)
    drafts: list[Draft] = []
    acts: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    if len({p.entity for p in parties}) > 1:
        for match, roles in _acts(sentence, parties):
            acts.append((entities(roles.sources), entities(roles.targets)))
            drafts.extend(_drafts_of(document, scene, local, match, roles))
    discourse.note(parties, acts)
    return drafts or list(denials(sentence, parties, local.dates, earlier))


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
    drafts: list[Draft] = []
    discourse, lead = Discourse(document.lang), lead_date(document, dates)
    for index, span in enumerate(document.sentences):
        local = _local(span, places, actors, dates)
        if local.actors or _worth_reading(document, index):
            drafts.extend(
                _read_sentence(
                    document,
                    open_sentence(document, index, _names(local), local.dates),
                    local,
                    discourse,
                    drafts,
                    lead,
                )
            )
    return assemble(article, document, drafts, reader)
