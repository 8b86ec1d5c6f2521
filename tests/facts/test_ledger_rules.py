"""The two tables of the ledger: whole, consistent, and every kind of the design reachable."""

from sahel.facts.claim_types import claim_types
from sahel.facts.ledger_rules import ledger_kinds, transitions

KINDS = [
    "defence_agreement",
    "forces",
    "mission",
    "training",
    "arms_supply",
    "economic_concession",
    "sanction",
    "membership",
    "envoy",
]
ROWS = [row for rows in transitions().values() for row in rows]


def test_the_kinds_are_those_of_the_design():
    assert list(ledger_kinds()) == KINDS
    assert {row.kind for row in ROWS} == set(KINDS)


def test_no_transition_follows_from_a_denial_or_from_what_makes_no_tie():
    for row in ROWS:
        assert "denied" not in row.modalities
        assert row.modalities <= {"happened", "announced", "planned", "reported"}
        assert row.domains <= {"military", "diplomatic", "economic", "political"}
        assert row.effects <= {"strengthens", "weakens", "neutral"}
        assert claim_types()[row.type].makes_tie


def test_a_row_that_ends_closes_all_that_held_and_says_what_was_before_or_what_it_needs():
    for row in ROWS:
        if row.stage == "ended":
            assert {"in_force", "signed", "exit_announced", "suspended"} <= row.closes, row
            assert row.before == "in_force" or row.needs, row
        assert row.stage is None or row.stage not in row.closes, row


def test_every_kind_but_a_gift_can_begin_and_end_or_be_suspended():
    for kind in KINDS:
        stages = {row.stage for row in ROWS if row.kind == kind}
        assert stages & {"in_force", "signed"}, kind
        assert stages & {"ended", "suspended"}, kind
