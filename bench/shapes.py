"""Time per character of each part of the reader, by length and by shape of text: ``python -m bench.shapes``."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import TypeVar

from sahel.extract.actors import find_actors
from sahel.extract.claims import find_claims
from sahel.extract.dates import find_dates
from sahel.extract.document import open_document
from sahel.extract.places import find_places
from sahel.extract.reader import Reader
from sahel.facts.tables import GEODATA
from sahel.model import Article, Lang, Printing
from sahel.sources import read_path

T = TypeVar("T")
PARTS = ("document", "places", "actors", "dates", "claims")
MEGA = 1_000_000
LENGTHS = (1_000, 10_000, 100_000, MEGA, 5 * MEGA)


def _prose(lang: Lang) -> str:
    found = (one for one in read_path(GEODATA / "dispatches") if isinstance(one, Article))
    return "\n\n".join(one.text for one in found if one.lang == lang)


def _long(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


def shapes() -> Iterator[tuple[str, Lang, str]]:
    """Yield the name, the language and the text of every shape that is measured."""
    for lang in ("en", "fr"):
        for length in LENGTHS:
            yield f"prose, {length:,} characters", lang, _long(_prose(lang), length)
    line = " ".join(_prose("en").split())
    yield "one line of 5,000,000 characters", "en", _long(line + " ", 5 * MEGA)
    yield "100,000 names", "en", "Niamey " * 100_000
    yield "100,000 names with commas", "fr", "Niamey, Paris, " * 50_000
    yield "names without a space between", "en", "NiameyParis" * (MEGA // 11)
    yield "one word", "en", "a" * MEGA
    yield "only punctuation", "en", _long(".,;:!?-–—'’\"«»", MEGA)
    yield "brackets, deep", "en", "(" * (MEGA // 2) + ")" * (MEGA // 2)
    yield "names in brackets, deep", "en", "(Mali " * (MEGA // 12) + ") " * (MEGA // 12)
    yield "Arabic", "en", _long("قالت النيجر إن الجنود رحلوا عن نيامي اليوم. ", MEGA)
    yield "emoji", "en", _long("🇳🇪🙂👩🏽‍🚒 ", MEGA)
    yield "NULs", "en", "\0" * MEGA
    yield "capitals", "en", _long(line.upper() + " ", MEGA)
    yield "digits", "en", _long("2024-03-26 12.5 1/2/2023 1999 ", MEGA)


def measure(reader: Reader, lang: Lang, text: str) -> tuple[float, ...]:
    """Return the microseconds a character of each part, of one reading in this process's own time."""
    article = Article("shape", None, text, lang, (Printing("Toy Press", None, "2024-03-28"),))
    spent: list[float] = []

    def timed(part: Callable[[], T]) -> T:
        start = time.process_time()
        made = part()
        spent.append((time.process_time() - start) / len(text) * 1e6)
        return made

    document = timed(lambda: open_document(article))
    places = timed(lambda: find_places(document, reader.gazetteer))
    actors = timed(lambda: find_actors(document, places))
    dates = timed(lambda: find_dates(document))
    timed(lambda: find_claims(article, document, places, actors, dates, reader.id))
    return tuple(spent)


def usual(reader: Reader, lang: Lang, text: str) -> tuple[float, ...]:
    """Return the same, part by part the median of several readings where the text is short."""
    times = min(21, max(1, 2 * len(_prose(lang)) // len(text)))
    return tuple(map(median, zip(*(measure(reader, lang, text) for _ in range(times)), strict=True)))


def main() -> None:
    """Print a table in Markdown, a row a shape, and the most memory that was held."""
    reader = Reader.open()
    for lang in ("en", "fr"):  # tables are read on first use
        measure(reader, lang, _long(_prose(lang), 200_000))
    sys.stdout.write(f"| shape | | {' | '.join(PARTS)} | whole |\n|---|---|{'--:|' * (len(PARTS) + 1)}\n")
    for name, lang, text in shapes():
        spent = usual(reader, lang, text)
        cells = " | ".join(f"{one:.2f}" for one in (*spent, sum(spent)))
        sys.stdout.write(f"| {name} | {lang} | {cells} |\n")
        sys.stdout.flush()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"most memory held: {held:.0f} MB; reader {reader.id}\n")


if __name__ == "__main__":
    main()
