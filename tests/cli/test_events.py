"""``events`` and ``articles``: what the store holds, filtered, with its evidence."""

from dataclasses import fields

import pytest

from sahel.model import Claim, Event


def types(ran):
    return [event["type"] for event in ran.objects]


def test_two_reports_of_one_call_are_one_event_with_both_claims(run, stored):
    (talks,) = [one for one in run("events", "--json", "--db", stored).objects if one["type"] == "talks"]
    assert talks.keys() >= {field.name for field in fields(Event)}
    assert (talks["date_start"], talks["n_sources"], len(talks["claims"])) == ("2024-03-26", 2, 2)
    for claim in talks["claims"]:
        assert claim.keys() >= {field.name for field in fields(Claim)}
        assert claim["quote"]


def test_undated_events_are_left_out_aloud_or_shown(run, stored):
    without = run("events", "--json", "--db", stored)
    assert "agreement_annulled" not in types(without)
    assert without.err == "undated (1) left out; --undated shows it\n"
    shown = run("events", "--json", "--undated", "--db", stored)
    assert "agreement_annulled" in types(shown)
    assert shown.err == ""


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (["--country", "Niger"], True),
        (["--country", "NER", "--partner", "Russie"], True),
        (["--partner", "ECOWAS"], False),
        (["--country", "MLI"], False),
        (["--country", "MLI", "--country", "NER"], True),
        (["--type", "talks"], True),
        (["--type", "visit"], False),
        (["--since", "2024-03"], True),
        (["--since", "2024-04"], False),
        (["--until", "2024-03"], True),
        (["--until", "2024-03-25"], False),
        (["--as-known-on", "2024-03-26"], False),
        (["--as-known-on", "2024-03-27"], True),
    ],
)
def test_each_filter_narrows(run, db, desk, filters, found):
    run("ingest", desk / "retold.json", "--db", db)
    assert ("talks" in types(run("events", "--json", "--db", db, *filters))) is found


def test_the_store_may_be_named_before_the_verb_or_by_the_environment(run, stored, monkeypatch):
    after = run("events", "--json", "--db", stored).out
    assert run("--db", stored, "events", "--json").out == after
    monkeypatch.setenv("SAHEL_DB", str(stored))
    assert run("events", "--json").out == after


def test_a_person_reads_a_table_with_quotes(run, stored):
    done = run("events", "--db", stored, "--type", "talks")
    assert "2024-03-26" in done.out
    assert "2 voices" in done.out
    assert "“" in done.out
    assert "(publisher unknown)" in done.out
    assert "(Toy Press)" in done.out


def test_text_in_an_article_cannot_steer_the_terminal(run, desk, db):
    (desk / "retold.json").unlink()
    text = "Niger\u202e and Russia\x1b[2J held talks in Niamey on 26 March 2024."
    (desk / "call.txt").write_text(text, encoding="utf-8")
    run("ingest", desk, "--publisher", "Bad\x1b]0;title\x07Press", "--db", db)
    shown = run("events", "--undated", "--db", db).out + run("articles", "--db", db).out
    assert "Niger" in shown
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_a_store_that_is_not_there_is_empty_and_asking_makes_none(run, tmp_path):
    missing = tmp_path / "missing.db"
    for verb in ("events", "articles"):
        done = run(verb, "--json", "--db", missing)
        assert (done.code, done.out) == (0, "")
        assert str(missing) in done.err
    assert not missing.exists()


def test_a_file_that_is_no_store_is_one_sentence(run, desk):
    done = run("events", "--json", "--db", desk / "call.txt")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1


def test_articles_come_with_their_text_and_printings(run, stored, desk):
    articles = run("articles", "--json", "--db", stored).objects
    assert len(articles) == 3
    (retold,) = [one for one in articles if one["given_id"] == "r-1"]
    assert (retold["publisher"], retold["published"], retold["lang"]) == ("Toy Press", "2024-03-27", "en")
    assert [printing["origin"] for printing in retold["printings"]] == ["retold.json"]
    assert "raw" not in retold["printings"][0]
    assert "telephone talks" in retold["text"]


def test_articles_as_a_table(run, stored):
    out = run("articles", "--db", stored).out
    assert "Toy Press" in out
    assert len(out.splitlines()) == 4
