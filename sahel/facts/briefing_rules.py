"""How a briefing is composed: its limits, the graded words with their probabilities, which figure shows a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from sahel.errors import TableError
from sahel.facts.tables import required, settings, split_list, table
from sahel.i18n import _
from sahel.model import Lang

_SCALE = "briefing_grades"
_FIGURES = "briefing_figures"


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
    """Return the limits of geodata/briefing.yaml; raise TableError where one is missing or unknown."""
    given = settings("briefing")
    names = {field.name for field in fields(Limits)}
    if not isinstance(given, dict) or set(given) != names:
        raise TableError("briefing.yaml", _("it must hold exactly {keys}").format(keys=", ".join(sorted(names))))
    return Limits(**{name: int(value) for name, value in given.items()})


def _grade(row: Mapping[str, str]) -> GradeRow:
    return GradeRow(
        low=float(required(row, "low", _SCALE)),
        high=float(required(row, "high", _SCALE)),
        word={"en": required(row, "word_en", _SCALE), "fr": required(row, "word_fr", _SCALE)},
        adverb={"en": row["adverb_en"], "fr": row["adverb_fr"]},
    )


@cache
def grade_rows() -> tuple[GradeRow, ...]:
    """Return the scale, the surest first; together its stretches cover 0 to 1."""
    return tuple(map(_grade, table(_SCALE)))


def grade_of(p: float) -> GradeRow:
    """Return the grade of a probability; on a border the surer one."""
    return next((row for row in grade_rows() if p >= row.low), grade_rows()[-1])


@cache
def shown_as() -> Mapping[tuple[str, bool], Shown]:
    """Return how a change is shown, by its kind and by whether an entry of the ledger moved."""
    return {
        (required(row, "kind", _FIGURES), row["moved"] == "yes"): Shown(
            row["step"] == "yes", split_list(row["figures"])
        )
        for row in table(_FIGURES)
    }
