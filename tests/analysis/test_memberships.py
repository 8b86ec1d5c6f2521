"""Alliances through time, on real rows: announced and effective exits differ, suspended is not out."""

import pytest

from sahel.analysis.ledger import ladders
from sahel.analysis.memberships import bars
from sahel.facts.alliances import Membership, members, memberships
from tests.analysis.bundled_chronology import chronology_events


def bar(alliance, member, known=None):
    (found,) = bars(alliance, member, known, ladders(chronology_events(known), known))
    return found


@pytest.mark.parametrize("member", ["NER", "MLI", "BFA"])
def test_notice_and_exit_are_two_days(member):
    found = bar("ECOWAS", member)
    assert (found.exit_announced, found.exit_effective) == ("2024-01-28", "2025-01-29")
    assert found.statuses("2025-01-29") == ()


def test_who_is_suspended_is_not_out_and_who_is_sanctioned_is_not_suspended():
    found = bar("ECOWAS", "NER")
    assert found.statuses("2023-10-01") == ("member", "sanctioned")
    assert found.statuses("2024-01-10") == ("member", "sanctioned", "suspended")
    assert found.statuses("2024-06-01") == ("member", "suspended", "exit_announced")


def test_an_earlier_clock_knows_no_later_notice_and_no_later_end():
    found = bar("ECOWAS", "NER", known="2024-01-15")
    assert (found.exit_announced, found.exit_effective) == (None, None)
    assert [span.status for span in found.spans] == ["member", "sanctioned", "suspended"]
    assert all(span.end is None and span.until == "" for span in found.spans)


def test_a_suspension_lifted_and_a_second_one_are_two_spans():
    spans = [span for span in bar("ECOWAS", "MLI").spans if span.status == "suspended"]
    assert [(span.start, span.end) for span in spans] == [("2020-08-18", "2020-10-06"), ("2021-05-30", "2025-01-29")]


def test_an_end_that_nobody_checked_is_marked_and_drawn_open():
    (span,) = [span for span in bar("AU", "NER").spans if span.status == "suspended"]
    assert (span.end, span.end_unchecked) == (None, True)
    assert not any(span.end_unchecked for span in bar("ECOWAS", "NER").spans)


def test_a_span_carries_its_sentences_and_its_source():
    quotes = {claim.claim_id: claim.quote for event in chronology_events() for claim in event.claims}
    (span,) = [span for span in bar("ECOWAS", "NER").spans if span.status == "suspended"]
    assert span.source and span.confidence == "verified"
    assert any("suspended Niger" in quotes[one] for one in span.claims)


def test_all_that_a_state_belongs_to_and_all_members_of_a_bloc():
    assert {one.alliance for one in bars(member="NER")} >= {"AES", "ECOWAS", "AU", "UN"}
    on = "2024-06-01"
    belong = {one.member for one in bars("ECOWAS") if "member" in one.statuses(on)}
    assert belong == members("ECOWAS", on)


def test_a_vague_prefix_is_kept_as_vague_as_it_is():
    row = Membership("OIF", "BFA", "2022", "2025-09", "suspended", "s", "known")
    (found,) = bars(rows=[row])
    (span,) = found.spans
    assert (span.start, span.end, span.since, span.until) == ("2022-01-01", "2025-09-30", "2022", "2025-09")


def test_every_row_is_in_one_bar():
    assert sum(len(one.spans) for one in bars()) == len(memberships())
