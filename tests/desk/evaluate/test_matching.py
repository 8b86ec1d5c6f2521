"""Pairs are one to one, the best first."""

from hypothesis import given
from hypothesis import strategies as st

from sahel.desk.evaluate.matching import closeness, one_to_one, overlap
from sahel.model import Span

SPANS = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
INDEX = st.integers(0, 6)


def test_spans_that_only_touch_share_nothing():
    assert overlap(Span(0, 5), Span(5, 9)) == 0
    assert closeness(Span(0, 5), Span(5, 9)) == 0.0


@given(SPANS, SPANS)
def test_closeness_is_mutual_and_one_only_for_the_same_span(one, other):
    assert closeness(one, other) == closeness(other, one)
    assert (closeness(one, other) == 1.0) == (one == other)


def test_the_better_pair_is_made_first_and_the_first_of_equals():
    assert one_to_one([((1.0,), 0, 0), ((2.0,), 0, 1), ((1.0,), 1, 1)]) == [(0, 1)]
    assert one_to_one([((1.0,), 1, 0), ((1.0,), 0, 0)]) == [(0, 0)]
    assert one_to_one([((1.0, 0.0), 0, 0), ((1.0, 0.5), 0, 1)]) == [(0, 1)]


@given(st.lists(st.tuples(st.floats(0, 1).map(lambda score: (score,)), INDEX, INDEX), max_size=30))
def test_nothing_is_used_twice(candidates):
    pairs = one_to_one(candidates)
    assert len({i for i, _j in pairs}) == len({j for _i, j in pairs}) == len(pairs)
    assert set(pairs) <= {(i, j) for _score, i, j in candidates}
