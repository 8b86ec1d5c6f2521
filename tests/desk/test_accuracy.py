"""The measured accuracy: read as ``evaluate`` wrote it, none where nobody measured, refused where it is broken."""

import json

import pytest

from sahel.desk.accuracy import Count, accuracy
from sahel.desk.evaluate import evaluate
from sahel.desk.evaluate.as_object import evaluation_object
from sahel.errors import TableError
from tests.desk.conftest import ToyReader

FOUND = {"claims_family": {"p": 0.5, "r": 0.25, "f1": 0.33, "right": 1, "told": 2, "gold": 4}}
GROUP = {"texts": 3, "found": FOUND, "shares": {"use": {"value": None, "right": 0, "of": 0}}}
GOOD = {
    "date": "2026-11-25",
    "reader": "rules@1",
    "gold": "tests/gold",
    "groups": {"all": GROUP},
    "calibration": [{"low": 0.5, "high": 0.6, "mean": None, "value": 1.0, "right": 3, "of": 3}],
}


def write(folder, value):
    (folder / "accuracy.json").write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return folder


def test_what_was_measured_comes_back_with_its_counts(tmp_path):
    measured = accuracy(write(tmp_path, GOOD))
    group = measured.groups["all"]
    assert (measured.date, measured.reader) == ("2026-11-25", "rules@1")
    assert (group.told["claims_family"], group.found["claims_family"]) == (Count(1, 2), Count(1, 4))
    assert group.found["claims_family"].share == 0.25
    assert group.shares["use"].share is None


def test_what_evaluate_writes_can_be_read(tmp_path):
    measured = accuracy(write(tmp_path, evaluation_object(evaluate([], ToyReader()), "2026-11-25", "tests/gold")))
    assert measured.groups["all"].texts == 0


def test_where_nobody_measured_there_is_none(tmp_path):
    assert accuracy(tmp_path) is None


@pytest.mark.parametrize("broken", ["{", "[]", "{}", {**GOOD, "date": "soon"}, {**GOOD, "groups": {"all": {}}}])
def test_a_broken_file_is_a_table_error(tmp_path, broken):
    with pytest.raises(TableError):
        accuracy(write(tmp_path, broken))
