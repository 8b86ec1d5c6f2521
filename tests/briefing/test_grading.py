from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.changes import ChangeKind
from sahel.briefing.grading import grade_adverb, grade_word, scale
from sahel.briefing.records import MOST_QUOTED_WORDS
from sahel.facts.briefing_rules import grade_of, grade_rows, limits, shown_as
from sahel.i18n import speaking


def test_the_scale_covers_every_probability_without_a_gap():
    rows = grade_rows()
    assert (rows[0].high, rows[-1].low) == (1.0, 0.0)
    assert all(upper.low == lower.high for upper, lower in pairwise(rows))


@given(st.floats(min_value=0, max_value=1))
def test_a_graded_word_stands_for_a_stretch_that_holds_its_probability(p):
    row = grade_of(p)
    assert row.low <= p <= row.high
    assert grade_word(p) in {grade.word for grade in scale()}


@given(st.floats(min_value=0, max_value=1))
def test_nothing_is_asserted_that_is_not_likelier_than_its_contrary(p):
    assert bool(grade_adverb(p)) == (p >= 0.55)


def test_both_languages_have_every_grade():
    with speaking("fr"):
        french = scale()
    assert [(one.low, one.high) for one in french] == [(one.low, one.high) for one in scale()]
    assert len({one.word for one in french}) == len(french)


def test_on_a_border_the_surer_word_stands():
    assert (grade_word(0.95), grade_word(0.949)) == ("almost certain", "very likely")


@pytest.mark.parametrize("kind", get_args(ChangeKind))
@pytest.mark.parametrize("moved", [False, True])
def test_every_kind_of_change_has_its_figures(kind, moved):
    shown = shown_as()[(kind, moved)]
    assert set(shown.figures) == {"map", "climate", "ladder"}
    assert shown.as_step == (kind != "gone silent")


def test_a_quote_is_never_longer_than_the_records_allow():
    assert limits().most_quoted_words <= MOST_QUOTED_WORDS
    assert limits().least_changes <= limits().most_changes
