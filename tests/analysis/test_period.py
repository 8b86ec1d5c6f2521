from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.period import day_after, day_before, months_before, resolve
from sahel.model import View


def test_by_default_the_newest_evidence_and_the_twelve_months_before_it():
    view = resolve(View(), "2026-05-04")
    assert (view.on, view.since, view.until, view.known) == ("2026-05-04", "2025-05-05", "2026-05-04", None)


def test_what_is_chosen_stays():
    chosen = View(on="2024-06-01", since="2023-01-01", until="2024-05-01", known="2024-07-01")
    assert resolve(chosen, "2026-05-04", "2026-06-01") == chosen


def test_a_period_that_ends_early_begins_twelve_months_before_its_own_end():
    assert resolve(View(until="2024-03-31"), "2026-05-04").since == "2023-04-01"


def test_what_is_in_force_is_told_of_the_end_of_the_period_but_never_beyond_the_evidence():
    assert resolve(View(until="2024-03-31"), "2026-05-04").on == "2024-03-31"
    assert resolve(View(until="2027-01-01"), "2026-05-04").on == "2026-05-04"
    assert resolve(View(until="2024-03-31", on="2023-01-01"), "2026-05-04").on == "2023-01-01"


def test_the_clock_is_filled_when_the_latest_day_is_given():
    assert resolve(View(), "2026-05-04", "2026-05-10").known == "2026-05-10"


def test_a_store_without_evidence_leaves_the_days_open():
    assert resolve(View(), None) == View()


def test_months_of_other_lengths():
    assert months_before("2024-02-29", 12) == "2023-02-28"
    assert months_before("2024-03-31", 1) == "2024-02-29"
    assert months_before("2024-01-15", 1) == "2023-12-15"
    assert day_after("9999-12-31") == "9999-12-31" and day_before("0001-01-01") == "0001-01-01"


@given(st.dates(), st.integers(0, 60))
def test_some_months_before_is_never_later_and_the_days_step_by_one(day, months):
    assert months_before(day.isoformat(), months) <= day.isoformat()
    if day < date.max:
        assert day_before(day_after(day.isoformat())) == day.isoformat()
