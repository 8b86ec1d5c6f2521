"""Measures: counts that add up, and ratios that are defined where nothing is there."""

import pytest

from sahel.desk.evaluate.measures import Figures, Found, Share, share_of, total


def test_precision_recall_and_their_mean():
    found = Found(right=3, told=4, gold=6)
    assert (found.precision, found.recall, found.f1) == (0.75, 0.5, pytest.approx(0.6))


def test_nothing_told_where_nothing_was_is_perfect():
    assert Found().f1 == 1.0


@pytest.mark.parametrize("found", [Found(0, 2, 0), Found(0, 0, 2), Found(0, 2, 2)])
def test_nothing_right_is_zero(found):
    assert found.f1 == 0.0


def test_a_share_of_no_cases_is_unknown():
    assert Share().value is None
    assert share_of([True, False]).value == 0.5


def test_figures_add_up_by_name():
    one = Figures(1, {"a": Found(1, 1, 2)}, {"s": Share(1, 1)})
    other = Figures(1, {"a": Found(0, 1, 0)}, {"s": Share(0, 1)})
    assert total([one, other]) == Figures(2, {"a": Found(1, 2, 2)}, {"s": Share(1, 2)})
