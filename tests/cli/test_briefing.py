"""``briefing``: composed, frozen, listed, reopened and compared; the watch list, saved views and the mark beside it."""

import json

import pytest

from sahel.briefing.codec import decode

WHILE = ("--since", "2024-01-01", "--until", "2024-06-30")


@pytest.fixture
def briefing(run, stored):
    return lambda *line: run("briefing", *line, "--db", stored)


def test_a_briefing_is_printed_with_its_quotes_and_the_scale(briefing):
    done = briefing("compose", *WHILE, "--title", "The call", "--mark", "internal")
    assert done.code == 0
    assert done.out.startswith("The call [internal]\n")
    assert "\n1. The call\n" in done.out
    assert "the Kremlin announced.” – Toy Press · 27 Mar 2024\n" in done.out
    assert "\n    27 Mar 2024 · Toy Press · –" in done.out
    assert done.out.splitlines()[-1].startswith("    almost excluded: 0% – 5%")
    assert done.err.endswith(" steps\n")


def test_as_json_it_is_one_object_and_in_french(briefing):
    assert "\nHorloges" in briefing("compose", *WHILE, "--lang", "fr").out
    (found,) = briefing("compose", *WHILE, "--lang", "fr", "--json").objects
    assert found["briefing"]["lang"] == "fr"
    assert {"steps", "basis", "scale", "known_to"} <= set(found["briefing"])


def test_frozen_editions_are_listed_and_reopen_as_they_were(briefing):
    (made,) = briefing("freeze", *WHILE, "--by", "Ada", "--json").objects
    assert (made["number"], made["by"], made["withdrawn"]) == (1, "Ada", [])
    assert briefing("freeze", *WHILE, "--by", "Bob", "--lang", "fr", "--mark", "x").out.startswith("Edition 2, ")
    rows = briefing("list", "--json").objects
    assert [(row["number"], row["by"], row["lang"], row["mark"]) for row in rows] == [
        (2, "Bob", "fr", "x"),
        (1, "Ada", "en", ""),
    ]
    assert [line.split("  ")[0] for line in briefing("list").out.splitlines()] == ["2", "1"]
    shown = briefing("show", "1")
    assert f"\nFrozen: {made['frozen_at']}, Ada\nHash of the edition: {made['content_hash']}\n" in shown.out
    (again,) = briefing("show", "1", "--json").objects
    assert again["content_hash"] == made["content_hash"]
    assert decode(json.dumps({"schema": 1, "briefing": again["briefing"]}).encode()).lang == "en"


def test_words_of_a_withdrawn_article_are_masked_wherever_an_edition_is_printed(briefing, run, stored):
    briefing("freeze", *WHILE, "--by", "Ada")
    retold = next(
        one["id"] for one in run("articles", "--json", "--db", stored).objects if one["publisher"] == "Toy Press"
    )
    assert "the Kremlin announced" in briefing("show", "1").out
    assert run("review", "withdraw", retold, "--by", "Ada", "--reason", "forged", "--db", stored).code == 0
    for line in (("show", "1"), ("show", "1", "--json"), ("compare", "1"), ("compare", "1", "--json")):
        done = briefing(*line)
        assert done.code == 0
        assert "the Kremlin announced" not in done.out
        assert "Toy Press" not in done.out
    assert f"withdrawn ({retold})" in briefing("show", "1").out


def test_what_differs_from_today_and_between_editions_is_told(briefing, run, stored, desk):
    briefing("freeze", *WHILE, "--by", "Ada")
    same = briefing("compare", "1")
    assert (same.code, same.out, same.err) == (0, "", "Nothing differs.\n")
    late = desk / "late.json"
    text = "Niger and Russia signed a military cooperation agreement in Moscow on 2 May 2024."
    late.write_text(json.dumps({"text": text, "published": "2024-05-03", "publisher": "Late Press"}), encoding="utf-8")
    assert run("ingest", late, "--db", stored).code == 0
    briefing("freeze", *WHILE, "--by", "Ada")
    for line in (("compare", "1"), ("compare", "1", "2")):
        told = briefing(*line).out
        assert "Articles\n    added: " in told
        assert "Late Press, 2024-05-03" in told
    (found,) = briefing("compare", "1", "2", "--json").objects
    assert found["same"] is False
    assert [one["publisher"] for one in found["added"]] == ["Late Press"]


def test_changes_are_told_since_an_edition(briefing):
    briefing("freeze", "--until", "2024-03-01", "--by", "Ada")
    (found,) = briefing("compose", "--after", "1", "--json").objects
    assert (found["briefing"]["after"], found["briefing"]["since"]) == (1, "2024-03-02")


def test_a_party_and_a_pair_are_watched_and_what_changed_on_them_is_said(briefing):
    assert briefing("watch", "Russia", "Niger", "--by", "Ada").err == "It is watched.\n"
    assert briefing("watch", "NER", "RUS", "--by", "Bob").err == "It was watched already.\n"
    told = briefing("watch", "--since", "2024-01")
    assert told.out.startswith("Niger – Russia: ")
    assert told.err == "1 watched\n"
    (found,) = briefing("watch", "--since", "2024-01", "--json").objects
    assert (found["party"], found["partner"], found["by"], found["changed"]) == ("NER", "RUS", "Ada", [["NER", "RUS"]])
    briefing("freeze", "--until", "2024-03-26", "--by", "Ada")
    assert briefing("watch", "--json").objects[0]["since"] == "2024-03-27"
    assert briefing("unwatch", "NER", "RUS").err == "It is watched no more.\n"
    assert briefing("unwatch", "NER", "RUS").err == "It was not watched.\n"
    assert briefing("watch").out == ""


def test_views_are_saved_listed_renamed_and_deleted(briefing):
    assert briefing("save-view", "Niger", "country=ner", "--by", "Ada").err == "“Niger” is saved.\n"
    clash = briefing("save-view", "NIGER", "country=MLI", "--by", "Ada")
    assert clash.code == 1
    assert clash.err == "This was not kept: there is a saved view “Niger” already; take another name.\n"
    assert briefing("rename-view", "niger", "Niamey").code == 0
    (found,) = briefing("views", "--json").objects
    assert (found["name"], found["query"], found["by"]) == ("Niamey", "country=NER", "Ada")
    assert briefing("views").out.startswith("Niamey  country=NER  Ada  ")
    assert briefing("delete-view", "Niamey").code == 0
    assert briefing("views").err == "0 saved views\n"


def test_the_mark_of_the_store_is_on_what_is_composed(briefing):
    assert briefing("mark").out == "\n"
    assert briefing("mark", "TLP:AMBER").out == "TLP:AMBER\n"
    assert briefing("mark", "--json").objects == [{"mark": "TLP:AMBER"}]
    assert "[TLP:AMBER]" in briefing("compose", *WHILE).out.splitlines()[0]
    assert "[TLP:AMBER]" not in briefing("compose", *WHILE, "--mark", "").out
    assert briefing("mark", "").out == "\n"


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (("show", "7"), 1, "Edition 7 cannot be used: there is none of this number.\n"),
        (("show", "9" * 30), 1, f"Edition {'9' * 30} cannot be used: there is none of this number.\n"),
        (("freeze", "--title", "bad \udcff"), 1, "This was not kept: a title is at most 120 characters on one line.\n"),
        (("compare", "7"), 1, "Edition 7 cannot be used: there is none of this number.\n"),
        (("compose", "--after", "7"), 1, "Edition 7 cannot be used: there is none of this number.\n"),
        (("compose", "--view", "country=NER", "--country", "NER"), 2, "Give either --view or filters, not both.\n"),
        (("freeze", "--by", " "), 1, "The briefing cannot be used: say who you are.\n"),
        (("watch", "NER", "NER"), 1, "This was not kept: name one party, or two different ones.\n"),
        (("mark", "x" * 61), 1, "This was not kept: a handling mark is at most 60 characters on one line.\n"),
    ],
)
def test_what_cannot_be_done_has_one_sentence_and_its_exit_code(briefing, line, code, said):
    done = briefing(*line)
    assert (done.code, done.out, done.err) == (code, "", said)


@pytest.mark.parametrize("line", [("show", "one"), ("watch", "Atlantis"), ("compose", "--lang", "de"), ()])
def test_wrong_usage_exits_with_2(run, line):
    assert run("briefing", *line).code == 2


def test_asking_leaves_no_store_behind(run, db):
    for line in (("compose",), ("list",), ("views",), ("watch",), ("mark",)):
        assert run("briefing", *line, "--db", db).code == 0
    assert not db.exists()
