"""How a briefing is composed: its limits, the graded words with their probabilities, which figure shows a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sahel.facts.checked_settings import checked_limits
from sahel.facts.rows import Row
from sahel.facts.tables import split_list, table
from sahel.model import Lang


@dataclass(frozen=True, slots=True)
class Limits:
    """What a briefing holds at most; geodata/briefing.yaml says what each means."""

    most_words: int
    most_mind_words: int
    most_changes: int
    least_changes: int
    most_considered: int
    most_weighed: int
    most_quotes: int
    most_points: int
    most_rows: int
    most_quoted_words: int
    climate_months: int
    membership_years: int


@dataclass(frozen=True, slots=True)
class GradeRow:
    """A stretch of probability, and by language its ``word`` ("likely") and ``adverb`` ("probably").

    A grade below even odds has no adverb: nothing is asserted that is not likelier than its contrary.
    """

    low: float
    high: float
    word: Mapping[Lang, str]
    adverb: Mapping[Lang, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """How a kind of change is shown: whether as a step of its own, and by which figure, the best first."""

    as_step: bool
    figures: tuple[str, ...]


@cache
def limits() -> Limits:
    """Return the limits of geodata/briefing.yaml; raise TableError where one is missing, unknown or 0."""
    return checked_limits(Limits, "briefing")


def _grade(row: Row) -> GradeRow:
    return GradeRow(
        low=row.number("low"),
        high=row.number("high"),
        word={"en": row.required("word_en"), "fr": row.required("word_fr")},
        adverb={"en": row["adverb_en"], "fr": row["adverb_fr"]},
    )


@cache
def grade_rows() -> tuple[GradeRow, ...]:
    """Return the scale, the surest first; together its stretches cover 0 to 1."""
    return tuple(map(_grade, table("briefing_grades")))


def grade_of(p: float) -> GradeRow:
    """Return the grade of a probability; on a border the surer one."""
    return next((row for row in grade_rows() if p >= row.low), grade_rows()[-1])


@cache
def shown_as() -> Mapping[tuple[str, bool], Shown]:
    """Return how a change is shown, by its kind and by whether an entry of the ledger moved."""
    return {
        (row.required("kind"), row.yes("moved")): Shown(row.yes("step"), split_list(row["figures"]))
        for row in table("briefing_figures")
    }
