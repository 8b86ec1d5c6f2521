"""The thread of a text: which times it has named so far, and by which of them the next one is understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sahel.extract.dates.lexicon import Lexicon
from sahel.extract.dates.spans import days, grain
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.story import Story
from sahel.extract.dates.tense import tense
from sahel.extract.document import Document
from sahel.model import DateRule, TimexType

_NO_ANCHOR = (None, "decade", "century")
"""Too coarse for another time to hang on."""

_NEAR = 2
"""How many sentences an explicit year reaches in a text that is no narrative."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a spot means: TIMEX3 type and value, how it was found, and the part of the value that is meant."""

    type: TimexType
    value: str
    rule: DateRule = "stated"
    part: str | None = None


def _of_today(spot: Spot) -> bool:
    """Whether a spot is told from the day of writing, so that a narrative does not go on from it."""
    return "which" in spot.slots or spot.slots.get("base") in ("today", "deictic")


@dataclass
class Thread:
    """Anchors of one document. ``published`` is its date; ``narrative`` says that later times hang on earlier ones."""

    document: Document
    words: Lexicon
    published: date | None
    narrative: bool
    story: Story
    lent_years: dict[int, int]
    last: str | None = None
    last_sentence: int = 0
    last_stated: bool = False
    last_opens: bool = False
    day: str | None = None
    before_christ: str | None = None

    def note(self, spot: Spot, reading: Reading) -> None:
        """Remember a reading as an anchor for what follows."""
        if reading.value.startswith("BC"):
            self.before_christ, self.last, self.day = reading.value[2:6], None, None
        if reading.type not in ("DATE", "TIME") or grain(reading.value) in _NO_ANCHOR or days(reading.value) is None:
            return
        if self.narrative and (spot.first in self.story.asides or _of_today(spot)):
            return
        self.before_christ = None
        if self.narrative and self.last and len(reading.value) == 4 and self.last.startswith(reading.value):
            return
        kept = self.last_stated and spot.sentence == self.last_sentence and (self.last or "")[:4] == reading.value[:4]
        self.last = reading.value.split("T")[0]
        self.last_sentence = spot.sentence
        self.last_stated = reading.rule == "stated" or kept
        self.last_opens = self._opens(spot)
        if grain(self.last) == "day":
            self.day = self.last

    def _opens(self, spot: Spot) -> bool:
        """Whether a spot opens its sentence: "In 2012, ..."."""
        return spot.first - self.document.first[spot.sentence] <= 1

    def deictic(self) -> str | None:
        """Return the day that "yesterday", "last week" and "this year" start from: the publication date, if known."""
        return self.published.isoformat() if self.published else None

    def previous(self) -> str | None:
        """Return the time named last, where "three days later" starts from; the publication date if there is none."""
        return self.last or (None if self.before_christ else self.deictic())

    def nearest(self) -> str | None:
        """Return what "the end of the month" belongs to: the story's month in a narrative, else this month."""
        return (self.last if self.narrative else None) or self.deictic() or self.last

    def story_year(self, spot: Spot) -> int | None:
        """Return the year that other words lend to a month or day without one; None where publication decides."""
        lent = self.lent_years.get(spot.first)
        if lent is not None:
            return lent
        span = days(self.last)
        if span is None:
            return None
        return span[0].year if self.narrative or self._reaches(spot, span[0].year) else None

    def _reaches(self, spot: Spot, year: int) -> bool:
        """Whether a stated year of a few words before holds on: it frames the sentence, or was given with a month."""
        if not self.last_stated or spot.sentence - self.last_sentence > _NEAR:
            return False
        if self.published is None:
            return True
        if year >= self.published.year or self.tense(spot) > 0 or spot.sentence - self.last_sentence > 1:
            return False
        framed = self.last_opens and (spot.sentence == self.last_sentence or self._opens(spot))
        return framed or grain(self.last) in ("day", "month")

    def tense(self, spot: Spot) -> int:
        """Return 1, -1 or 0: whether the words around a spot speak of the future, the past, or do not say."""
        return tense(self.document, spot.first, spot.last, spot.sentence)
