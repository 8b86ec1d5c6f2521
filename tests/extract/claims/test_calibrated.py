"""The confidence of a claim is the share of claims of its score that were right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.errors import TableError
from sahel.extract.claims import calibrated
from sahel.extract.claims.calibrated import confidence_of, steps

SCORES = st.floats(0, 1)


@given(SCORES, SCORES)
def test_a_higher_score_never_gives_less_confidence(one, other):
    low, high = sorted((one, other))
    assert confidence_of(low) <= confidence_of(high)


@given(SCORES)
def test_every_score_has_a_confidence_short_of_certainty(score):
    assert 0 < confidence_of(score) < 1


def test_a_confidence_lies_near_the_share_that_it_rests_on():
    assert all(abs(step.confidence - step.right / step.of) < 0.15 for step in steps())


@pytest.mark.parametrize("rows", [[], [{"score": 0.5}], [{"score": 0.5, "confidence": 0.9, "right": 9, "of": 10}]])
def test_a_table_that_leaves_scores_out_is_an_error(rows, monkeypatch):
    monkeypatch.setattr(calibrated, "settings", lambda name: rows)
    with pytest.raises(TableError):
        calibrated.steps.__wrapped__()
