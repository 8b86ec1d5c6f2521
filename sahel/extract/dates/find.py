"""From a document to its times: spot them, tell the genre, read each one along the thread, give days to hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sahel.extract.dates.amounts import clock, duration, nothing, recurring, reference
from sahel.extract.dates.genre import is_narrative
from sahel.extract.dates.landmarks import refined
from sahel.extract.dates.lexicon import lexicon
from sahel.extract.dates.named import calendar, century, decade, feast, half, numeric, quarter
from sahel.extract.dates.relative import event_shift, shift
from sahel.extract.dates.spans import grain, interval
from sahel.extract.dates.spot import Spot, spots
from sahel.extract.dates.story import story
from sahel.extract.dates.tentative import confirmed
from sahel.extract.dates.thread import Reading, Thread
from sahel.extract.dates.years import lent_years
from sahel.extract.document import Document
from sahel.model import IsoDate, Timex

_READERS: dict[str, Callable[[Thread, Spot], Reading | None]] = {
    "calendar": calendar,
    "numeric": numeric,
    "quarter": quarter,
    "half": half,
    "decade": decade,
    "century": century,
    "feast": feast,
    "shift": shift,
    "event_shift": event_shift,
    "duration": duration,
    "set": recurring,
    "clock": clock,
    "ref": reference,
    "nothing": nothing,
}
_OLDEST, _NEWEST = 1000, 2200
Found = list[tuple[Spot, Reading]]


def find_dates(document: Document) -> tuple[Timex, ...]:
    """Return every temporal expression of a document, in text order, with its value and, where known, its days."""
    words = lexicon(document.lang)
    seen = confirmed(list(spots(document, words)))
    published = _day(document.published)
    narrative = is_narrative(seen, published)
    thread = Thread(document, words, published, narrative, story(seen), lent_years(document, words, seen))
    found: Found = []
    for spot in seen:
        reading = _READERS[spot.reader](thread, spot)
        if reading is not None:
            thread.note(spot, reading)
            found.append((spot, reading))
    return tuple(_timex(thread, spot, _with_day(thread, found, index)) for index, (spot, _) in enumerate(found))


def _day(published: IsoDate | None) -> date | None:
    """Return the publication day, unless it is no day, or of a year that no article has (so that neighbours exist)."""
    try:
        day = date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
    return day if day and _OLDEST <= day.year <= _NEWEST else None


def _with_day(thread: Thread, found: Found, index: int) -> Reading:
    """Return a reading; an hour gets the day named nearest in its sentence, else the last one, else that of today."""
    spot, reading = found[index]
    if not reading.value.startswith("T"):
        return reading
    near = [
        found[i] for i in (*range(index - 1, max(-1, index - 6), -1), *range(index + 1, min(len(found), index + 3)))
    ]
    same = [r.value[:10] for s, r in near if s.sentence == spot.sentence and grain(r.value[:10]) == "day"]
    before = [r.value[:10] for s, r in near if 0 < spot.sentence - s.sentence <= 4 and grain(r.value[:10]) == "day"]
    day = next(iter(same + before), None) or thread.deictic()
    return Reading("TIME", (day or "XXXX-XX-XX") + reading.value, "resolved" if day else "none")


def _timex(thread: Thread, spot: Spot, reading: Reading) -> Timex:
    days = interval(reading.value, reading.part, thread.published) if reading.type in ("DATE", "TIME") else None
    if days is not None and reading.type == "DATE":
        days = refined(thread, spot, reading.value) or days
    text = thread.document.text[spot.start : spot.end]
    rule = reading.rule if days is not None else "none"
    first, last = days or (None, None)
    return Timex(spot.start, spot.end, text, reading.type, reading.value, first, last, rule)
