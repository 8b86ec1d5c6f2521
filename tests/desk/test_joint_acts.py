"""Which further pairs a row of the chronology means: rows of our own, alliances of geodata."""

import pytest

from sahel.desk.joint_acts import _rules, pairs
from sahel.facts.alliances import alliances
from sahel.facts.chronology import ChronologyRow, chronology
from sahel.facts.claim_types import claim_types


def row(actor, partner, kind, day="2025-06-01", event_id="toy"):
    return ChronologyRow(
        event_id=event_id,
        date_start=day,
        date_end=day,
        actor=actor,
        partner=partner,
        type=kind,
        domain="military",
        effect="strengthens",
        modality="happened",
        place=None,
        lat=None,
        lon=None,
        summary=f"{actor} {kind} {partner} {day}",
        source_publisher=None,
        source_title=None,
        source_url=None,
        certainty="known",
    )


def test_what_the_alliance_does_with_an_outsider_every_member_does():
    assert pairs(row("AES", "RUS", "talks")) == (("BFA", "RUS"), ("MLI", "RUS"), ("NER", "RUS"))
    assert pairs(row("MAR", "AES", "support_statement")) == (("MAR", "BFA"), ("MAR", "MLI"), ("MAR", "NER"))


def test_a_joint_force_of_three_is_three_pairs():
    assert pairs(row("NER", "AES", "joint_force")) == (("NER", "BFA"), ("NER", "MLI"), ("BFA", "MLI"))


def test_a_signature_ties_only_the_member_that_signed():
    assert pairs(row("MLI", "AES", "agreement_signed")) == (("MLI", "BFA"), ("MLI", "NER"))


@pytest.mark.parametrize(
    ("actor", "partner", "kind"),
    [
        ("NER", "AES", "membership_joined"),
        ("BFA", "AES", "talks"),
        ("ECOWAS", "NER", "sanction"),
        ("EU", "MLI", "sanction"),
        ("FRA", "G5_SAHEL", "withdrawal"),
        ("NER", "RUS", "talks"),
        ("NER", None, "coup_context"),
    ],
)
def test_other_acts_are_what_they_are(actor, partner, kind):
    assert pairs(row(actor, partner, kind)) == ()


def test_a_member_is_one_on_that_day():
    assert pairs(row("AES", "RUS", "talks", day="2023-09-01")) == ()


def test_a_row_about_the_body_itself_stays_one():
    assert pairs(row("GHA", "AES", "talks", event_id="202501-ghana-envoy-to-aes")) == ()


def test_the_table_names_blocs_types_and_rows_that_exist():
    rules = _rules()
    assert set(rules["blocs"]) <= set(alliances())
    assert set(rules["with_outsiders"]) | set(rules["among_members"]) <= set(claim_types())
    assert set(rules["among_members"].values()) <= {"all", "own"}
    assert set(rules["only_the_bloc"]) <= {row.event_id for row in chronology()}
