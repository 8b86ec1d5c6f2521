"""Every table of geodata/ that facts/ reads is well formed: ids unique, codes valid, dates dates, parties known."""

import pytest

from sahel.facts.actors import terms
from sahel.facts.alliances import alliances, memberships
from sahel.facts.capitals import capital, capitals
from sahel.facts.chronology import chronology
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.countries import countries, entity_label, entity_name, is_known_entity
from sahel.facts.prefix_dates import first_day, last_day
from sahel.facts.scope import given_names, kinds_told_as_a_member, map_blocs, sahel_blocs, sahel_states
from sahel.facts.tables import table

CLAIM_TYPES = [
    "agreement_signed",
    "agreement_annulled",
    "talks",
    "visit",
    "joint_force",
    "deployment",
    "withdrawal",
    "base_handover",
    "arms_delivery",
    "training",
    "aid",
    "aid_suspended",
    "sanction",
    "sanction_lifted",
    "condemnation",
    "support_statement",
    "expulsion",
    "diplomatic_break",
    "diplomatic_restored",
    "membership_joined",
    "membership_suspended",
    "membership_exit_announced",
    "membership_exit_effective",
    "economic_deal",
    "nationalisation",
    "cooperation_suspended",
    "access_denied",
    "transit_granted",
    "accusation",
    "threat",
    "interference",
    "attack_context",
    "coup_context",
]

PLOVER = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]

IDS = [
    ("claim_types", "id"),
    ("alliances", "id"),
    ("actors", "id"),
    ("chronology", "event_id"),
    ("country_points", "iso3"),
    ("capitals", "iso3"),
]


@pytest.mark.parametrize(("name", "key"), IDS)
def test_ids_are_unique(name, key):
    ids = [row[key] for row in table(name)]
    assert len(ids) > 30
    assert sorted(ids) == sorted(set(ids))


def test_no_claim_type_that_code_or_tables_rely_on_is_missing():
    assert set(CLAIM_TYPES) <= set(claim_types())


@pytest.mark.parametrize("kind", claim_types().values(), ids=lambda kind: kind.id)
def test_a_claim_type_is_coded_and_weighed_consistently(kind):
    assert kind.plover in PLOVER
    assert kind.cameo.isdigit() and 1 <= int(kind.cameo[:2]) <= 20
    assert kind.half_life == (90 if kind.quad in (1, 3) else 180)
    assert 0 < abs(kind.goldstein) <= 10
    assert (kind.goldstein > 0) == (kind.quad in (1, 2))
    assert kind.effect == "neutral" or (kind.effect == "strengthens") == (kind.goldstein > 0)
    assert kind.makes_tie == (not kind.id.endswith("_context"))


@pytest.mark.parametrize("kind", claim_types().values(), ids=lambda kind: kind.id)
def test_a_claim_type_can_be_told_in_a_sentence(kind):
    told = kind.wording.subject + kind.wording.object
    assert "{source}" in told
    assert "{target}" in told or not kind.makes_tie
    assert told.format(source="A", target="B", a_domain="an economic").count("{") == 0


def test_symmetric_types_are_those_of_the_design():
    symmetric = {kind for kind in CLAIM_TYPES if claim_types()[kind].symmetric}
    assert symmetric == {"agreement_signed", "talks", "joint_force", "economic_deal"}


def test_every_modality_has_a_weight_and_denial_weighs_nothing():
    weights = constants().modality_weight
    assert set(weights) == {"happened", "announced", "planned", "denied", "reported"}
    assert weights["denied"] == 0 and weights["happened"] == 1


def test_memberships_name_known_alliances_and_members_and_their_dates_parse():
    for row in memberships():
        assert row.alliance in alliances()
        assert row.member in countries() or row.member in alliances()
        begin, end = first_day(row.since), last_day(row.until)
        assert begin is None or end is None or begin <= end, row


def test_alliances_dates_parse_and_seats_lie_on_the_globe():
    for alliance in alliances().values():
        first_day(alliance.founded), last_day(alliance.dissolved)
        assert alliance.lat is None or -90 <= alliance.lat <= 90
        assert alliance.lon is None or -180 <= alliance.lon <= 180


def test_terms_speak_for_known_parties_and_their_dates_parse():
    for term in terms():
        assert term.country in countries() or term.country in alliances(), term
        begin, end = first_day(term.since), last_day(term.until)
        assert begin is None or end is None or begin <= end, term


def test_the_chronology_parses_and_names_known_parties():
    rows = chronology()
    assert len(rows) >= 268
    assert [row.date_start for row in rows] == sorted(row.date_start for row in rows)
    for row in rows:
        assert is_known_entity(row.actor), row
        assert is_known_entity(row.partner) if row.partner else not claim_types()[row.type].makes_tie, row


def test_the_chronology_names_its_report_wherever_it_says_that_a_page_was_read():
    for row in chronology():
        assert row.source_url or row.certainty == "known", row


def test_a_month_in_the_chronology_is_a_month_and_not_its_first_day():
    months = {(row.date_start, row.date_end) for row in chronology() if row.date_start != row.date_end}
    assert ("2025-04-01", "2025-04-30") in months


def test_the_scope_names_what_the_tables_hold():
    assert sahel_states() == ("NER", "MLI", "BFA", "TCD", "MRT")
    assert sahel_blocs() <= set(alliances())
    assert set(map_blocs()) <= set(alliances())
    assert kinds_told_as_a_member() <= {alliance.kind for alliance in alliances().values()}
    assert all(is_known_entity(entity) for entity in given_names())
    assert all(set(names) <= {"name", "text", "label"} and "name" in names for names in given_names().values())


def test_every_state_of_the_chronology_and_its_people_has_a_capital():
    parties = {row.actor for row in chronology()} | {row.partner for row in chronology() if row.partner}
    for entity in (parties | {term.country for term in terms()}) & set(countries()):
        assert capital(entity), entity
    for iso3, (_, lat, lon) in capitals().items():
        assert -90 <= lat <= 90 and -180 <= lon <= 180
        assert iso3 in countries()


def test_no_name_that_a_user_reads_is_a_bare_code():
    for entity in [*countries(), *alliances()]:
        assert entity_name(entity).strip() and entity_label(entity).strip()
        assert entity_name(entity) != entity or entity in {
            "AES", "ECOWAS", "UEMOA", "CEMAC", "ECCAS", "CEMOC", "NATO", "BRICS", "UN", "EU", "MINUSMA",
        }  # fmt: skip
