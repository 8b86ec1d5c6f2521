"""Fitting confidence: shares by score, with a prior, never falling as the score rises."""

from __future__ import annotations

from scripts.fit_confidence import FROM, PRIOR, Bin, rising


def test_a_bin_without_claims_is_as_sure_as_its_score():
    assert Bin(0.7).confidence == 0.7


def test_many_claims_outweigh_the_score():
    few = Bin(0.8, right=2, of=4, total=3.4)
    many = Bin(0.8, right=200, of=400, total=340.0)
    assert many.confidence < few.confidence < 0.85
    assert abs(many.confidence - 0.5) < 0.01


def test_a_higher_score_that_did_worse_is_taken_together_with_the_lower():
    low, high = Bin(0.0, right=10, of=10, total=6.0), Bin(0.7, right=5, of=10, total=7.5)
    (both,) = rising([low, high])
    assert (both.score, both.right, both.of) == (0.0, 15, 20)


def test_bins_that_rise_stay_apart():
    low, high = Bin(0.0, right=5, of=10, total=6.0), Bin(0.7, right=10, of=10, total=7.5)
    assert rising([low, high]) == [low, high]


def test_steps_begin_at_nothing_and_the_prior_is_a_few_claims():
    assert FROM[0] == 0 and 0 < PRIOR < 50
