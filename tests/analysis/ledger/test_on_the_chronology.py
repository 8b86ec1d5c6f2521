"""What the ledger must show of real history, on the bundled chronology and memberships."""

import pytest

from sahel.analysis.ledger import in_force, ledger
from tests.analysis.bundled_chronology import chronology_events, quotes


def entry(pair, kind, on, known=None):
    found = {one.kind: one for one in ledger(pair, chronology_events(known), on, known)}
    return found.get(kind)


def rung(pair, kind, stage, on, known=None):
    return [one for one in entry(pair, kind, on, known).stages if one.stage == stage][-1]


SUSPENDED = {"NER": "2023-12-10", "MLI": "2021-05-30", "BFA": "2022-01-28"}


def test_niger_in_october_2023_is_a_sanctioned_member_of_ecowas():
    membership = entry(("NER", "ECOWAS"), "membership", "2023-10-01")
    sanction = entry(("NER", "ECOWAS"), "sanction", "2023-10-01")
    assert (membership.stage, membership.also, membership.by) == ("in_force", (), "NER")
    assert (sanction.stage, sanction.since, sanction.by) == ("in_force", "2023-07-30", "ECOWAS")


@pytest.mark.parametrize("member", SUSPENDED)
def test_in_january_2024_the_three_are_suspended_each_since_its_own_day(member):
    found = entry((member, "ECOWAS"), "membership", "2024-01-10")
    assert (found.stage, found.since, found.by) == ("suspended", SUSPENDED[member], member)
    assert "exit_announced" not in found.also


@pytest.mark.parametrize("member", SUSPENDED)
def test_in_june_2024_they_are_leaving_and_suspended_as_known_then(member):
    found = entry((member, "ECOWAS"), "membership", "2024-06-01", known="2024-06-01")
    assert (found.stage, found.since) == ("exit_announced", "2024-01-28")
    assert found.also == ("suspended", "in_force")


@pytest.mark.parametrize("member", SUSPENDED)
def test_as_known_in_mid_january_nothing_of_that_was_announced(member):
    found = entry((member, "ECOWAS"), "membership", "2024-06-01", known="2024-01-15")
    assert (found.stage, found.also) == ("suspended", ("in_force",))
    assert {one.stage for one in found.stages} == {"suspended", "in_force"}


@pytest.mark.parametrize("member", SUSPENDED)
def test_from_the_end_of_january_2025_they_are_out(member):
    before, after = (entry((member, "ECOWAS"), "membership", day) for day in ("2025-01-28", "2025-02-01"))
    assert before.stage == "exit_announced"
    assert (after.stage, after.since, after.also) == ("ended", "2025-01-29", ())


def test_the_end_of_a_membership_is_not_known_before_it_came():
    found = entry(("NER", "ECOWAS"), "membership", "2025-02-01", known="2025-01-28")
    assert found.stage == "exit_announced"


@pytest.mark.parametrize(
    ("stage", "says"),
    [("suspended", "suspended Niger"), ("exit_announced", "leaving ECOWAS"), ("ended", "membership ended")],
)
def test_each_rung_of_the_membership_has_its_sentence(stage, says):
    found = rung(("NER", "ECOWAS"), "membership", stage, "2025-02-01")
    assert found.source
    assert any(says in quote for quote in quotes(chronology_events(), found.claims))


def test_the_french_accords_with_niger_were_in_force_until_niger_ended_them():
    pair = ("NER", "FRA")
    before, after = (entry(pair, "defence_agreement", day) for day in ("2023-08-02", "2023-08-03"))
    assert (before.stage, before.since, before.last_confirmed) == ("in_force", None, None)
    assert (after.stage, after.since, after.also) == ("ended", "2023-08-03", ())
    inferred, ended = after.stages
    assert (inferred.inferred, inferred.date_start, inferred.date_end) == (True, None, "2023-08-03")
    assert "five military agreements" in quotes(chronology_events(), ended.claims)[0]


def test_what_ended_later_was_not_known_to_be_there_before():
    assert entry(("NER", "FRA"), "defence_agreement", "2023-07-01", known="2023-07-01") is None


def test_how_long_ago_it_began_is_unknown():
    assert entry(("NER", "FRA"), "defence_agreement", "2019-01-01").stage == "unknown"


def test_french_troops_were_there_then_leaving_then_gone():
    pair, days = ("NER", "FRA"), ("2023-09-01", "2023-10-01", "2023-12-22")
    found = [entry(pair, "forces", day) for day in days]
    assert [one.stage for one in found] == ["in_force", "exit_announced", "ended"]
    assert found[1].also == ("in_force",)
    assert (found[2].since, found[2].by) == ("2023-12-22", "FRA")


def test_the_american_accord_was_annulled_and_the_bases_handed_over_before_the_end():
    pair = ("NER", "USA")
    accord = entry(pair, "defence_agreement", "2024-03-20")
    assert (accord.stage, accord.since) == ("ended", "2024-03-16")
    leaving, gone = (entry(pair, "forces", day) for day in ("2024-08-10", "2024-10-01"))
    assert (leaving.stage, leaving.last_confirmed) == ("exit_announced", "2024-08-05")
    said = quotes(chronology_events(), [one for rung in leaving.stages for one in rung.claims])
    assert any("Air Base 201" in quote for quote in said)
    assert (gone.stage, gone.since) == ("ended", "2024-09-15")


def test_a_base_handed_over_after_the_jets_had_left_shows_that_the_end_came_later():
    pair = ("TCD", "FRA")
    as_known_then = entry(pair, "forces", "2024-12-15", known="2024-12-15")
    assert (as_known_then.stage, as_known_then.since) == ("ended", "2024-12-10")
    assert entry(pair, "forces", "2024-12-15").stage == "exit_announced"
    ended = entry(pair, "forces", "2025-01-30")
    assert (ended.stage, ended.since) == ("ended", "2025-01-30")


def test_the_second_of_two_accords_was_in_force_until_it_ended_too():
    pair = ("BFA", "FRA")
    assert entry(pair, "defence_agreement", "2023-02-01").also == ("in_force",)
    assert entry(pair, "defence_agreement", "2023-03-01").since == "2023-02-28"


def test_a_lifting_ends_one_of_two_sanctions():
    pair = ("MLI", "USA")
    found = entry(pair, "sanction", "2026-03-01")
    assert found.stage == "in_force"
    american = [one for one in found.stages if one.by == "USA" and one.stage == "in_force"]
    assert [one.until for one in american] == ["2026-02-27", None]


def test_relations_broken_off_are_suspended_until_restored():
    pair = ("NER", "DZA")
    days = ("2025-04-06", "2025-04-10", "2026-02-12")
    assert [entry(pair, "envoy", day).stage for day in days] == ["suspended", "suspended", "in_force"]
    assert entry(pair, "envoy", "2026-02-12").by is None


def test_wagner_gone_says_that_russian_forces_were_there_not_that_none_are_left():
    found = entry(("MLI", "RUS"), "forces", "2025-07-01")
    assert (found.stage, found.last_confirmed, found.by) == ("in_force", "2025-06-06", "RUS")


def test_russian_forces_in_niger_are_unknown_two_years_after_the_last_word():
    pair = ("NER", "RUS")
    assert entry(pair, "forces", "2026-04-10").stage == "in_force"
    assert (entry(pair, "forces", "2026-05-04").stage, entry(pair, "forces", "2026-05-04").since) == ("unknown", None)


def test_the_width_of_an_arc_counts_what_is_in_force_and_not_suspended():
    def width(pair, on):
        return in_force(ledger(pair, chronology_events(), on))

    assert width(("NER", "ECOWAS"), "2023-10-01") == 2
    assert width(("NER", "ECOWAS"), "2024-06-01") == 0
    assert width(("NER", "AES"), "2024-01-01") == 1
    assert width(("BFA", "RUS"), "2024-06-01") == 2
