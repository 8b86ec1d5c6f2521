"""The frozen records that every room speaks: a name or meaning changed here is changed for all of them.

Offsets are Unicode code points into the text of an article, half open: ``text[start:end]``.
Dates are ISO strings (``2024-03-26``), which sort as text; an interval includes both its ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

IsoDate = str
"""A day as ``YYYY-MM-DD``."""

Use = Literal["literal", "metonym", "demonym", "org_part"]
Level = Literal["country", "admin1", "city", "site", "water", "region", "continent"]
ActorKind = Literal["country", "bloc", "person", "org"]
Effect = Literal["strengthens", "weakens", "neutral"]
Domain = Literal["military", "diplomatic", "economic", "political"]
DateRule = Literal["stated", "resolved", "published", "none"]
Modality = Literal["happened", "announced", "planned", "denied", "reported"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
EventState = Literal["agreed", "sources differ", "accepted", "rejected"]
Lang = Literal["en", "fr"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the exact characters that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class After:
    """The report that a text retells: whose voice it counts as."""

    publisher: str | None
    title: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Printing:
    """One intake of a text: who printed it, where, when, and the bytes as received."""

    publisher: str | None = None
    url: str | None = None
    published: IsoDate | None = None
    fetched_at: str | None = None
    origin: str | None = None
    raw: bytes = b""
    after: After | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text, stored once, with every printing of it; ``given_id`` is the id that its file carried."""

    id: str
    title: str | None
    text: str
    lang: Lang
    printings: tuple[Printing, ...] = ()
    given_id: str | None = None

    @property
    def published(self) -> IsoDate | None:
        """The earliest publication date that any printing gives."""
        return min((p.published for p in self.printings if p.published), default=None)

    @property
    def publisher(self) -> str | None:
        """The publisher of the first printing that names one."""
        return next((p.publisher for p in self.printings if p.publisher), None)

    @property
    def url(self) -> str | None:
        """The address of the first printing that has one."""
        return next((p.url for p in self.printings if p.url), None)

    @property
    def after(self) -> After | None:
        """The report that the text retells, of the first printing that names one."""
        return next((p.after for p in self.printings if p.after), None)


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer. ``geonameid`` is GeoNames'; ``place_id`` is ours (one of the two is set)."""

    name: str
    lat: float
    lon: float
    iso3: str | None
    level: Level
    geonameid: int | None = None
    place_id: str | None = None
    population: int = 0
    admin1: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another place that bears the name of a mention, and in plain words why it was not chosen."""

    name: str
    lat: float | None
    lon: float | None
    iso3: str | None
    geonameid: int | None
    why_not: str


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A span that names a place, how it is used there, and why this place was chosen.

    ``candidates``: the other places of the name that were weighed, the nearest miss first; empty where it has no other.
    """

    start: int
    end: int
    text: str
    name: str
    lat: float | None
    lon: float | None
    iso3: str | None
    geonameid: int | None
    use: Use
    confidence: float
    level: Level = "city"
    place_id: str | None = None
    reason: str = ""
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A span that names a party: ``entity`` is an ISO3, an alliance id, a person id or an organisation id."""

    start: int
    end: int
    text: str
    entity: str
    kind: ActorKind
    speaks_for: str | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression with its TIMEX3 value and the interval it stands for (None where unknown)."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    date_start: IsoDate | None
    date_end: IsoDate | None
    rule: DateRule = "stated"


@dataclass(frozen=True, slots=True)
class Claim:
    """One coded event said by one article, with the sentence that says it."""

    claim_id: str
    article_id: str
    publisher: str | None
    published: IsoDate | None
    source: str
    target: str | None
    type: str
    effect: Effect
    domain: Domain
    date_start: IsoDate | None
    date_end: IsoDate | None
    date_text: str
    date_rule: DateRule
    modality: Modality
    place: str | None
    speaker: str | None
    evidence_start: int
    evidence_end: int
    quote: str
    also: tuple[Span, ...]
    group: str | None
    relevant: bool
    confidence: float
    reader: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything one reader found in one article; empty lists mean "looked, found nothing"."""

    article_id: str
    reader: str
    places: tuple[PlaceMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    dates: tuple[Timex, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A cluster of claims about the same happening; ``n_sources`` counts the voices that assert it."""

    event_id: str
    source: str
    target: str | None
    type: str
    effect: Effect
    domain: Domain
    date_start: IsoDate | None
    date_end: IsoDate | None
    place: str | None
    p: float
    state: EventState
    claims: tuple[Claim, ...]
    n_sources: int
    verified: bool = False

    @property
    def pair(self) -> tuple[str, str | None]:
        """The two parties as the event names them, source first."""
        return self.source, self.target


@dataclass(frozen=True, slots=True)
class Tally:
    """How many events and voices a tie rests on, first and last day of the latest event, whether any is verified."""

    events: int
    voices: int
    last: tuple[IsoDate, IsoDate] | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """What the events of a period did between a Sahel party and a partner.

    ``up`` and ``down`` are sums of p times |Goldstein| / 10 of the events inside the period, by sign.
    ``thin``: one voice, and nobody verified it. Where ``tally`` is given, it counts all events and ``events`` may hold
    the heaviest alone; else ``events`` are all.
    """

    pair: tuple[str, str]
    up: float
    down: float
    thin: bool
    events: tuple[Event, ...]
    tally: Tally | None = None

    @property
    def weight(self) -> float:
        """The weight of all new evidence, whatever its sign."""
        return self.up + self.down


@dataclass(frozen=True, slots=True)
class View:
    """The filter state: everything a page shows follows from it, and it is the query part of the page's link."""

    country: tuple[str, ...] = ()
    partner: tuple[str, ...] = ()
    domain: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    since: IsoDate | None = None
    until: IsoDate | None = None
    on: IsoDate | None = None
    known: IsoDate | None = None
    conf: float = 0.0
    q: str = ""
    undated: bool = False
