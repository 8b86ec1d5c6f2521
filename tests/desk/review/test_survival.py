"""What people judged survives a re-read of all articles by a changed reader, and an upgrade of geodata/."""

from dataclasses import dataclass, replace

import pytest

from sahel.desk.bundled import load_chronology
from sahel.desk.intake import intake
from sahel.desk.reread import reread
from sahel.desk.review import (
    accept,
    amend_membership,
    correct,
    join,
    reject,
    reject_claim,
    split,
    undo,
    withdraw,
)
from sahel.facts.alliances import Membership
from sahel.model import View
from tests.desk.conftest import SAYING, ToyReader
from tests.desk.test_joint_acts import row
from tests.store.telling import reading, says
from tests.toy import article

ALL = View(undated=True)
CALL = "NER talks RUS 2024-03-26."


@dataclass
class OtherReader(ToyReader):
    """A later version of the toy reader, which makes something else of each sentence."""

    id: str = "toy@2"
    type: str | None = None
    days_later: int = 0
    source: str | None = None

    def read(self, article):
        said = []
        for source, kind, target, day in SAYING.findall(article.text):
            moved = f"{day[:8]}{int(day[8:]) + self.days_later:02d}"
            start = article.text.index(f"{source} {kind} {target} {day}")
            span = {"evidence_start": start, "evidence_end": start + len(f"{source} {kind} {target} {day}.")}
            quote = article.text[start : span["evidence_end"]]
            said.append(says(self.source or source, target, self.type or kind, moved, **span, quote=quote))
        return reading(article, *said, reader=self.id)


FIRST = OtherReader("toy@1")


def take_in(store, *texts):
    intake(store, FIRST, [article(text, publisher=f"P{n}") for n, text in enumerate(texts)])
    return store.events(ALL)


CHANGED = [
    OtherReader(type="visit"),
    OtherReader(days_later=2),
    OtherReader(type="visit", days_later=1),
    OtherReader(),
]


@pytest.mark.parametrize("changed", CHANGED)
def test_verdicts_stay_on_their_events(store, changed):
    good, bad = take_in(store, CALL, "MLI talks RUS 2024-04-10.")
    accept(store, good.event_id, "Ada")
    reject(store, bad.event_id, "Ada")
    reread(store, changed)
    (event,) = store.events(ALL)
    assert (event.state, event.source) == ("accepted", "NER")
    assert event.claims[0].reader == "toy@2"
    assert [one.source for one in store.review.rejected()] == ["MLI"]
    assert store.event(good.event_id) == event


@pytest.mark.parametrize("changed", CHANGED)
def test_a_correction_stays_as_it_was_written(store, changed):
    (event,) = take_in(store, CALL)
    correct(
        store, event.claims[0].claim_id, "Ada", type="arms_delivery", date_start="2024-03-20", date_end="2024-03-21"
    )
    before = store.events(ALL)[0].claims
    reread(store, changed)
    assert store.events(ALL)[0].claims == before
    assert {one.reader for one in store.extraction(before[0].article_id).claims} == {"toy@2", "human:Ada"}


def test_a_reader_that_learnt_what_a_person_corrected_is_not_counted_beside_her(store):
    (event,) = take_in(store, CALL)
    correct(store, event.claims[0].claim_id, "Ada", source="MLI")
    reread(store, OtherReader(source="MLI"))
    (event,) = store.events(ALL)
    assert [one.reader for one in event.claims] == ["human:Ada"]


def test_a_correction_outlives_a_reader_that_finds_nothing_in_its_sentence(store):
    class Blind(ToyReader):
        def read(self, given):
            return reading(given, reader=self.id)

    (event,) = take_in(store, CALL)
    correct(store, event.claims[0].claim_id, "Ada", place="Niamey")
    reread(store, Blind("toy@2"))
    (event,) = store.events(ALL)
    assert [one.reader for one in event.claims] == ["human:Ada"]
    reread(store, replace(FIRST, id="toy@3"))
    assert [one.reader for one in store.events(ALL)[0].claims] == ["human:Ada"]


@pytest.mark.parametrize("changed", CHANGED)
def test_a_rejected_claim_stays_rejected(store, changed):
    (event,) = take_in(store, CALL)
    reject_claim(store, event.claims[0].claim_id, "Ada")
    reread(store, changed)
    assert store.events(ALL) == ()


def test_another_claim_of_the_sentence_is_not_rejected_in_its_stead(store):
    first, second = take_in(store, "NER talks RUS 2024-03-26. And NER talks RUS 2024-04-26.")
    reject_claim(store, first.claims[0].claim_id, "Ada")

    class Mended(ToyReader):
        def read(self, given):
            found = FIRST.read(given)
            return replace(found, reader=self.id, claims=tuple(replace(c, reader=self.id) for c in found.claims[1:]))

    reread(store, Mended("toy@2"))
    assert [one.event_id for one in store.events(ALL)] == [second.event_id]


@pytest.mark.parametrize("changed", [OtherReader(type="visit"), OtherReader(days_later=1)])
def test_split_and_joined_events_stay_so(store, changed):
    one, far = take_in(store, CALL, f"Again: {CALL}", f"Once more: {CALL}", "So: NER talks RUS 2024-04-20.")
    split(store, [one.claims[1].claim_id], "Ada")
    join(store, [one.event_id, far.event_id], "Bob")
    before = [[claim.article_id for claim in event.claims] for event in store.events(ALL)]
    assert sorted(map(len, before)) == [1, 3]
    reread(store, changed)
    after = [[claim.article_id for claim in event.claims] for event in store.events(ALL)]
    assert sorted(map(sorted, after)) == sorted(map(sorted, before))


def test_a_withdrawn_article_stays_withdrawn(store):
    (event,) = take_in(store, CALL)
    made = withdraw(store, event.claims[0].article_id, "Ada", "a forgery")
    reread(store, OtherReader(type="visit"))
    assert (store.events(ALL), store.articles()) == ((), ())
    undo(store, made.id, "Ada")
    assert len(store.events(ALL)) == 1


def test_judgements_made_before_an_article_came_in_hold_once_it_does(store, tmp_path):
    (event,) = take_in(store, CALL)
    made = accept(store, event.event_id, "Ada")
    from sahel.store import Store

    with Store.open(tmp_path / "other.db") as other:
        other.review.judge([made])
        assert other.review.idle() == {made.id}
        assert take_in(other, CALL)[0].state == "accepted"
        assert other.review.idle() == frozenset()


def test_judgements_on_the_bundled_chronology_survive_an_upgrade_that_edits_its_rows(store):
    rows = [row("NER", "RUS", "talks", "2024-03-26"), row("MLI", "RUS", "talks", "2024-04-26")]
    rows = [replace(one, summary=f"Row {n} of the toy chronology.") for n, one in enumerate(rows)]
    load_chronology(store, rows)
    good, other = store.events(ALL)
    accept(store, good.event_id, "Ada")
    correct(store, other.claims[0].claim_id, "Ada", place="Bamako")
    edited = [replace(rows[0], type="visit", date_start="2024-03-20"), replace(rows[1], place="Kayes", type="visit")]
    load_chronology(store, edited)
    first, second = store.events(ALL)
    assert (first.type, first.date_start, first.state) == ("visit", "2024-03-20", "accepted")
    assert (second.type, second.place) == ("talks", "Bamako")


def test_an_amended_membership_survives_an_upgrade_of_the_table(store, monkeypatch):
    old = Membership("AES", "TCD", "2024-01", "", "member", "the old table", "known")
    other = replace(old, member="NER")
    monkeypatch.setattr("sahel.store.review_door.memberships", lambda: (old, other))
    mine = replace(old, since="2025-06", source="the gazette")
    amend_membership(store, "Ada", mine, replaces=old)
    upgraded = replace(old, since="2024-02", source="the new table")
    added = replace(old, member="BFA")
    monkeypatch.setattr("sahel.store.review_door.memberships", lambda: (upgraded, other, added))
    assert store.review.memberships() == (mine, other, added)
