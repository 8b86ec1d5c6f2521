"""The ladder on toy events: transitions, ends, inference, staleness."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.ledger import in_force, ladder, ladders, ledger
from sahel.facts.alliances import Membership
from sahel.facts.ledger_rules import STAGES, ledger_kinds
from tests.toy import claim, event

PAIR = ("NER", "RUS")


def told(source, target, type, on, *, until=None, p=0.8, voices=1, verified=False, **said):
    one = claim(source, target, type, on, until=until, **said)
    more = {"effect": one.effect, "domain": one.domain}
    return event(source, target, type, on, until=until, claims=(one,), p=p, n_sources=voices, verified=verified, **more)


def only(events, on, pair=PAIR, rows=()):
    (entry,) = ledger(pair, events, on, rows=rows)
    return entry


def test_nothing_told_is_an_empty_ledger():
    assert ledger(PAIR, [], "2024-01-01", rows=()) == ()


@pytest.mark.parametrize(
    ("modality", "stage"),
    [("happened", "in_force"), ("announced", "announced"), ("planned", "talked_of"), ("reported", "talked_of")],
)
def test_how_firmly_a_thing_is_told_says_how_far_it_has_come(modality, stage):
    assert only([told("RUS", "NER", "arms_delivery", "2024-04-10", modality=modality)], "2024-05-01").stage == stage


def test_what_is_denied_reaches_no_rung():
    assert ledger(PAIR, [told("RUS", "NER", "deployment", "2024-04-10", modality="denied")], "2024-05-01") == ()


def test_what_is_more_likely_wrong_than_right_reaches_no_rung():
    assert ledger(PAIR, [told("RUS", "NER", "deployment", "2024-04-10", p=0.4)], "2024-05-01") == ()


def test_nothing_counts_before_its_day():
    events = [told("RUS", "NER", "deployment", "2024-04-10")]
    assert ledger(PAIR, events, "2024-04-09", rows=()) == ()
    assert only(events, "2024-04-10").since == "2024-04-10"


def test_an_announcement_fulfilled_no_longer_stands_beside_what_it_announced():
    events = [
        told("RUS", "NER", "deployment", "2024-01-10", modality="announced"),
        told("RUS", "NER", "deployment", "2024-04-10"),
    ]
    found = only(events, "2024-05-01")
    assert (found.stage, found.also) == ("in_force", ())
    assert [rung.stage for rung in found.stages] == ["announced", "in_force"]


def test_a_second_delivery_confirms_the_first_and_adds_its_sentence():
    first, second = (told("RUS", "NER", "arms_delivery", day) for day in ("2024-01-10", "2024-11-10"))
    found = only([first, second], "2024-12-01")
    assert (found.since, found.last_confirmed) == ("2024-01-10", "2024-11-10")
    (rung,) = found.stages
    assert rung.claims == (first.claims[0].claim_id, second.claims[0].claim_id)
    assert rung.firm


def test_old_evidence_is_unknown_and_its_rung_stays():
    found = only([told("RUS", "NER", "deployment", "2021-04-10")], "2024-05-01")
    assert (found.stage, found.since, found.last_confirmed) == ("unknown", None, "2021-04-10")
    assert [rung.stage for rung in found.stages] == ["in_force"]
    assert in_force((found,)) == 0


def test_later_evidence_says_that_it_held_meanwhile():
    events = [told("RUS", "NER", "deployment", "2021-04-10"), told("RUS", "NER", "withdrawal", "2024-06-01")]
    assert only(events, "2024-05-01").stage == "in_force"


def test_a_month_ends_on_its_last_day_and_begins_on_its_first():
    events = [
        told("RUS", "NER", "deployment", "2024-04-01", until="2024-04-30"),
        told("RUS", "NER", "withdrawal", "2025-04-01", until="2025-04-30"),
    ]
    stages = [only(events, day).stage for day in ("2024-04-01", "2025-04-29", "2025-04-30")]
    assert stages == ["in_force", "in_force", "ended"]


def test_a_retold_end_does_not_move_it():
    end = told("FRA", "NER", "withdrawal", "2023-12-22", verified=True, p=0.95)
    retold = told("FRA", "NER", "withdrawal", "2024-02-10")
    found = only([end, retold], "2024-03-01", pair=("NER", "FRA"))
    assert (found.stage, found.since) == ("ended", "2023-12-22")


def test_troops_that_came_back_are_in_force_again():
    events = [
        told("USA", "TCD", "withdrawal", "2024-05-01", voices=2),
        told("USA", "TCD", "deployment", "2024-11-01", voices=2),
    ]
    found = only(events, "2024-12-01", pair=("TCD", "USA"))
    assert (found.stage, found.also) == ("in_force", ())
    assert [rung.stage for rung in found.stages] == ["in_force", "ended", "in_force"]


def test_one_voice_does_not_reopen_what_two_say_has_ended_it_is_talk():
    end = told("ECOWAS", "NER", "sanction_lifted", "2024-02-24", voices=2)
    background = told("ECOWAS", "NER", "sanction", "2024-08-29")
    (found,) = ledger(("NER", "ECOWAS"), [end, background], "2024-09-01", rows=())
    assert (found.stage, found.since, found.also) == ("ended", "2024-02-24", ("talked_of",))
    assert found.stages[-1].claims == (background.claims[0].claim_id,)


def test_an_end_that_one_voice_dates_decades_ago_gives_way_to_the_one_that_is_sure():
    misdated = told("BFA", "FRA", "agreement_annulled", "1961-01-01", until="1961-12-31")
    sure = told("BFA", "FRA", "agreement_annulled", "2023-02-28", verified=True, p=0.95)
    pair = ("BFA", "FRA")
    assert only([misdated, sure], "2023-02-01", pair).stage == "in_force"
    assert only([misdated, sure], "2023-03-01", pair).since == "2023-02-28"


def test_one_voice_that_tells_of_an_end_is_too_little_to_presume_what_was_before():
    thin = told("ECOWAS", "NER", "withdrawal", "2025-01-29")
    assert [rung.stage for rung in only([thin], "2025-02-01", ("NER", "ECOWAS")).stages] == ["ended"]


def test_what_a_person_verified_dates_a_rung_that_one_voice_dated_wrong():
    wrong = told("ECOWAS", "MLI", "sanction", "2021-01-09")
    right = told("ECOWAS", "MLI", "sanction", "2022-01-09", verified=True, p=0.95)
    (found,) = ledger(("MLI", "ECOWAS"), [wrong, right], "2022-02-01", rows=())
    assert (found.stage, found.since) == ("in_force", "2022-01-09")
    near = told("ECOWAS", "MLI", "sanction", "2022-01-11")
    (found,) = ledger(("MLI", "ECOWAS"), [near, right], "2022-02-01", rows=())
    assert (found.since, len(found.stages)) == ("2022-01-09", 1)


def test_a_party_that_leaves_does_not_end_what_the_other_provides():
    events = [
        told("NER", "TCD", "deployment", "2024-01-01"),
        told("TCD", "NER", "deployment", "2024-01-01"),
        told("TCD", "NER", "withdrawal", "2024-06-01"),
    ]
    (found,) = ledger(("NER", "TCD"), events, "2024-07-01", rows=())
    assert {(rung.by, rung.stage, rung.until) for rung in found.stages} == {
        ("NER", "in_force", None),
        ("TCD", "in_force", "2024-06-01"),
        ("TCD", "ended", None),
    }


def test_terms_of_leaving_are_no_new_accord():
    events = [
        told("USA", "NER", "deployment", "2024-01-01"),
        told("USA", "NER", "agreement_signed", "2024-05-19", domain="military", effect="weakens"),
    ]
    found = only(events, "2024-06-01", pair=("NER", "USA"))
    assert (found.kind, found.stage, found.by) == ("forces", "exit_announced", "USA")


ROW = Membership("ECOWAS", "NER", "2000", "2025-01-29", "member", "a treaty", "verified")
ECOWAS = ("NER", "ECOWAS")


def test_a_row_of_facts_needs_no_event_and_names_its_source():
    found = only([], "2010-01-01", pair=ECOWAS, rows=[ROW])
    assert (found.kind, found.stage, found.by) == ("membership", "in_force", "NER")
    (rung,) = found.stages
    assert (rung.date_start, rung.date_end, rung.source, rung.claims) == ("2000-01-01", "2000-12-31", "a treaty", ())


def test_the_end_of_a_row_is_known_only_from_that_end():
    for known, stage in (("2025-01-28", "in_force"), ("2025-01-29", "ended"), (None, "ended")):
        (found,) = ledger(ECOWAS, [], "2026-01-01", known, [ROW])
        assert found.stage == stage


def test_an_event_beside_a_row_is_the_sentence_of_that_row():
    leaves = told("NER", "ECOWAS", "membership_exit_effective", "2025-01-29")
    found = only([leaves], "2025-02-01", pair=ECOWAS, rows=[ROW])
    assert [rung.stage for rung in found.stages] == ["in_force", "ended"]
    assert found.stages[-1].claims == (leaves.claims[0].claim_id,)


def test_one_voice_does_not_undo_what_the_fact_base_states():
    back = told("NER", "ECOWAS", "membership_joined", "2025-06-01")
    assert only([back], "2025-07-01", pair=ECOWAS, rows=[ROW]).stage == "ended"
    heard = told("NER", "ECOWAS", "membership_joined", "2025-06-01", voices=2)
    assert only([heard], "2025-07-01", pair=ECOWAS, rows=[ROW]).stage == "in_force"


def test_ladders_hold_every_pair_of_events_and_every_sahel_state_with_its_blocs():
    deployed = told("RUS", "NER", "deployment", "2024-04-10")
    observer = Membership("ECOWAS", "MRT", "2000", "", "observer", "s", "known")
    found = ladders([deployed], rows=[ROW, observer, Membership("EU", "FRA", "1990", "", "member", "s", "known")])
    assert list(found) == [ECOWAS, PAIR]
    assert [entry.stage for entry in found[PAIR].at("2024-05-01")] == ["in_force"]


TYPES = ["deployment", "withdrawal", "base_handover", "sanction", "sanction_lifted", "training", "agreement_annulled"]
EVENTS = st.lists(
    st.tuples(st.sampled_from(TYPES), st.integers(0, 700), st.integers(0, 40), st.booleans(), st.booleans()),
    max_size=8,
)


def day(number):
    return f"{2022 + number // 360}-{number % 360 // 30 + 1:02}-{number % 30 + 1 if number % 30 < 28 else 28:02}"


def some_events(drawn):
    made = []
    for type, start, length, way, verified in drawn:
        pair = ("RUS", "NER") if way else ("NER", "RUS")
        made.append(told(*pair, type, day(start), until=day(start + length), verified=verified))
    return made


@given(EVENTS, st.integers(0, 900))
def test_on_any_events_the_entries_are_of_the_contract(drawn, when):
    on = day(when)
    for entry in ledger(PAIR, some_events(drawn), on, rows=()):
        order = [STAGES.index(stage) for stage in (entry.stage, *entry.also)]
        assert order == sorted(set(order), reverse=True)
        assert entry.kind in ledger_kinds()
        assert entry.last_confirmed is None or entry.last_confirmed <= on
        for rung in entry.stages:
            assert rung.claims and rung.events
            assert rung.until is None or rung.until >= rung.since


@given(EVENTS)
def test_the_order_in_which_events_come_in_does_not_matter(drawn):
    events = some_events(drawn[:4])
    found = {
        repr(ladder(PAIR, order, rows=()).rungs.keys())
        + repr(sorted(map(repr, ladder(PAIR, order, rows=()).at("2023-06-01"))))
        for order in permutations(events)
    }
    assert len(found) <= 1
