"""Pairs as words of a link: back and forth, hyphens inside an id, and nonsense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.pair_code import pair_code, pair_from_code
from sahel.facts.alliances import alliances
from sahel.facts.countries import countries
from sahel.facts.scope import tie_pair

PARTIES = sorted([*countries(), *alliances()])


@given(st.sampled_from(PARTIES), st.sampled_from(PARTIES))
def test_every_pair_comes_back_from_its_word(one, other):
    if one != other:
        pair = tie_pair(one, other)
        assert pair_from_code(pair_code(pair)) == pair


@pytest.mark.parametrize(
    ("code", "pair"),
    [
        ("RUS-NER", ("NER", "RUS")),
        ("ner-rus", ("NER", "RUS")),
        ("NER-AES-FU", ("NER", "AES-FU")),
        ("AES-FU-NER", ("NER", "AES-FU")),
        ("NER-SOME_BODY", ("NER", "SOME_BODY")),
    ],
)
def test_order_case_and_hyphens_do_not_matter(code, pair):
    assert pair_from_code(code) == pair


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_pair_or_none(code):
    pair = pair_from_code(code)
    assert pair is None or (pair[0] != pair[1] and tie_pair(*pair) == pair)


@pytest.mark.parametrize("code", ["", "NER", "NER-NER", "NER-", "-RUS", "NER–RUS", "<b>-RUS", "XX-YY"])
def test_nonsense_names_no_pair(code):
    assert pair_from_code(code) is None
