import itertools

from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.tokens import tokenise


def words(text):
    return [token.text for token in tokenise(text)]


def test_an_english_possessive_stands_apart():
    assert words("Niger’s army") == ["Niger", "’s", "army"]


def test_a_french_elision_stands_apart():
    assert words("l'Algérie et d’Agadez") == ["l'", "Algérie", "et", "d’", "Agadez"]


def test_an_abbreviation_with_stops_is_one_word():
    assert words("the U.S. and (U.S) agree") == ["the", "U.S.", "and", "(", "U.S", ")", "agree"]


def test_a_number_keeps_its_thousands():
    assert words("1,000 troops, 12.5 km") == ["1,000", "troops", ",", "12.5", "km"]


def test_a_short_negation_is_one_word():
    assert words("didn’t sign") == ["didn’t", "sign"]


@given(st.text())
def test_tokens_stand_in_order_at_their_offsets_and_leave_out_only_white_space(text):
    tokens = tokenise(text)
    assert all(text[t.start : t.end] == t.text for t in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))
    covered = {i for t in tokens for i in range(t.start, t.end)}
    assert all(text[i].isspace() or i in covered for i in range(len(text)))
