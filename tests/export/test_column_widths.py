"""How the columns of a table share its width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.export.column_widths import shared_widths


@given(st.lists(st.floats(1, 2000), min_size=1, max_size=8), st.floats(100, 2000))
def test_widths_add_up_to_the_whole(wanted, total):
    made = shared_widths(wanted, total)
    assert sum(made) == pytest.approx(total)
    assert all(width > 0 for width in made)


def test_narrow_columns_keep_what_they_need_and_the_widest_takes_the_rest():
    assert shared_widths([10, 900, 20], 100) == pytest.approx([10, 70, 20])


def test_where_there_is_room_for_all_each_grows_alike():
    assert shared_widths([10, 30, 10], 100) == pytest.approx([20, 60, 20])
