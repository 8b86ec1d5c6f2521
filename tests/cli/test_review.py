"""``review``: what waits, one judgement a command, and the file that goes to another store."""

import pytest


def waiting(run, db, *more):
    return [one["event"] for one in run("review", "list", "--json", "--db", db, *more).objects]


@pytest.fixture
def event(run, stored):
    """The one dated event of the desk, which two reports tell."""
    return max(run("events", "--json", "--db", stored).objects, key=lambda one: len(one["claims"]))


def state(run, db, event):
    found = run("events", "--json", "--undated", "--db", db).objects
    return next((one["state"] for one in found if one["event_id"] == event["event_id"]), None)


def test_what_waits_is_listed_with_its_sentences(run, stored):
    events = waiting(run, stored, "--undated")
    assert events and all(one["claims"] for one in events)
    plain = run("review", "list", "--undated", "--limit", "1", "--db", stored)
    assert plain.code == 0
    assert events[0]["event_id"] in plain.out
    assert f"1 of {len(events)}" in plain.err


def test_a_verdict_counts_at_once_and_undo_takes_it_back(run, stored, event):
    done = run("review", "accept", event["event_id"], "--by", "Ada", "--note", "read it", "--json", "--db", stored)
    (made,) = done.objects
    assert (done.code, made["by"], made["kind"], made["note"]) == (0, "Ada", "accept", "read it")
    assert state(run, stored, event) == "accepted"
    assert run("review", "undo", made["id"], "--by", "Bob", "--db", stored).code == 0
    assert state(run, stored, event) == event["state"]
    kinds = [one["kind"] for one in run("review", "history", "--json", "--db", stored).objects]
    assert kinds == ["undo", "accept"]


def test_a_rejected_event_is_in_no_list(run, stored, event):
    assert run("review", "reject", event["event_id"], "--by", "Ada", "--db", stored).code == 0
    assert state(run, stored, event) is None


def test_a_claim_is_corrected_split_off_and_rejected(run, stored, event):
    first, second = (claim["claim_id"] for claim in event["claims"])
    said = ("--place", "Niamey", "--date", "2024-03", "--modality", "announced", "--by", "Ada", "--db", stored)
    assert run("review", "correct", first, *said).code == 0
    assert run("review", "split", second, "--by", "Ada", "--db", stored).code == 0
    events = run("events", "--json", "--db", stored).objects
    claims = {claim["claim_id"]: claim for one in events for claim in one["claims"]}
    corrected = next(claim for claim in claims.values() if claim["reader"] == "human:Ada")
    assert (corrected["date_start"], corrected["date_end"]) == ("2024-03-01", "2024-03-31")
    assert (corrected["place"], corrected["modality"]) == ("Niamey", "announced")
    assert all(len(one["claims"]) == 1 for one in events)
    joined = run("review", "join", *(one["event_id"] for one in events), "--by", "Ada", "--db", stored)
    assert joined.code == 0
    assert run("review", "reject-claim", second, "--by", "Ada", "--db", stored).code == 0
    assert len(run("events", "--json", "--db", stored).objects[0]["claims"]) == 1


def test_an_article_is_withdrawn_for_a_reason_and_erased(run, stored, event):
    article = event["claims"][0]["article_id"]
    refused = run("review", "withdraw", article, "--by", "Ada", "--db", stored)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("This was not noted in the review:")
    assert run("review", "withdraw", article, "--by", "Ada", "--reason", "a forgery", "--db", stored).code == 0
    assert article not in {one["id"] for one in run("articles", "--json", "--db", stored).objects}
    assert run("review", "erase", article, "--by", "Root", "--reason", "a forgery", "--db", stored).code == 0


def test_judgements_go_to_a_file_and_into_another_store(run, desk, stored, event, tmp_path):
    run("review", "accept", event["event_id"], "--by", "Ada", "--db", stored)
    file, other = tmp_path / "judged.jsonl", tmp_path / "other.db"
    assert run("review", "export", file, "--db", stored).code == 0
    run("ingest", desk, "--db", other)
    first, again = (run("review", "import", file, "--json", "--db", other).objects[0] for _n in range(2))
    assert (first["new"], again["new"], again["known"]) == (1, 0, 1)
    assert state(run, other, event) == "accepted"
    assert run("review", "export", "-", "--db", other).out == file.read_text(encoding="utf-8")


def test_a_membership_is_added_corrected_and_taken_out(run, db):
    own = ("review", "membership", "AES", "TCD", "--by", "Ada", "--db", db)

    def stage():
        told = run("ties", "--json", "--on", "2025-06-01", "--country", "TCD", "--partner", "AES", "--db", db)
        return [(entry["kind"], entry["stage"]) for one in told.objects for entry in one["ledger"]]

    assert run(*own, "--since", "2025-01").code == 0
    assert stage() == [("membership", "in_force")]
    assert run(*own, "--since", "2025-01", "--until", "2025-03", "--replaces", "2025-01").code == 0
    assert stage() == [("membership", "ended")]
    assert run(*own, "--replaces", "2025-01", "--take-out").code == 0
    assert stage() == []
    assert run(*own, "--replaces", "1999", "--take-out").code == 2
    assert run(*own, "--take-out").code == 2


def test_a_row_of_one_s_own_is_an_event_with_its_sentence(run, db):
    said = ("--actor", "Chad", "--partner", "France", "--type", "visit", "--date", "2025-05", "--by", "Ada", "--db", db)
    assert run("review", "row", "A minister went to Paris.", *said).code == 0
    (event,) = run("events", "--json", "--db", db).objects
    assert (event["source"], event["date_end"]) == ("TCD", "2025-05-31")
    assert event["claims"][0]["quote"] == "A minister went to Paris."
    assert run("review", "row", "A minister went to Paris.", *said).code == 1


def test_a_note_on_a_tie_stands_in_the_history(run, db):
    assert run("review", "note", "Russia", "NER", "--note", "Ask.", "--by", "Ada", "--db", db).code == 0
    (made,) = run("review", "history", "--json", "--db", db).objects
    assert (made["subjects"], made["note"]) == (["NER", "RUS"], "Ask.")
    assert run("review", "note", "Russia", "NER", "--by", "Ada", "--db", db).code == 1


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (["review"], 2),
        (["review", "dance"], 2),
        (["review", "accept"], 2),
        (["review", "list", "--limit", "0"], 2),
        (["review", "correct", "f" * 20], 2),
        (["review", "correct", "f" * 20, "--date", "someday"], 2),
        (["review", "correct", "f" * 20, "--type", "dancing"], 2),
        (["review", "accept", "f" * 20], 1),
        (["review", "undo", "f" * 20], 1),
        (["review", "import", "no-such-file"], 1),
    ],
)
def test_wrong_usage_and_failures_have_their_exit_codes(run, db, line, code):
    done = run(*line, "--db", db) if len(line) > 1 else run(*line)
    assert (done.code, done.out) == (code, "")
    assert done.err


def test_asking_leaves_no_store_behind(run, db):
    for action in ("list", "history"):
        assert run("review", action, "--db", db).code == 0
    assert not db.exists()


def test_a_term_of_office_and_a_name_are_added_and_taken_out(run, stored):
    by = ("--by", "Ada", "--db", stored)
    added = run("review", "term", "Ada Kadd", "NER", "--role", "minister", "--since", "2026-01", *by)
    assert (added.code, "Ada Kadd for Niger: term added" in added.out) == (0, True)
    assert run("review", "alias", "House on the Hill", "ada_kadd", *by).code == 0
    assert "reread" in added.err
    assert run("review", "term", "Ada Kadd", "NER", "--take-out", *by).code == 2
    assert run("review", "term", "Ada Kadd", "NER", "--replaces", "2025", "--take-out", *by).code == 2
    assert run("review", "term", "Ada Kadd", "NER", "--replaces", "2026-01", "--take-out", *by).code == 0
    assert run("review", "alias", "house", "NER", *by).code == 1
