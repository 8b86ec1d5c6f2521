"""The sentence of a change: whatever the parties and the act, in either language, it can be read aloud and ends."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.changes import Change, Move
from sahel.analysis.ledger import Rung
from sahel.analysis.ties import Direction
from sahel.briefing.change_words import doubt, kind_words, move_words, told_change, turn
from sahel.facts.briefing_rules import limits
from sahel.facts.claim_types import claim_types
from sahel.facts.scope import given_names, sahel_states, tie_pair
from sahel.i18n import speaking
from sahel.model import Lang, Modality, Tie
from tests.toy import claim, event

PARTIES = st.sampled_from([*sahel_states(), *given_names(), "GNQ", "BIH", "SAU"])
ACTS = st.sampled_from([kind for kind, row in claim_types().items() if row.makes_tie])


def change(told, way="strengthened", probability=0.97, kind=None, moves=(), announced=True):
    pair = tie_pair(told.source, told.target)
    tie = Tie(pair, 1.0, 0.0, False, (told,))
    return Change(tie, kind or way, way, 1.0, 0.0, 0.5, probability, 3, False, announced, tuple(moves))


@given(
    st.lists(PARTIES, min_size=2, max_size=2, unique=True),
    ACTS,
    st.sampled_from(get_args(Modality)),
    st.sampled_from([way for way in get_args(Direction) if way != "no new evidence"]),
    st.floats(0, 1),
    st.floats(0.01, 1),
    st.sampled_from(get_args(Lang)),
)
def test_it_is_short_enough_and_ends_whatever_it_tells(parties, act, modality, way, chance, p, lang):
    told = event(*parties, act, "2026-02-10", claims=(claim(*parties, act, "2026-02-10", modality=modality),), p=p)
    with speaking(lang):
        said = told_change(change(told, way, chance), told)
    assert len(said.split()) <= limits().most_words
    assert said.endswith(".") and not said.endswith("..")
    assert said[0] == said[0].upper()
    assert "  " not in said and "{" not in said


PACT = event("NER", "RUS", "agreement_signed", "2026-02-10", domain="military")


def rung(**more):
    facts = {"stage": "ended", "date_start": "2025-09-01", "date_end": "2025-09-30", "since": "2025-09-30"}
    parts = {"until": None, "by": None, "claims": (), "events": (), "confirmed": ()}
    return Rung(**(facts | parts | more))


def test_what_is_no_likelier_than_its_contrary_is_no_turn():
    assert turn(change(PACT, probability=0.3)) == "the new evidence on Niger and Russia is too slight to call a turn"
    assert kind_words(change(PACT, probability=0.3)) == "slight"


def test_what_ended_is_what_the_leading_act_ended():
    moves = [
        Move("forces", "in_force", "ended", (rung(events=(PACT.event_id,)),)),
        Move("training", "in_force", "ended", (rung(),)),
    ]
    over = change(PACT, "weakened", kind="ended", moves=moves)
    assert turn(over, PACT) == "between Niger and Russia, forces and bases almost certainly ended"
    assert turn(over, graded=False) == "between Niger and Russia, forces and bases, training ended"


def test_an_end_that_the_leading_act_did_not_bring_about_is_not_told_of_it():
    over = change(PACT, "weakened", kind="ended", moves=[Move("training", "in_force", "ended", (rung(),))])
    assert turn(over, PACT) == "the tie between Niger and Russia almost certainly weakened"


def test_a_move_is_told_as_precisely_as_its_day_is_known():
    assert move_words(Move("training", "in_force", "ended", (rung(),))) == "Training: in force, now ended (Sep 2025)"
    assert move_words(Move("envoy", None, "in_force", ())) == "Envoys: no entry, now in force"
    told = move_words(Move("forces", "in_force", "unknown", ()))
    assert told == "Forces and bases: in force, now unknown, as its evidence is old"


def test_only_what_is_not_announced_is_told_with_a_doubt():
    assert list(doubt(change(PACT))) == []
    assert len(list(doubt(change(PACT, announced=False)))) == 1
