"""One judgement at a time: what each does to the events, and that undoing it leaves nothing behind."""

from dataclasses import replace

import pytest

from sahel.desk.review import accept, correct, join, queue, reject, reject_claim, split, undo, withdraw
from sahel.errors import JudgementRefusedError
from sahel.model import View
from tests.store.telling import says, told

ALL = View(undated=True)
DAY, NEXT = "2024-03-26", "2024-03-27"


@pytest.fixture
def filled(store):
    """Two voices tell of talks, a third denies them; a fourth tells of talks on the next day."""
    store.add(*told(says(on=DAY), publisher="Alpha"))
    store.add(*told(says(on=DAY, confidence=0.6), publisher="Beta"))
    store.add(*told(says(on=DAY, modality="denied", confidence=0.7), publisher="Gamma"))
    store.add(*told(says(on=NEXT), publisher="Delta"))
    return store


def first(store):
    return store.events(ALL)[0]


def test_an_accepted_event_is_verified_and_sure_though_its_sources_differ(filled):
    before = first(filled)
    assert (before.state, before.verified) == ("sources differ", False)
    made = accept(filled, before.event_id, "Ada")
    after = first(filled)
    assert (after.state, after.verified, after.event_id) == ("accepted", True, before.event_id)
    assert after.p == 0.95 > before.p
    assert (made.by, made.kind, made.made_at[:4].isdigit()) == ("Ada", "accept", True)


def test_an_accepted_event_that_is_contradicted_later_waits_again_until_somebody_looks(store):
    store.add(*told(says(on=DAY), publisher="Alpha"))
    accept(store, first(store).event_id, "Ada")
    store.add(*told(says(on=DAY), publisher="Beta"))
    assert (first(store).state, first(store).verified) == ("accepted", True)
    store.add(*told(says(on=DAY, modality="denied"), publisher="Gamma"))
    assert (first(store).state, first(store).verified) == ("sources differ", False)
    assert [one.why for one in queue(store, ALL)] == ["sources differ"]
    accept(store, first(store).event_id, "Ada")
    assert (first(store).state, first(store).verified) == ("accepted", True)


def test_a_rejected_event_stays_rejected_whoever_tells_it_again(store):
    store.add(*told(says(on=DAY), publisher="Alpha"))
    reject(store, first(store).event_id, "Ada")
    store.add(*told(says(on=DAY), publisher="Beta"))
    assert store.events(ALL) == ()


def test_a_rejected_event_is_in_no_view_and_listed_as_rejected(filled):
    event = first(filled)
    reject(filled, event.event_id, "Ada", "a mistranslation")
    assert event.event_id not in {one.event_id for one in filled.events(ALL)}
    assert [one.event_id for one in filled.review.rejected()] == [event.event_id]
    assert filled.event(event.event_id).state == "rejected"


def test_the_last_verdict_counts_and_undoing_it_brings_back_the_one_before(filled):
    event = first(filled)
    accept(filled, event.event_id, "Ada")
    later = reject(filled, event.event_id, "Bob")
    assert filled.event(event.event_id).state == "rejected"
    undo(filled, later.id, "Ada")
    assert filled.event(event.event_id).state == "accepted"


def test_a_split_gives_the_claims_an_event_with_an_id_of_its_own(filled):
    event = first(filled)
    denial = event.claims[2]
    split(filled, [denial.claim_id], "Ada")
    rest, new = filled.event(event.event_id), filled.event(denial.claim_id)
    assert [one.claim_id for one in new.claims] == [denial.claim_id]
    assert new.event_id != rest.event_id == event.event_id
    assert rest.state == "agreed"


def test_an_event_keeps_its_id_when_its_first_claim_is_split_off(filled):
    event = first(filled)
    split(filled, [event.claims[0].claim_id], "Ada")
    assert [one.claim_id for one in filled.event(event.event_id).claims] == [event.event_id]
    assert len(filled.event(event.claims[1].claim_id).claims) == 2


def test_joined_events_are_one_and_both_ids_lead_there(filled):
    one, other = filled.events(ALL)
    join(filled, [one.event_id, other.event_id], "Ada")
    (event,) = filled.events(ALL)
    assert len(event.claims) == 4
    assert filled.event(other.event_id) == filled.event(one.event_id) == event


def test_a_corrected_claim_stands_in_place_of_the_readers_which_is_kept(filled):
    event = first(filled)
    old = event.claims[1]
    made = correct(filled, old.claim_id, "Ada", "a visit", type="visit", place="Niamey")
    claims = {one.reader: one for one in first(filled).claims}
    new = claims["human:Ada"]
    assert (new.type, new.place, new.effect, new.quote) == ("visit", "Niamey", "strengthens", old.quote)
    read = filled.extraction(old.article_id).claims
    assert {one.claim_id for one in read} == {old.claim_id, new.claim_id}
    assert filled.review.aside(old.article_id) == {old.claim_id: made.id}


def test_a_claim_whose_date_was_wrong_joins_the_event_of_the_right_day(filled):
    late = filled.events(ALL)[1]
    correct(filled, late.claims[0].claim_id, "Ada", date_start=DAY, date_end=DAY)
    (event,) = filled.events(ALL)
    assert event.claims[-1].reader == "human:Ada"
    assert filled.event(late.event_id) == event


def test_a_correction_of_a_correction_stands_alone_and_undoing_the_first_changes_nothing(filled):
    late = filled.events(ALL)[1]
    older = correct(filled, late.claims[0].claim_id, "Ada", place="Niamey")
    correct(filled, filled.events(ALL)[1].claims[0].claim_id, "Bob", place="Zinder")
    assert [one.reader for one in filled.events(ALL)[1].claims] == ["human:Bob"]
    undo(filled, older.id, "Ada")
    (claim,) = filled.events(ALL)[1].claims
    assert (claim.reader, claim.place) == ("human:Bob", "Zinder")


def test_a_claim_corrected_to_parties_elsewhere_counts_no_more(filled):
    late = filled.events(ALL)[1]
    correct(filled, late.claims[0].claim_id, "Ada", source="CHN", target="RUS")
    assert len(filled.events(ALL)) == 1


def test_a_rejected_claim_counts_no_more_and_its_event_stays_with_the_others(filled):
    event = first(filled)
    reject_claim(filled, event.claims[2].claim_id, "Ada")
    left = filled.event(event.event_id)
    assert (left.state, len(left.claims)) == ("agreed", 2)
    reject_claim(filled, event.event_id, "Ada")
    assert filled.events(ALL)[0].event_id == event.event_id
    assert filled.counts()["claims"] == 2


def test_an_event_without_a_claim_left_is_none(filled):
    late = filled.events(ALL)[1]
    reject_claim(filled, late.claims[0].claim_id, "Ada")
    assert len(filled.events(ALL)) == 1


def test_a_withdrawn_article_is_hidden_everywhere_at_once(filled):
    gone = first(filled).claims[0].article_id
    text = filled.article(gone).text
    withdraw(filled, gone, "Ada", "a forgery")
    assert gone not in {row.id for row in filled.articles()}
    assert (filled.article(gone), filled.extraction(gone)) == (None, None)
    assert gone not in filled.search("Alpha")
    assert "Alpha" not in filled.publishers()
    assert gone not in filled.voices()
    assert gone not in {read.article_id for read in filled.reads()}
    for known in (None, "2024-12-31", "2999-01-01"):
        assert gone not in {c.article_id for e in filled.events(replace(ALL, known=known)) for c in e.claims}
    assert filled.counts()["articles"] == 3
    assert text.startswith("Alpha")


def test_a_withdrawn_article_does_not_come_in_again(filled):
    article, found = told(says(on=DAY), publisher="Alpha")
    withdraw(filled, article.id, "Ada", "a forgery")
    assert filled.add(article, found) == "duplicate"
    assert filled.article(article.id) is None


def test_an_undo_can_be_undone(filled):
    event = first(filled)
    made = accept(filled, event.event_id, "Ada")
    gone = undo(filled, made.id, "Bob")
    assert first(filled) == event
    undo(filled, gone.id, "Ada")
    assert first(filled).state == "accepted"
    with pytest.raises(JudgementRefusedError, match="undone already"):
        undo(filled, gone.id, "Ada")


@pytest.mark.parametrize(
    ("wrong", "says_so"),
    [
        ({"type": "dancing"}, "no type"),
        ({"source": "Atlantis"}, "no state or body"),
        ({"source": "RUS"}, "the same"),
        ({"target": None}, "both parties"),
        ({"date_start": "2024-02-30", "date_end": "2024-02-30"}, "no day"),
        ({"date_start": None}, "both the first and the last"),
        ({"date_end": "2024-01-01"}, "before the first"),
        ({"modality": "dreamt"}, "no way"),
        ({"confidence": 1.0}, "cannot be corrected"),
        ({}, "nothing was changed"),
    ],
)
def test_what_no_table_knows_cannot_be_said(filled, wrong, says_so):
    before = filled.version(), filled.events(ALL)
    with pytest.raises(JudgementRefusedError, match=says_so):
        correct(filled, first(filled).claims[0].claim_id, "Ada", **wrong)
    assert (filled.version(), filled.events(ALL)) == before


def test_a_party_that_only_the_reader_knows_may_stay(store):
    store.add(*told(says("NER", "some_company", "nationalisation", DAY), publisher="Alpha"))
    claim = store.events(ALL)[0].claims[0]
    correct(store, claim.claim_id, "Ada", place="Arlit")
    assert [one.place for one in store.events(ALL)[0].claims] == ["Arlit"]


@pytest.mark.parametrize("name", ["", "   ", "chronology", "a\x00b", "x" * 81])
def test_whoever_judges_has_a_name(filled, name):
    with pytest.raises(JudgementRefusedError):
        accept(filled, first(filled).event_id, name)
    assert filled.review.judgements() == ()


def test_what_is_not_there_cannot_be_judged(filled):
    event = first(filled)
    for attempt in (
        lambda: accept(filled, "f" * 20, "Ada"),
        lambda: join(filled, [event.event_id], "Ada"),
        lambda: split(filled, [one.claim_id for one in event.claims], "Ada"),
        lambda: split(filled, [], "Ada"),
        lambda: withdraw(filled, "f" * 64, "Ada", "why"),
        lambda: withdraw(filled, event.claims[0].article_id, "Ada", " "),
        lambda: undo(filled, "f" * 20, "Ada"),
    ):
        with pytest.raises(JudgementRefusedError):
            attempt()
    assert filled.review.judgements() == ()
