"""Adjusting the weights for one view."""

import pytest

from sahel.analysis.climate import adjust, adjustable, standard_weights
from sahel.errors import BadFilterError

STANDARD = standard_weights()


def test_everything_adjustable_has_a_name_and_its_value():
    names = adjustable(STANDARD)
    assert names["prior"] == 2
    assert names["half_life.talks"] == 90 and names["half_life.deployment"] == 180
    assert names["modality_weight.planned"] == 0.3
    assert names["goldstein.deployment"] == 8.5


def test_an_adjusted_value_replaces_one_and_leaves_the_standard_alone():
    found = adjust(STANDARD, {"half_life.talks": 60, "draws": 100})
    assert (found.half_life["talks"], found.half_life["visit"], found.climate.draws) == (60, 90, 100)
    assert STANDARD.half_life["talks"] == 90
    assert found.is_adjusted and not STANDARD.is_adjusted


def test_the_same_value_is_no_adjustment():
    assert adjust(STANDARD, {"prior": 2.0}) == STANDARD


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("priority", 1),
        ("prior", 0),
        ("half_life.talks", -1),
        ("modality_weight.planned", 1.5),
        ("band", 2),
        ("prior", float("nan")),
        ("half_life.nothing", 3),
        ("draws", 0.25),
        ("draws", 1e6),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(name, value):
    with pytest.raises(BadFilterError):
        adjust(STANDARD, {name: value})
