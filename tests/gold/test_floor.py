"""The reader keeps to the floors of floors.yaml on our annotated texts, in each language."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from sahel.desk.evaluate import evaluate, read_gold
from sahel.extract.reader import Reader

FOLDER = Path(__file__).parent
FLOORS = yaml.safe_load((FOLDER / "floors.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def groups():
    return evaluate(read_gold(FOLDER), Reader.open()).groups


@pytest.mark.parametrize(
    ("group", "name", "floor"),
    [(group, name, floor) for group, floors in FLOORS.items() for name, floor in floors.items()],
)
def test_a_figure_is_not_below_its_floor(groups, group, name, floor):
    figures = groups[group]
    value = figures.found[name].f1 if name in figures.found else figures.shares[name].value
    assert value >= floor


def test_there_are_floors_for_both_languages_and_for_what_nobody_tunes_on():
    assert FLOORS.keys() >= {"all", "en", "fr", "held_out"}
