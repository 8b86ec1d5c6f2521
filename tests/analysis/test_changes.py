"""Changes between two dates: kinds, causes, when one is announced, and their order."""

import pytest

from sahel.analysis.changes import changes
from sahel.analysis.voices import voice_key
from sahel.facts.alliances import Membership
from tests.toy import claim, event

SINCE, UNTIL = "2024-01-01", "2024-06-30"
VOICES = {f"a{number}": voice_key(f"a{number}", f"Paper {number}", None) for number in range(9)}


def told(source, target, type, on, *, voices=3, p=0.95, verified=False, first=0, **said):
    claims = tuple(claim(source, target, type, on, article=f"a{first + at}", **said) for at in range(voices))
    return event(
        source, target, type, on, claims=claims, p=p, n_sources=voices, verified=verified, effect=claims[0].effect
    )


def only(*events, **more):
    (change,) = changes(events, SINCE, UNTIL, voices=VOICES, rows=(), **more)
    return change


def test_nothing_told_is_no_change():
    assert changes([], SINCE, UNTIL, rows=()) == ()
    assert changes([told("RUS", "NER", "visit", "2022-01-01")], SINCE, UNTIL, rows=()) == ()


def test_a_pair_without_a_past_is_new():
    change = only(told("RUS", "NER", "deployment", "2024-04-10"))
    assert (change.pair, change.kind, change.direction) == (("NER", "RUS"), "new", "strengthened")
    assert (change.net, change.norm, change.threshold) == (pytest.approx(0.95 * 2 * 0.85), 0, 0.5)
    assert change.announced and change.voices == 3 and change.probability > 0.9
    assert [move.after for move in change.moves] == ["in_force"]


@pytest.mark.parametrize(("type", "kind"), [("deployment", "strengthened"), ("condemnation", "weakened")])
def test_a_pair_with_a_past_goes_one_way_or_the_other(type, kind):
    past = told("NER", "RUS", "visit", "2023-02-01")
    assert only(past, told("RUS", "NER", type, "2024-04-10"), told("RUS", "NER", type, "2024-05-10")).kind == kind


def test_evidence_for_both_sides_is_contested():
    past = told("NER", "RUS", "visit", "2023-02-01")
    change = only(past, told("RUS", "NER", "deployment", "2024-04-10"), told("NER", "RUS", "expulsion", "2024-05-10"))
    assert (change.kind, change.direction) == ("contested", "contested")


def test_what_is_over_has_ended_and_names_the_rung():
    here = told("FRA", "NER", "deployment", "2023-01-10")
    gone = told("FRA", "NER", "withdrawal", "2024-04-10")
    change = only(here, gone)
    assert change.kind == "ended" and change.announced
    (move,) = change.moves
    assert (move.kind, move.before, move.after) == ("forces", "in_force", "ended")
    assert move.rungs[-1].events == (gone.event_id,)
    assert change.tie.events == (gone,)


def test_the_end_of_a_sanction_is_no_end_of_a_tie():
    imposed = told("ECOWAS", "NER", "sanction", "2023-07-30")
    change = only(imposed, told("ECOWAS", "NER", "sanction_lifted", "2024-02-24"))
    assert change.kind == "strengthened"
    assert [(move.before, move.after) for move in change.moves] == [("in_force", "ended")]


def test_two_voices_are_too_few_unless_a_person_verified_it():
    assert not only(told("RUS", "NER", "deployment", "2024-04-10", voices=2)).announced
    assert only(told("RUS", "NER", "deployment", "2024-04-10", voices=1, verified=True)).announced


def test_what_is_as_likely_wrong_is_not_announced():
    change = only(told("RUS", "NER", "deployment", "2024-04-10", p=0.5))
    assert change.probability < 0.9 and not change.announced


def test_a_change_must_stand_out_from_what_is_usual():
    usual = [told("RUS", "NER", "deployment", f"2023-{month:02}-10") for month in range(1, 13)]
    quiet = only(*usual, told("RUS", "NER", "deployment", "2024-04-10"))
    assert quiet.norm == pytest.approx(12 * 0.95 * 2 * 0.85 / 4, rel=0.02)
    assert quiet.threshold == quiet.norm / 2 and not quiet.announced


def test_a_pair_that_was_often_told_of_and_no_longer_is_has_gone_silent():
    usual = [told("RUS", "NER", "talks", f"2023-{month:02}-10") for month in range(1, 13)]
    change = only(*usual)
    assert (change.kind, change.tie.events, change.net) == ("gone silent", (), 0)
    assert change.probability > 0.9 and change.norm > 0
    assert changes(usual[:4], SINCE, UNTIL, rows=()) == ()


def test_a_membership_that_ended_by_the_fact_base_is_a_change_without_news():
    row = Membership("ECOWAS", "NER", "2000", "2024-01-29", "member", "a treaty", "verified")
    (change,) = changes([], SINCE, UNTIL, rows=[row])
    assert (change.pair, change.kind, change.announced) == (("NER", "ECOWAS"), "ended", True)
    assert changes([], SINCE, UNTIL, known="2024-01-15", rows=[row]) == ()


def test_announced_changes_come_first_and_then_what_exceeds_the_usual_most():
    small = told("RUS", "MLI", "visit", "2024-04-10")
    large = told("RUS", "NER", "deployment", "2024-04-10")
    larger = told("USA", "NER", "withdrawal", "2024-04-10", voices=5)
    found = changes([small, large, larger], SINCE, UNTIL, voices=VOICES, rows=())
    assert [change.pair for change in found] == [("NER", "USA"), ("NER", "RUS"), ("MLI", "RUS")]
    assert [change.announced for change in found] == [True, True, False]
