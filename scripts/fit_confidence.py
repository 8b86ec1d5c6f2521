"""Fits the confidence of claims: ``python -m scripts.fit_confidence GOLD_DIR`` writes geodata/lexicon/confidence.yaml.

What is fitted is how often a claim's parties and family are right, by the score that the reader gives it, on the texts
of a gold set that are not held out and on the claims judged by hand (geodata/judged_claims.yaml). The score itself
counts as if it had been found in a few claims more (the prior), and a higher score never gets a lower confidence:
neighbours that would are taken together. The held-out texts are the check: ``python -m sahel evaluate`` prints it.
"""

from __future__ import annotations

from argparse import ArgumentParser
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sahel.desk.evaluate import read_gold
from sahel.desk.evaluate.acts import by_family, paired
from sahel.desk.evaluate.records import GoldText
from sahel.desk.evaluate.told import told
from sahel.extract.claims.assemble import scored
from sahel.extract.claims.finder import find_drafts
from sahel.extract.document import open_document
from sahel.extract.reader import Reader
from sahel.facts.tables import GEODATA, settings
from sahel.model import Extraction

FROM = (0.0, 0.7, 0.8)
"""The scores at which a step begins; with some 190 claims, finer steps would be noise."""
PRIOR = 10
"""How many claims the score itself counts for in each step."""
FILE = GEODATA / "lexicon" / "confidence.yaml"
HEAD = """\
# How likely a claim is right by its score, made by scripts/fit_confidence.py: a step holds up to the next one's score.
# right, of: the claims that it rests on (own texts not held out, and the claims of judged_claims.yaml).
"""


@dataclass
class Bin:
    """The claims of one step: how many, how many right, and the sum of their scores."""

    score: float
    right: int = 0
    of: int = 0
    total: float = 0.0

    @property
    def confidence(self) -> float:
        """The share that is right, the mean score counting as so many claims more."""
        mean = self.total / self.of if self.of else self.score
        return (self.right + PRIOR * mean) / (self.of + PRIOR)


def judged(reader: Reader, texts: Iterable[GoldText]) -> Iterator[tuple[float, bool]]:
    """Yield (score, whether right) of every claim that the reader makes of annotated texts."""
    for text in texts:
        read, document = reader.read(text.article), open_document(text.article)
        drafts = find_drafts(document, read.places, read.actors, read.dates)
        found = [(c, at) for c, at in scored(text.article, document, drafts, reader.id) if c.target and c.relevant]
        marks = told(Extraction(read.article_id, read.reader, (), (), (), tuple(claim for claim, _at in found)))
        right = {j for _i, j in paired(text.marks.acts, marks.acts, by_family)}
        yield from ((at, j in right) for j, (_claim, at) in enumerate(found))


def fitted(claims: Iterable[tuple[float, bool]]) -> list[Bin]:
    """Return the steps of claims."""
    bins = [Bin(score) for score in FROM]
    for score, right in claims:
        at = bins[bisect_right(FROM, score) - 1]
        at.right, at.of, at.total = at.right + right, at.of + 1, at.total + score
    for row in settings("judged_claims"):
        at = bins[FROM.index(row["from"])]
        mean = at.total / at.of if at.of else at.score
        at.right, at.of, at.total = at.right + row["right"], at.of + row["of"], at.total + row["of"] * mean
    return rising(bins)


def rising(bins: Sequence[Bin]) -> list[Bin]:
    """Take together neighbours of which the higher would be less sure than the lower."""
    done: list[Bin] = []
    for one in bins:
        done.append(one)
        while len(done) > 1 and done[-2].confidence > done[-1].confidence:
            high, low = done.pop(), done.pop()
            done.append(Bin(low.score, low.right + high.right, low.of + high.of, low.total + high.total))
    return done


def main() -> None:
    """Fit on the texts of a folder that are not held out, and write the table."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR", help="the annotated texts, as tests/gold")
    texts = [text for text in read_gold(parser.parse_args().gold) if not text.held_out]
    bins = fitted(judged(Reader.open(), texts))
    rows = (f"- {{score: {b.score}, confidence: {b.confidence:.3f}, right: {b.right}, of: {b.of}}}\n" for b in bins)
    FILE.write_text(HEAD + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
