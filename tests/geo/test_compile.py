from pathlib import Path

import pytest

from sahel.geo import compile as compiling
from sahel.geo.compile import compile_gazetteer, merged
from sahel.geo.gazetteer import Gazetteer
from sahel.geo.supplement import NameRule
from sahel.model import Place
from tests.geo.toy import TOY, city, named


def test_our_point_overrides_that_of_geonames_and_both_names_stay(tmp_path: Path) -> None:
    mine = Place("Yalgo", 13.59, -0.27, "BFA", "city", geonameid=7, place_id="bfa-yalgo"), ("Yalgo",)
    theirs = Place("Yalgo", 12.93, -0.85, "BFA", "city", geonameid=7, population=26_340), ("Yalgo", "Yalogo")
    gazetteer = compile_gazetteer(merged([mine], [theirs]), tmp_path / "g")
    (place,) = named(gazetteer, "Yalogo")
    assert (place.lat, place.population, place.place_id, len(gazetteer)) == (13.59, 26_340, "bfa-yalgo", 1)


def test_ours_stay_when_geonames_has_no_such_id() -> None:
    mine = Place("Inatès", 15.2, 1.3, "NER", "city", place_id="ner-inates"), ("Inatès",)
    other = Place("Kokorou", 14.2, 0.9, "NER", "city", geonameid=9, place_id="ner-kokorou"), ("Kokorou",)
    assert {place.name for place, _names in merged([mine, other], [city("Gao", "MLI", 5)])} == {
        "Inatès",
        "Kokorou",
        "Gao",
    }


def test_a_rule_drops_a_name_of_one_place_only(tmp_path: Path) -> None:
    gazetteer = compile_gazetteer(TOY, tmp_path / "g", rules=[NameRule("13", "Gao", "drop")])
    assert [place.iso3 for place in named(gazetteer, "Gao")] == ["MLI"]


def test_a_rule_for_no_place_drops_a_name_of_all_geonames(tmp_path: Path) -> None:
    rules = [NameRule("", "Gao", "drop"), NameRule("", "Aïr", "drop")]
    gazetteer = compile_gazetteer(TOY, tmp_path / "g", rules=rules)
    assert named(gazetteer, "Gao") == []
    assert len(named(gazetteer, "Aïr")) == 1


def test_two_builds_give_the_same_files(tmp_path: Path) -> None:
    for name in ("a", "b"):
        compile_gazetteer(reversed(TOY) if name == "b" else TOY, tmp_path / name)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_an_open_gazetteer_outlives_its_replacement(tmp_path: Path) -> None:
    before = compile_gazetteer(TOY, tmp_path / "g")
    after = compile_gazetteer(TOY[:1], tmp_path / "g", version="next")
    assert (len(named(before, "Gao")), len(named(after, "Gao"))) == (2, 0)
    assert [path.name for path in tmp_path.iterdir()] == ["g"]


def test_an_empty_gazetteer_opens(tmp_path: Path) -> None:
    assert named(compile_gazetteer([], tmp_path / "g"), "Gao") == []


def test_a_standing_build_of_the_same_version_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_gazetteer(TOY, tmp_path / "g", version=compiling.source_version())
    monkeypatch.setattr(compiling, "compile_gazetteer", None)
    assert len(compiling.build(tmp_path / "g")) == len(TOY)


def test_the_version_follows_the_tables(tmp_path: Path) -> None:
    for name in compiling._READ:
        (tmp_path / name).write_bytes((compiling.GEODATA / name).read_bytes())
    before = compiling.source_version(tmp_path)
    assert before == compiling.source_version()
    (tmp_path / "place_name_rules.csv").write_text("place,surface,rule,why\n")
    assert compiling.source_version(tmp_path) != before


def test_the_version_is_read_from_the_folder(tmp_path: Path) -> None:
    compile_gazetteer(TOY, tmp_path / "g", version="abc")
    assert Gazetteer.open(tmp_path / "g").version == "abc"
