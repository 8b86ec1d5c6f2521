"""The heaviest come first, also after some have changed their weights, as if all had been sorted anew."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.columns.lightness import in_order, lightnesses, relit

WEIGHTS = st.lists(st.integers(-3, 3).map(float), min_size=1, max_size=30)


def sorted_anew(signed, rank, rows):
    return sorted(rows, key=lambda row: (-abs(signed[row]), rank[row]))


@given(WEIGHTS, st.data())
def test_the_heaviest_come_first_and_of_equal_ones_the_first_by_rank(weights, data):
    signed, rank = np.array(weights), np.array(data.draw(st.permutations(range(len(weights)))))
    rows = data.draw(st.sets(st.integers(0, len(weights) - 1)).map(sorted))
    found = in_order(lightnesses(signed, rank), np.array(rows, dtype=np.int64))
    assert found.tolist() == sorted_anew(signed, rank, rows)


@given(WEIGHTS, st.data())
def test_what_changed_its_weight_moves_to_its_new_place(weights, data):
    signed, rank = np.array(weights), np.array(data.draw(st.permutations(range(len(weights)))))
    before = lightnesses(signed, rank)
    changed = np.array(data.draw(st.sets(st.integers(0, len(weights) - 1)).map(sorted)), dtype=np.int64)
    signed[changed] = data.draw(st.lists(st.integers(-3, 3), min_size=len(changed), max_size=len(changed)))
    assert relit(before, signed, rank, changed).tolist() == lightnesses(signed, rank).tolist()


def test_of_no_events_there_is_no_heaviest():
    none = np.empty(0, dtype=np.int64)
    assert in_order(lightnesses(none.astype(float), none), none).tolist() == []
