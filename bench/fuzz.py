"""A long fuzz run over the whole reader: ``python -m bench.fuzz SEED MINUTES [FOLDER...]``; prints what it found.

It reads random characters, articles that were mutilated, articles run together, and salads of words that the reader
knows, in both languages. Of every reading it asks that none raises, that every offset matches its text, that spans are
in order and within the text, that intervals do not end before they begin, and that the time is bounded.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from bench.strange_texts import Maker, Material
from sahel.extract.reader import Reader
from sahel.facts.tables import GEODATA
from sahel.ids import article_id
from sahel.model import Article, Extraction, Lang, Printing
from sahel.sources import read_path

MOST_SECONDS = 0.25
MOST_SECONDS_A_CHARACTER = 60e-6
"""A reading may take the one or, by length, the other (in seconds of this process): ten times what is usual."""


def faults(text: str, found: Extraction) -> Iterator[str]:
    """Yield what is wrong with a reading."""
    quoted = [(one.start, one.end, one.text) for one in found.places]
    quoted += [(one.start, one.end, one.text) for one in found.actors]
    quoted += [(one.start, one.end, one.text) for one in found.dates]
    quoted += [(claim.evidence_start, claim.evidence_end, claim.quote) for claim in found.claims]
    for start, end, words in quoted:
        if not 0 <= start < end <= len(text) or text[start:end] != words:
            yield f"offsets {start} to {end} of {words!r}"
    for claim in found.claims:
        if any(not (0 <= span.start < span.end <= len(text)) for span in claim.also):
            yield f"further evidence of {claim}"
    intervals = [(one.date_start, one.date_end) for one in found.dates]
    intervals += [(claim.date_start, claim.date_end) for claim in found.claims]
    for first, last in intervals:
        if (first is None) != (last is None) or (first or "") > (last or ""):
            yield f"an interval from {first} to {last}"
    if any(one.end > two.start for one, two in pairwise(found.places)):
        yield "places out of order, or one over another"
    if any(one.end > two.start for one, two in pairwise(found.dates)):
        yield "dates out of order, or one over another"


def read(reader: Reader, text: str, lang: Lang, published: str | None) -> tuple[list[str], float]:
    """Read one text; return what is wrong, and the seconds that it took."""
    article = Article(article_id(text), None, text, lang, (Printing("Toy Press", None, published),))
    start = time.process_time()
    try:
        found = reader.read(article)
    except Exception:  # noqa: BLE001 (any kind of failure is what we look for)
        return [traceback.format_exc()], time.process_time() - start
    spent = time.process_time() - start
    wrong = list(faults(text, found))
    if spent > max(MOST_SECONDS, MOST_SECONDS_A_CHARACTER * len(text)):
        wrong.append(f"{spent:.2f} s for {len(text)} characters")
    return wrong, spent


def articles_in(folders: list[Path]) -> list[str]:
    """Return the texts of all articles in some folders."""
    return [one.text for folder in folders for one in read_path(folder) if isinstance(one, Article)]


def fuzz(seed: int, minutes: float, folders: list[Path]) -> int:
    """Read strange texts for some minutes and print the counts and every fault; return how many faults there were."""
    articles, reader = articles_in([GEODATA / "dispatches", *folders]), Reader.open()
    for text in articles:  # what is read from tables on first use is not the time of a text
        read(reader, text, "en", None)
        read(reader, text, "fr", "2024-03-26")
    maker, ends = Maker(random.Random(seed), Material.of(articles)), time.monotonic() + 60 * minutes
    kinds, characters, failed, slowest = Counter[str](), 0, 0, 0.0
    while time.monotonic() < ends:
        kind, text, lang, published = maker.make()
        wrong, spent = read(reader, text, lang, published)
        kinds[kind] += 1
        characters += len(text)
        slowest = max(slowest, spent / max(len(text), 3000))
        failed += len(wrong)
        for line in wrong[:3]:
            sys.stdout.write(f"{kind} {lang} {published} {text[:2000]!r}\n  {line}\n")
            sys.stdout.flush()
    told = ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items()))
    sys.stdout.write(f"seed {seed}: {kinds.total()} texts ({told}), {characters} characters, {failed} faults, ")
    sys.stdout.write(f"at most {slowest * 1e6:.1f} microseconds a character; reader {reader.id}\n")
    return failed


if __name__ == "__main__":
    sys.exit(bool(fuzz(int(sys.argv[1]), float(sys.argv[2]), [Path(one) for one in sys.argv[3:]])))
