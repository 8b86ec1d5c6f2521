"""The matrix: which cells there are, what they count, and in which order the partners stand."""

from sahel.analysis.ledger import ladders
from sahel.analysis.matrix import has_cell, matrix
from sahel.analysis.ties import ties
from sahel.facts.alliances import Membership
from sahel.model import View
from tests.toy import event

VIEW = View(since="2025-01-01", until="2025-12-31", on="2025-12-31")
MEMBER = Membership("OIC", "NER", "1969-09-25", "", "member", "toy", "known")


def made(*events, view=VIEW, rows=()):
    return matrix(events, ties(events, view), ladders(events, view.known, rows), view)


def test_a_cell_tells_what_the_period_did_and_when_the_last_event_was():
    old, new = event(type="visit", on="2024-03-01"), event(type="visit", on="2025-03-01")
    cell = made(old, new).cells["NER", "RUS"]
    assert (cell.direction, cell.tie.events, cell.last) == ("strengthened", (new,), new)


def test_a_tie_with_only_older_events_is_quiet_and_shows_the_last():
    old = event(type="visit", on="2024-03-01")
    cell = made(old).cells["NER", "RUS"]
    assert (cell.direction, cell.last) == ("no new evidence", old)


def test_what_comes_after_the_period_makes_no_cell_move():
    assert made(event(type="visit", on="2026-03-01")).cells == {}


def test_entries_in_force_are_counted_on_the_day_of_the_view():
    there = event("RUS", "NER", "deployment", "2025-03-01", verified=True, p=0.95)
    assert made(there).cells["NER", "RUS"].in_force == 1


def test_two_states_of_the_sahel_meet_in_both_their_rows():
    cells = made(event("NER", "MLI", on="2025-02-01")).cells
    assert cells["NER", "MLI"] is cells["MLI", "NER"]


def test_members_stand_in_the_column_of_their_bloc_and_not_in_its_row():
    cells = made(event("NER", "AES", on="2025-02-01")).cells
    assert set(cells) == {("NER", "AES")}
    assert not has_cell("AES", "NER")
    assert not has_cell("NER", "NER")


def test_partners_with_more_events_stand_first_in_their_group():
    told = [
        event("NER", "FRA", on="2025-02-01"),
        event("NER", "RUS", on="2025-02-01"),
        event("MLI", "RUS", on="2025-03-01"),
    ]
    assert made(*told).groups == {"beyond": ("RUS", "FRA")}


def test_a_body_with_nothing_but_members_has_no_column_unless_asked_for():
    plain = made(event(on="2025-02-01"), rows=[MEMBER])
    assert plain.only_members == ("OIC",)
    assert plain.aside == (("NER", "OIC"),)
    asked = made(rows=[MEMBER], view=View(partner=("OIC",), until="2025-12-31", on="2025-12-31"))
    assert asked.cells["NER", "OIC"].membership == "in_force"


def test_a_pair_without_a_row_is_counted_aside():
    assert made(event("ECOWAS", "GIN", "membership_suspended", "2025-02-01")).aside == (("ECOWAS", "GIN"),)


def test_a_country_of_the_view_leaves_its_row_only():
    told = [event("NER", "RUS", on="2025-02-01")]
    found = made(*told, view=View(country=("NER",), since="2025-01-01", until="2025-12-31", on="2025-12-31"))
    assert found.rows == ("NER",)
    assert set(found.cells) == {("NER", "RUS")}


def test_an_empty_store_has_rows_and_no_cells():
    found = matrix((), (), {}, View())
    assert found.rows
    assert (found.cells, found.partners, found.pairs) == ({}, (), ())
