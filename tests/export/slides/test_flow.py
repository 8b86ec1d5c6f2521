"""Words run down columns: nothing is lost, nothing is higher than its column."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sahel.export.slides.fitting import Type
from sahel.export.slides.flow import Block, Part, balanced, columns
from sahel.export.slides.words_on_slide import Ink

INK = Ink(Type(20), "#000000")
WORDS = st.lists(st.integers(1, 120), min_size=1, max_size=12)


def block(n, number=0):
    return Block((Part(" ".join([f"w{number}"] * n), INK, 10), Part(f"source{number}", INK, 4)))


@given(WORDS, st.integers(60, 500))
def test_every_word_stands_in_some_column_and_no_column_is_too_high(counts, high):
    made = columns([block(n, at) for at, n in enumerate(counts)], 400, high)
    said = " ".join(one.part.text for column in made for one in column).split()
    assert len(said) == sum(counts) + len(counts)
    assert all(column[-1].top + column[-1].high <= high + 1e-6 for column in made)


def test_a_quote_stays_with_its_source_where_both_find_room_in_a_column():
    made = columns([block(60, 1), block(60, 2)], 400, 250)
    assert [[one.part.text.split()[0] for one in column] for column in made] == [["w1", "source1"], ["w2", "source2"]]


def test_parts_of_a_column_stand_one_below_the_other():
    (column,) = columns([block(5, 1), block(5, 2)], 400, 900)
    tops = [one.top for one in column]
    assert tops == sorted(tops)
    assert all(a.top + a.high <= b.top for a, b in pairwise(column))


def test_the_first_columns_may_be_lower_than_the_rest():
    made = columns([block(200, 1)], 400, 600, [60])
    assert made[0][-1].top + made[0][-1].high <= 60
    assert len(made) > 1


def test_two_columns_end_as_nearly_alike_as_can_be_and_few_words_stand_in_one():
    made = balanced([block(20, at) for at in range(6)], 400, 900)
    assert [len(column) for column in made] == [6, 6]
    assert len(balanced([block(3)], 400, 900)) == 1


def test_what_two_columns_do_not_hold_goes_on_in_further_ones():
    assert len(balanced([block(100, at) for at in range(6)], 400, 300)) > 2


def test_a_point_of_a_list_has_less_room_for_its_lines():
    text = " ".join(["word"] * 40)
    assert Part(text, INK, hang=200).height(400) > Part(text, INK).height(400)
