from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.errors import GazetteerMissingError
from sahel.geo.compile import compile_gazetteer
from sahel.geo.fold import fold
from sahel.geo.gazetteer import Gazetteer
from tests.geo.toy import TOY


def found(toy: Gazetteer, text: str, start: int = 0) -> list[tuple[str, list[str | None]]]:
    hits = toy.prefixes(fold(text), start)
    return [(text[start:end], [toy.place(number).iso3 for number in numbers]) for end, numbers in hits]


def number_of(toy: Gazetteer, name: str) -> int:
    return toy.prefixes(fold(name), 0)[0][1][0]


def test_a_missing_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(GazetteerMissingError, match="make setup"):
        Gazetteer.open(tmp_path / "nowhere")


def test_a_damaged_folder_counts_as_missing(tmp_path: Path) -> None:
    compile_gazetteer(TOY, tmp_path / "g")
    (tmp_path / "g" / "about.json").write_text("{}")
    with pytest.raises(GazetteerMissingError):
        Gazetteer.open(tmp_path / "g")


def test_the_longest_name_comes_first(toy: Gazetteer) -> None:
    assert found(toy, "Fada N'Gourma, hier") == [("Fada N'Gourma", ["BFA"]), ("Fada", ["BFA", "TCD"])]


def test_names_match_without_case_and_accents_and_with_any_quote(toy: Gazetteer) -> None:
    assert found(toy, "MENAKA") == [("MENAKA", ["MLI"])]
    assert found(toy, "Fada N’Gourma")[0][0] == "Fada N’Gourma"


def test_a_name_broken_over_two_lines_matches(toy: Gazetteer) -> None:
    assert found(toy, "Fada\nN'Gourma")[0][0] == "Fada\nN'Gourma"


def test_a_name_inside_a_word_does_not_match(toy: Gazetteer) -> None:
    assert found(toy, "Gaoua") == []
    assert found(toy, "Gao2") == []
    assert found(toy, "Gao\u0301") == []


def test_a_possessive_and_a_hyphen_end_a_word(toy: Gazetteer) -> None:
    assert found(toy, "Gao's")[0][0] == "Gao"
    assert found(toy, "Gao-based")[0][0] == "Gao"


def test_a_hyphenated_name_is_also_found_with_a_blank(toy: Gazetteer) -> None:
    assert found(toy, "Guinée Ville") == [("Guinée Ville", ["GIN"])]


def test_the_start_may_lie_anywhere(toy: Gazetteer) -> None:
    assert found(toy, "De Niamey à Gao", 3) == [("Niamey", ["NER"])]
    assert found(toy, "De Niamey à Gao", 12) == [("Gao", ["MLI", "BFA"])]


def test_of_one_name_the_most_populous_place_comes_first(toy: Gazetteer) -> None:
    assert found(toy, "gao") == [("gao", ["MLI", "BFA"])]
    assert found(toy, "Atlantis") == []


def test_a_place_comes_back_as_it_went_in(toy: Gazetteer) -> None:
    assert {toy.place(number) for number in range(len(toy))} == {place for place, _names in TOY}


def test_an_accent_that_matters_is_asked_for(toy: Gazetteer) -> None:
    air = number_of(toy, "Aïr")
    assert toy.accepts(air, "Aïr")
    assert not toy.accepts(air, "Air")
    assert toy.accepts(air, "Air Mountains")


def test_a_name_needs_a_capital_unless_it_is_a_phrase(toy: Gazetteer) -> None:
    assert not toy.accepts(number_of(toy, "Gao"), "gao")
    assert toy.accepts(number_of(toy, "Gao"), "GAO")
    assert toy.accepts(number_of(toy, "trois frontières"), "trois frontières")


def test_short_and_ruled_names_ask_for_context(toy: Gazetteer) -> None:
    chad = next(number for number in range(len(toy)) if toy.place(number).iso3 == "TCD")
    assert toy.needs_context(chad, "Fada")
    assert toy.needs_context(number_of(toy, "Bo"), "Bo")
    assert not toy.needs_context(number_of(toy, "Gao"), "Gao")


def test_lone_surrogates_and_nulls_in_a_text_do_no_harm(toy: Gazetteer) -> None:
    assert found(toy, "Gao \ud800 x")[0][0] == "Gao"
    assert found(toy, "\ud800") == []
    assert found(toy, "Gao\0")[0][0] == "Gao"


NAMES = [name for _place, names in TOY for name in names]


@given(st.lists(st.one_of(st.sampled_from([*NAMES, "a", "é", " ", "-", "\u0301", "_", "7"]), st.text(max_size=3))))
def test_no_match_begins_elsewhere_or_ends_inside_a_word(toy: Gazetteer, pieces: list[str]) -> None:
    text = fold("".join(pieces))
    known = {fold(name) for name in NAMES} | {"guinee ville", "three border area"}
    for start in range(len(text)):
        ends = [end for end, _numbers in toy.prefixes(text, start)]
        assert ends == sorted(ends, reverse=True)
        for end in ends:
            assert text[start:end] in known
            assert end == len(text) or not text[end].isalnum()
