"""Bars cut where standings change, and the day that tells most."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.membership_segments import segments, telling_day
from sahel.analysis.memberships import Bar, Span, bars

DAYS = st.dates().map(lambda day: day.isoformat())


def span(status, start, end=None):
    return Span(status, start, end, start or "", end or "", False, "toy", "known")


NIGER = Bar(
    "ECOWAS",
    "NER",
    (
        span("member", "1975-05-28", "2025-01-29"),
        span("suspended", "2023-12-10", "2025-01-29"),
        span("exit_announced", "2024-01-28", "2025-01-29"),
    ),
)


def test_a_bar_is_cut_at_every_change_inside_the_window():
    cut = segments(NIGER, "2020-01-01", "2026-01-01")
    assert [(one.start, one.end, one.statuses) for one in cut] == [
        ("2020-01-01", "2023-12-10", ("member",)),
        ("2023-12-10", "2024-01-28", ("member", "suspended")),
        ("2024-01-28", "2025-01-29", ("member", "suspended", "exit_announced")),
    ]


def test_nothing_is_left_of_a_bar_outside_the_window():
    assert segments(NIGER, "2025-06-01", "2026-01-01") == ()


@given(st.lists(st.tuples(DAYS, DAYS).map(sorted), max_size=6), st.tuples(DAYS, DAYS).map(sorted))
def test_stretches_follow_each_other_and_stay_inside(given_spans, window):
    first, last = window
    bar = Bar("X", "Y", tuple(span("member", start, end) for start, end in given_spans))
    cut = segments(bar, first, last) if first < last else ()
    assert all(first <= one.start < one.end <= last for one in cut)
    assert all(one.end <= other.start for one, other in pairwise(cut))
    assert all(held.holds(one.start) for one in cut for held in one.spans)


def test_the_telling_day_lies_where_most_stood_otherwise():
    day = telling_day(bars("ECOWAS"), "2020-01-01", "2026-05-04")
    assert "2024-01-28" < day < "2025-01-29"


def test_where_nothing_changed_it_is_the_day_in_the_middle():
    assert telling_day([Bar("X", "Y", (span("member", "1990-01-01"),))], "2020-01-01", "2022-01-01") == "2020-12-31"
