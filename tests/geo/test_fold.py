from hypothesis import given
from hypothesis import strategies as st

from sahel.geo.fold import fold


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_each_character_alone_gives_the_same(text: str) -> None:
    assert fold(text) == "".join(fold(character) for character in text)


def test_case_accents_quotes_hyphens_and_white_space_are_made_plain() -> None:
    assert fold("N’DJAMÉNA\n–\u00a0Aïr") == "n'djamena - air"
