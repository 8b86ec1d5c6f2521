"""``ties``: the contract of its objects, both clocks, and the filters, on the bundled chronology."""

import pytest

from sahel.desk.bundled import load_chronology
from sahel.facts.chronology import chronology
from sahel.facts.ledger_rules import STAGES, ledger_kinds
from sahel.store import Store


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    path = tmp_path_factory.mktemp("ties") / "s.db"
    with Store.open(path) as store:
        load_chronology(store, chronology())
    return path


@pytest.fixture
def ties(run, told):
    def asked(*line):
        done = run("ties", "--json", "--db", told, *line)
        assert done.code == 0
        return done.objects

    return asked


def membership(objects):
    (one,) = objects
    return next(entry for entry in one["ledger"] if entry["kind"] == "membership")


def test_every_object_has_the_keys_of_the_contract(ties):
    objects = ties("--on", "2024-06-01")
    assert len(objects) > 50
    for one in objects:
        assert one.keys() >= {"pair", "on", "as_known_on", "ledger", "climate", "climate_by_direction"}
        assert (one["on"], one["as_known_on"], len(one["pair"])) == ("2024-06-01", None, 2)
        for entry in one["ledger"]:
            assert entry.keys() >= {"kind", "stage", "since", "last_confirmed", "by", "also", "stages"}
            assert entry["kind"] in ledger_kinds() and entry["stage"] in STAGES
            for rung in entry["stages"]:
                assert rung.keys() >= {"stage", "date_start", "date_end", "claims"}
        for climate in (one["climate"], *one["climate_by_direction"].values()):
            assert climate.keys() >= {"value", "low", "high", "evidence", "status"}
            assert (climate["value"] is None) == (climate["status"] == "insufficient evidence")
    pairs = [tuple(one["pair"]) for one in objects]
    assert len(set(pairs)) == len(pairs)


def test_a_day_as_known_on_another(ties):
    asked = ("--country", "Niger", "--partner", "CEDEAO", "--on", "2024-06-01", "--as-known-on")
    found = membership(ties(*asked, "2024-06-01"))
    assert (found["stage"], "suspended" in found["also"]) == ("exit_announced", True)
    found = membership(ties(*asked, "2024-01-15"))
    assert (found["stage"], found["since"], found["also"]) == ("suspended", "2023-12-10", ["in_force"])


def test_what_ended_later_was_in_force_before(ties):
    (one,) = ties("--country", "NER", "--partner", "FRA", "--on", "2023-08-01")
    accord = next(entry for entry in one["ledger"] if entry["kind"] == "defence_agreement")
    assert (accord["stage"], accord["since"], accord["by"]) == ("in_force", None, None)
    assert accord["stages"][0]["date_start"] is None and accord["stages"][0]["claims"]


def test_without_a_day_it_is_that_of_the_newest_evidence(ties):
    assert {one["on"] for one in ties("--country", "MLI")} == {"2026-05-04"}


def test_filters_narrow_to_their_pairs(ties):
    assert all("MLI" in one["pair"] for one in ties("--country", "MLI"))
    assert [one["pair"] for one in ties("--country", "MLI", "--partner", "RUS")] == [["MLI", "RUS"]]
    assert {one["pair"][1] for one in ties("--partner", "RUS")} == {"RUS"}


def test_a_pair_asked_for_by_name_is_there_though_nothing_is_known_of_it(ties):
    (one,) = ties("--country", "MRT", "--partner", "JPN")
    assert (one["pair"], one["ledger"], one["climate"]["status"]) == (["MRT", "JPN"], [], "insufficient evidence")


def test_a_person_reads_lines(run, told):
    out = run("ties", "--db", told, "--country", "NER", "--partner", "ECOWAS", "--on", "2024-01-10").out
    assert "Niger – ECOWAS" in out
    assert "Membership: suspended, since 2023-12-10, by Niger, also in force" in out


def test_an_empty_store_has_no_ties(run, db):
    done = run("ties", "--json", "--db", db)
    assert (done.code, done.out) == (0, "")
