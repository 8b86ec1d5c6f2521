"""The finder: sentence by sentence, matched triggers become drafts, and an article's drafts become its claims."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sahel.extract.claims.assemble import assemble
from sahel.extract.claims.borrowed import with_borrowed_days
from sahel.extract.claims.clauses import Sentence, open_sentence
from sahel.extract.claims.denials import denials
from sahel.extract.claims.discourse import Discourse
from sahel.extract.claims.draft import Draft, entities, half_pairs, pairs
from sahel.extract.claims.first_person import first_person
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.likewise import likewise
from sahel.extract.claims.matching import Match, matches
from sahel.extract.claims.modality import modality_of, speaker_of, unreal
from sahel.extract.claims.parties import Party, namings, parties_of
from sahel.extract.claims.resumed import Partial, completed, may_resume, near
from sahel.extract.claims.roles import Roles, roles_of, side_of
from sahel.extract.claims.timing import When, lead_date, when_of
from sahel.extract.claims.undone import standing
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


@dataclass(slots=True)
class Told:
    """What an article has told so far: full drafts, and tellings that leave a party out."""

    drafts: list[Draft] = field(default_factory=list)
    partials: list[Partial] = field(default_factory=list)


def _acts(sentence: Sentence, parties: Sequence[Party], found: Sequence[Match]) -> Iterator[tuple[Match, Roles]]:
    """Yield the triggers that fit with their parties; a word used by one trigger is not used by a later one."""
    used: set[int] = set()
    for match in found:
        roles = None if used & match.used else roles_of(sentence, parties, match)
        if roles is not None:
            used |= match.used
            yield match, roles


def _partials(document: Document, scene: Scene, local: Local, found: Sequence[Match]) -> Iterator[Partial]:
    """Yield the triggers that may tell again, with a party left out, what the text tells elsewhere."""
    sentence, parties = scene.sentence, scene.parties
    for match in found:
        roles = side_of(sentence, parties, match)
        if may_resume(sentence, match, bool(roles.sources or roles.targets)):
            named = near(parties, match)
            yield from (
                Partial(draft, match, named) for draft in _drafts_of(document, scene, local, match, roles, half=True)
            )


def _drafts_of(
    document: Document, scene: Scene, local: Local, match: Match, roles: Roles, half: bool = False
) -> Iterator[Draft]:
    sentence = scene.sentence
    when = when_of(document, sentence, local.dates, match, scene.lead)
    modality, place = _still_to_come(document, when, modality_of(sentence, match, roles)), _place(local.places)
    speaker, kind = speaker_of(sentence, scene.parties, match), _type(match, modality)
    for source, target in half_pairs(roles) if half else pairs(roles):
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
            at=match.first,
            quality=roles.quality,
        )


def _still_to_come(document: Document, when: When, modality: Modality) -> Modality:
    """Return the modality of an act with its day: announced for a day after publication, it is planned for that day."""
    later = when.date_start is not None and document.published is not None and when.date_start > document.published[:10]
    return "planned" if later and modality == "announced" else modality


def _type(match: Match, modality: Modality) -> str:
    """The type of a matched act: some are another one once they are told as done ("left ECOWAS")."""
    done = modality == "happened" and match.form in {"past", "part"}
    return match.trigger.past_type if done and match.trigger.past_type else match.trigger.type


def _read_sentence(
    document: Document, sentence: Sentence, local: Local, discourse: Discourse, told: Told, lead: Timex | None
) -> None:
    """Add to what is told the acts of one sentence, and let the discourse remember whom it named."""
    named = list(namings(sentence, local.places, local.actors))
    parties = parties_of(sentence, [*named, *discourse.namings(sentence, named), *first_person(sentence, named)])
    scene = Scene(sentence, parties, lead)
    found = standing(match for match in matches(sentence) if not unreal(sentence, match))
    acts = list(_acts(sentence, parties, found)) if len({p.entity for p in parties}) > 1 else []
    drafts = [draft for act in acts for draft in _drafts_of(document, scene, local, *act)]
    used = {position for match, _ in acts for position in match.used}
    rest = [match for match in found if not used & match.used]
    told.partials.extend(_partials(document, scene, local, rest))
    discourse.note(parties, [(entities(roles.sources), entities(roles.targets)) for _, roles in acts])
    told.drafts.extend(drafts or _after_others(sentence, parties, local, told.drafts))


def _after_others(
    sentence: Sentence, parties: Sequence[Party], local: Local, earlier: Sequence[Draft]
) -> Sequence[Draft]:
    """Return what a sentence without an act of its own says of the acts told before: the same again, or denied."""
    return [
        *likewise(sentence, parties, local.dates, earlier),
        *denials(sentence, parties, local.dates, earlier),
    ]


def _worth_reading(document: Document, index: int) -> bool:
    """Whether a sentence has any word that can head a trigger: most have none, and are passed over quickly."""
    heads = lexicon(document.lang).heads
    return any(token.lower in heads for token in document.tokens_of(index))


def find_drafts(
    document: Document, places: Sequence[PlaceMention], actors: Sequence[ActorMention], dates: Sequence[Timex]
) -> list[Draft]:
    """Return every telling of an act; mentions must be in text order."""
    told, discourse, lead = Told(), Discourse(document.lang), lead_date(document, dates)
    for index, span in enumerate(document.sentences):
        local = _local(span, places, actors, dates)
        if local.actors or _worth_reading(document, index):
            sentence = open_sentence(document, index, _names(local), local.dates)
            _read_sentence(document, sentence, local, discourse, told, lead)
    drafts = [*told.drafts, *completed(told.partials, told.drafts)]
    return with_borrowed_days(drafts, document.published)


def find_claims(
    article: Article,
    document: Document,
    places: Sequence[PlaceMention],
    actors: Sequence[ActorMention],
    dates: Sequence[Timex],
    reader: str,
) -> tuple[Claim, ...]:
    """Return the claims of an article, in the order of their evidence; mentions must be in text order."""
    return assemble(article, document, find_drafts(document, places, actors, dates), reader)
