"""What is compared: the marks of a text, whether a person or the reader made them."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.model import Article, IsoDate


@dataclass(frozen=True, slots=True)
class Place:
    """A place as marked; ``name`` is what it resolves to, ``level`` matters on the gold side only."""

    start: int
    end: int
    text: str
    name: str
    lat: float | None
    lon: float | None
    iso3: str | None
    use: str
    level: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A named party as marked."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Act:
    """A claim as marked; ``start`` and ``end`` are those of its evidence.

    ``derivable`` is False where a date rests on knowledge that the text does not give: it is not scored then.
    """

    start: int
    end: int
    source: str
    target: str
    type: str
    direction: str
    first: IsoDate | None
    last: IsoDate | None
    modality: str
    derivable: bool = True
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of one text, by one hand."""

    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with the marks that it should get; ``held_out`` is None where the set does not say."""

    id: str
    article: Article
    marks: Marks
    held_out: bool | None
