"""Graded words: how sure something is, in words that stand for stretches of probability; the scale is printed."""

from __future__ import annotations

from sahel.briefing.records import Grade
from sahel.facts.briefing_rules import grade_of, grade_rows
from sahel.i18n import language


def grade_word(p: float) -> str:
    """Return the word for a probability: "almost certain", "unlikely"."""
    return grade_of(p).word[language()]


def grade_adverb(p: float) -> str:
    """Return the adverb for a probability: "almost certainly"; empty where the contrary is as likely or likelier."""
    return grade_of(p).adverb[language()]


def scale() -> tuple[Grade, ...]:
    """Return the scale as it is printed, the surest first."""
    return tuple(Grade(row.word[language()], row.low, row.high) for row in grade_rows())
