import pytest

from sahel.analysis.day_labels import day_label, interval_label
from sahel.i18n import speaking


def test_a_day_is_said_without_a_leading_nought():
    assert day_label("2026-02-05") == "5 Feb 2026"


@pytest.mark.parametrize(
    ("start", "end", "label"),
    [
        (None, None, "undated"),
        ("2024-03-16", "2024-03-16", "16 Mar 2024"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-02-01", "2024-02-29", "Feb 2024"),
        ("2024-03-01", "2024-03-10", "1–10 Mar 2024"),
        ("2024-03-25", "2024-04-02", "25 Mar – 2 Apr 2024"),
        ("2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024"),
    ],
)
def test_an_interval_is_as_short_as_it_can_be(start, end, label):
    assert interval_label(start, end) == label


@pytest.mark.parametrize(
    ("start", "end", "label"),
    [
        (None, None, "non daté"),
        ("2024-03-26", "2024-03-26", "26 mars 2024"),
        ("2026-02-01", "2026-02-01", "1er février 2026"),
        ("2024-08-01", "2024-08-10", "1er–10 août 2024"),
        ("2024-02-01", "2024-02-29", "février 2024"),
        ("2023-12-30", "2024-01-01", "30 décembre 2023 – 1er janvier 2024"),
    ],
)
def test_a_french_reader_has_the_month_in_full(start, end, label):
    with speaking("fr"):
        assert interval_label(start, end) == label
