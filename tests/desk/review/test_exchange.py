"""Judgements as a file: they go to another store with their names and times, and nothing broken comes in."""

import json
from dataclasses import replace

import pytest

from sahel.desk.review import (
    accept,
    add_row,
    amend_membership,
    correct,
    erase,
    export_judgements,
    history,
    import_judgements,
    note_tie,
    undo,
    withdraw,
)
from sahel.errors import JudgementRefusedError
from sahel.facts.alliances import Membership
from sahel.model import View
from sahel.store import Store
from tests.desk.test_joint_acts import row
from tests.store.telling import says, told

ALL = View(undated=True)
TEXTS = [
    told(says(on="2024-03-26"), publisher="Alpha"),
    told(says("MLI", "RUS", "visit", "2024-04-01"), publisher="Beta"),
]


def fill(store):
    for one in TEXTS:
        store.add(*one)
    return store


@pytest.fixture
def judged(store):
    talks, visit = fill(store).events(ALL)
    accept(store, talks.event_id, "Ada", "« vu »")
    correct(store, visit.claims[0].claim_id, "Bob", place="Bamako")
    add_row(store, "Ada", replace(row("BFA", "RUS", "visit", "2024-05-01"), summary="Ada saw it."))
    amend_membership(store, "Ada", Membership("AES", "TCD", "2024", "", "member", "the gazette", "known"))
    undo(store, note_tie(store, ("NER", "RUS"), "Ada", "A word.").id, "Ada")
    return store


@pytest.fixture
def other(tmp_path):
    with Store.open(tmp_path / "other.db") as opened:
        yield opened


def test_another_store_comes_to_the_same_with_the_same_names_and_times(judged, other):
    done = import_judgements(fill(other), export_judgements(judged))
    assert (done.new, done.known, done.passed_over) == (6, 0, 0)
    assert other.review.judgements() == judged.review.judgements()
    assert other.events(ALL) == judged.events(ALL)
    assert other.review.memberships() == judged.review.memberships()
    assert list(export_judgements(other)) == list(export_judgements(judged))


def test_what_is_known_already_changes_nothing(judged):
    before = judged.version()
    done = import_judgements(judged, export_judgements(judged))
    assert (done.new, done.known, judged.version()) == (0, 6, before)


def test_erasures_stay_with_their_store(judged, other):
    withdraw(judged, TEXTS[0][0].id, "Ada", "a forgery")
    erase(judged, TEXTS[0][0].id, "Ada", "a forgery")
    assert import_judgements(fill(other), export_judgements(judged)).passed_over == 1
    assert not other.review.is_erased(TEXTS[0][0].id)
    assert other.article(TEXTS[0][0].id) is None


def broken(line, **changes):
    return json.dumps({**json.loads(line), **changes})


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "guess"},
        {"by": ""},
        {"by": "chronology"},
        {"made_at": "yesterday"},
        {"made_at": "2024-01-01T00:00:00"},
        {"made_at": "2024-01-01T00:00:00+02:00"},
        {"id": "../../etc"},
        {"subjects": 7},
        {"payload": []},
        {"payload": {"names": []}},
        {"payload": {"names": [[{"claim_id": 1}]]}},
        {"note": None},
        {"note": "x" * 3000},
        {"undone_by": "ffffffff"},
        {"more": 1},
    ],
)
def test_a_broken_line_lets_nothing_in_and_is_named(judged, other, changes):
    lines = list(export_judgements(judged))
    with pytest.raises(JudgementRefusedError, match="line 2"):
        import_judgements(fill(other), [lines[0], broken(lines[1], **changes)])
    assert other.review.judgements() == ()


@pytest.mark.parametrize("line", ["no JSON", "[]", "null", "[" * 100_000, '{"id": "a"}'])
def test_what_is_no_judgement_at_all_is_named(other, line):
    with pytest.raises(JudgementRefusedError, match="line 1 is no judgement"):
        import_judgements(other, [line])


@pytest.mark.parametrize(
    "coding", [{"type": "dancing"}, {"start": -1}, {"end": "x"}, {"effect": "good"}, {"date_start": "2024-13-01"}]
)
def test_a_coding_that_says_what_no_table_knows_is_refused(judged, other, coding):
    line = next(one for one in export_judgements(judged) if '"kind": "correct"' in one)
    payload = json.loads(line)["payload"]
    bad = broken(line, payload={**payload, "coding": {**payload["coding"], **coding}})
    with pytest.raises(JudgementRefusedError, match="line 1"):
        import_judgements(other, [bad])


def test_words_that_the_article_has_not_are_never_quoted(judged, other):
    line = next(one for one in export_judgements(judged) if '"kind": "correct"' in one)
    payload = json.loads(line)["payload"]
    beyond = broken(line, payload={**payload, "coding": {**payload["coding"], "end": 10_000}})
    import_judgements(fill(other), [beyond])
    assert [claim.reader for event in other.events(ALL) for claim in event.claims] == ["rules@1", "rules@1"]
    assert other.review.idle() == {json.loads(line)["id"]}


def test_undoings_that_undo_each_other_do_no_harm(other):
    made = {"made_at": "2024-01-01T00:00:00+00:00", "by": "Eve", "kind": "undo", "payload": {}, "note": ""}
    pairs = (("a" * 20, "b" * 20), ("b" * 20, "a" * 20), ("c" * 20, "c" * 20))
    import_judgements(other, [json.dumps({**made, "id": one, "subjects": [two]}) for one, two in pairs])
    assert [one.sentence[:6] for one in history(other)] == ["undone"] * 3
