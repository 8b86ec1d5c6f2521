"""Rank correlation, and what the ranking hangs on."""

import numpy as np
import pytest

from sahel.analysis.sensitivity import sensitivity, spearman
from tests.toy import event


def test_equal_orders_correlate_wholly_and_opposite_ones_inversely():
    assert spearman(np.array([1.0, 2, 3]), np.array([10.0, 20, 90])) == pytest.approx(1)
    assert spearman(np.array([1.0, 2, 3]), np.array([3.0, 2, 1])) == pytest.approx(-1)
    assert spearman(np.array([1.0, 1, 3]), np.array([1.0, 2, 3])) == pytest.approx(np.sqrt(3) / 2)


def test_too_few_or_all_equal_say_nothing():
    assert spearman(np.array([1.0, 2]), np.array([1.0, 2])) is None
    assert spearman(np.array([1.0, 1, 1]), np.array([1.0, 2, 3])) is None


def test_the_constant_that_turns_the_order_comes_first():
    pairs = {
        ("NER", "RUS"): [event("RUS", "NER", "deployment", "2024-06-30", p=0.5)],
        ("NER", "FRA"): [event("FRA", "NER", "arms_delivery", "2024-06-30", p=0.4)],
        ("NER", "USA"): [event("USA", "NER", "aid", "2024-06-30", p=0.35)],
    }
    found = sensitivity(pairs, ["2024-06-30"])
    assert {one.name for one in found[:3]} == {"goldstein.deployment", "goldstein.arms_delivery", "goldstein.aid"}
    by_name = {one.name: one for one in found}
    assert by_name["goldstein.deployment"].less == pytest.approx(-0.5)
    assert (by_name["prior"].less, by_name["prior"].more) == (pytest.approx(1), pytest.approx(1))
    assert by_name["modality_weight.happened"].more is None
