"""Adjusted weights in a link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.climate import adjust, adjustable, standard_weights
from sahel.analysis.climate.weights_query import adjusted_by, with_value, word_of
from sahel.errors import BadFilterError

STANDARD = standard_weights()


def test_a_link_adjusts_what_it_names():
    found = adjusted_by("prior:3,half_life.visit:45", STANDARD)
    assert (found.climate.prior, found.half_life["visit"]) == (3, 45)
    assert set(found.adjusted) == {"prior", "half_life.visit"}


@pytest.mark.parametrize(
    "word", ["", "prior", "prior:", "prior:nan", "prior:-1", "nothing:3", "prior:1e99", "<b>:2", ","]
)
def test_nonsense_in_a_link_adjusts_nothing(word):
    assert adjusted_by(word, STANDARD) == STANDARD


def test_nonsense_beside_sense_leaves_the_sense():
    assert adjusted_by("nothing:1,prior:3,band:7", STANDARD) == adjust(STANDARD, {"prior": 3})


@given(
    st.dictionaries(st.sampled_from(sorted(adjustable(STANDARD))), st.sampled_from([0.25, 0.5, 1, 7, 90]), max_size=4)
)
def test_a_link_made_of_weights_gives_them_back(changes):
    changes = {name: value for name, value in changes.items() if _allowed(name, value)}
    weights = adjust(STANDARD, changes)
    assert adjusted_by(word_of(weights), STANDARD) == with_value(weights, STANDARD, {})


def _allowed(name, value):
    try:
        adjust(STANDARD, {name: value})
    except BadFilterError:
        return False
    return True


def test_a_value_set_back_to_the_standard_is_not_marked_any_more():
    once = with_value(STANDARD, STANDARD, {"prior": 3, "band": 0.5})
    again = with_value(once, STANDARD, {"prior": 2})
    assert again.adjusted == ("band",)
    assert with_value(again, STANDARD, {"band": 0.8}) == STANDARD
