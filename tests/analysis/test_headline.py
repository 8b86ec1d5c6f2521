import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.headline import MOST_WORDS, headline
from sahel.model import Tie, View

VIEW = View(since="2025-05-05", until="2026-05-04", on="2026-05-04")
UP, DOWN, BOTH, NONE = (1, 0), (0, 1), (1, 1), (0, 0)
PAIR = ("NER", "RUS")


def tied(*sides):
    return [Tie(PAIR, up, down, False, ()) for up, down in sides]


def test_ties_are_counted_in_the_words_of_the_legend():
    sentence = headline(tied(UP, UP, DOWN, BOTH, NONE, NONE), VIEW)
    assert sentence == (
        "2 ties strengthened, 1 weakened, 1 is contested and 2 have no new evidence, 5 May 2025 to 4 May 2026."
    )


def test_what_is_not_there_is_not_counted():
    assert headline(tied(DOWN, DOWN), VIEW) == "2 ties weakened, 5 May 2025 to 4 May 2026."
    assert headline(tied(BOTH, NONE), VIEW) == "1 tie is contested and 1 has no new evidence, 5 May 2025 to 4 May 2026."


@pytest.mark.parametrize(
    ("sides", "sentence"),
    [
        (UP, "The tie between Niger and Russia strengthened, 5 May 2025 to 4 May 2026."),
        (DOWN, "The tie between Niger and Russia weakened, 5 May 2025 to 4 May 2026."),
        (BOTH, "The tie between Niger and Russia is contested, 5 May 2025 to 4 May 2026."),
        (NONE, "There is no new evidence on the tie between Niger and Russia, 5 May 2025 to 4 May 2026."),
    ],
)
def test_a_single_tie_is_named(sides, sentence):
    assert headline(tied(sides), VIEW) == sentence


def test_the_party_that_was_chosen_is_named():
    chosen = View(since="2025-05-05", until="2026-05-04", country=("NER",))
    assert headline(tied(UP, DOWN), chosen) == "Niger: 1 tie strengthened and 1 weakened, 5 May 2025 to 4 May 2026."


def test_nothing_at_all_is_said_plainly():
    assert headline([], VIEW) == "No tie has evidence in this view, 5 May 2025 to 4 May 2026."
    assert headline([], View()) == "No tie has evidence in this view."


@given(
    st.lists(st.sampled_from([UP, DOWN, BOTH, NONE]), max_size=60),
    st.sampled_from([(), ("NER",), ("CAF",), ("BFA", "MLI")]),
    st.sampled_from([(), ("USA",), ("MNJTF",)]),
)
def test_the_sentence_is_short_and_its_counts_add_up(sides, country, partner):
    view = View(since="2025-05-05", until="2026-05-04", country=country, partner=partner)
    sentence = headline(tied(*sides), view)
    assert len(sentence.split()) <= MOST_WORDS
    assert sentence.endswith("5 May 2025 to 4 May 2026.")
    if len(sides) > 1:
        counts = re.findall(r"\d+", sentence.replace(", 5 May 2025 to 4 May 2026", ""))
        assert sum(map(int, counts)) == len(sides)
