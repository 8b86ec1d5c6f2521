"""What whoever brings a source knows about it; a hint only fills what the source does not say itself."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.model import IsoDate, Lang


@dataclass(frozen=True, slots=True)
class Hints:
    """Publication day, publisher and language for sources that state none; None where nothing is known."""

    published: IsoDate | None = None
    publisher: str | None = None
    lang: Lang | None = None
