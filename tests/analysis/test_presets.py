"""Named periods, and periods moved by months."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.period import resolve
from sahel.analysis.presets import month_end, moved, preset_of, presets
from sahel.model import View

KNOWN = presets("2026-05-04", "1961-04-22")


def test_each_name_has_its_period():
    assert KNOWN == {
        "months": ("2025-05-05", "2026-05-04"),
        "last_year": ("2025-01-01", "2026-05-04"),
        "strip": ("2020-01-01", "2026-05-04"),
        "all": ("1961-04-22", "2026-05-04"),
    }


def test_the_first_is_the_period_of_a_view_that_asks_for_none():
    view = resolve(View(), "2026-05-04")
    assert preset_of((view.since, view.until), KNOWN) == "months"
    assert preset_of(("2024-01-01", "2024-02-01"), KNOWN) is None


def test_a_store_that_ends_before_the_strip_begins_has_no_period_that_runs_backwards():
    assert all(since <= until for since, until in presets("2012-03-22", "2012-01-01").values())


def test_whole_months_stay_whole_months():
    assert moved(("2024-01-01", "2024-01-31"), 1, "2026-05-04") == ("2024-02-01", "2024-02-29")
    assert moved(("2024-02-01", "2024-02-29"), 1, "2026-05-04") == ("2024-03-01", "2024-03-31")
    assert moved(("2025-05-05", "2026-05-04"), -1, "2026-05-04") == ("2025-04-05", "2026-04-04")


def test_a_period_ends_with_the_newest_evidence_at_the_latest():
    assert moved(("2025-05-05", "2026-05-04"), 1, "2026-05-04") == ("2025-06-05", "2026-05-04")


DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2090, 1, 1))


@given(DAYS, DAYS, st.integers(-24, 24))
def test_a_moved_period_never_runs_backwards(a, b, months):
    since, until = sorted((a.isoformat(), b.isoformat()))
    start, end = moved((since, until), months, until)
    assert start <= end
    assert month_end(end) >= end
