"""A briefing as data: what the room sees, what it rests on, and what was frozen of it.

Everything is a frozen record of plain values, so that an edition can be written out and read back exactly. Sentences
are finished text in the language of the briefing; nothing here is HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sahel.analysis.voices import Voice
from sahel.briefing.drawings import Drawing
from sahel.model import Event, IsoDate, Lang

StepKind = Literal["title", "watched", "changes", "map", "change", "alliances", "silence", "view", "sources"]

MOST_QUOTED_WORDS = 60
"""No quote that leaves the house is longer; an article's full text never leaves it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words exactly as printed: ``text`` is ``article.text[start:end]``, of 60 words at most.

    ``cut``: the sentence went on, and whoever shows it adds the sign of omission outside the quotation marks.
    """

    claim_id: str
    article_id: str
    start: int
    end: int
    text: str
    cut: bool
    lang: Lang
    publisher: str | None
    published: IsoDate | None
    title: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Point:
    """One line under the sentence of a step, and the view (query part of a link) that shows what is behind it."""

    text: str
    view: str
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """What a step rests on: the footer "n events · n articles · n voices"."""

    events: int
    articles: int
    voices: int


@dataclass(frozen=True, slots=True)
class Step:
    """One figure and one sentence.

    ``key`` stays the same when the briefing is composed again ("map", "change:NER-RUS"), so that edits find it.
    ``sentence``: 24 words at most. ``mind``: what would change our mind, in one sentence, or "". ``note``: the
    analyst's own words. ``view``: the query of this step's view at the desk. ``withheld``: why the step has no sentence
    of its own where the check failed that its quote names both parties and the act; else "". ``composed``: the sentence
    that an analyst's own stands in place of, None where it was not reworded.
    """

    key: str
    kind: StepKind
    heading: str
    sentence: str
    drawing: Drawing | None
    points: tuple[Point, ...]
    quotes: tuple[Quote, ...]
    counts: Counts
    view: str
    mind: str = ""
    note: str = ""
    withheld: str = ""
    hidden: bool = False
    composed: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """An article that the briefing rests on; ``article_id`` is the sha256 of its text."""

    article_id: str
    title: str | None
    publisher: str | None
    published: IsoDate | None
    url: str | None
    lang: Lang


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a place that an article names lies, in degrees (WGS 84); all None once the article is withdrawn."""

    article_id: str
    place: str | None
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Basis:
    """Everything that the sentences and figures rest on: events with their claims, voices, articles, constants, reader.

    ``constants`` are those of the moment, by name; ``readers`` the ids of all readers whose claims are in it.
    ``points``: where the places of its claims lie, as frozen; None in a draft, and in editions from before they were
    kept, whose places the store of today knows.
    """

    events: tuple[Event, ...]
    voices: Mapping[str, Voice]
    sources: tuple[Source, ...]
    constants: Mapping[str, float | int | str | bool]
    readers: tuple[str, ...]
    points: tuple[Placed, ...] | None = None

    def event(self, event_id: str) -> Event | None:
        """Return the event of an id."""
        return next((one for one in self.events if one.event_id == event_id), None)


@dataclass(frozen=True, slots=True)
class Grade:
    """A graded word and the probabilities that it stands for, both ends included: what the printed scale lists."""

    word: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing: its steps in order, hidden ones too.

    ``since``, ``until``: the period, both days inside. ``on``: the day on which things are in force; ``known``: the
    second clock, None where it is the latest, ``known_to`` the day that the footer then names. ``view``: the query of
    the view it was made from. ``after``: the number of the edition since which changes are told, or None. ``mark``: the
    handling mark, or "".
    """

    title: str
    lang: Lang
    mark: str
    since: IsoDate
    until: IsoDate
    on: IsoDate
    known: IsoDate | None
    known_to: IsoDate
    view: str
    after: int | None
    steps: tuple[Step, ...]
    scale: tuple[Grade, ...]
    basis: Basis

    @property
    def shown(self) -> tuple[Step, ...]:
        """The steps that are not hidden."""
        return tuple(step for step in self.steps if not step.hidden)


@dataclass(frozen=True, slots=True)
class Edition:
    """A frozen briefing: its number in this store, when (UTC, ISO) and by whom, and the hash of its bytes.

    ``withdrawn``: ids of articles that were withdrawn since; whoever shows their quotes shows the hash and "withdrawn".
    """

    number: int
    frozen_at: str
    by: str
    content_hash: str
    briefing: Briefing
    withdrawn: frozenset[str] = frozenset()
