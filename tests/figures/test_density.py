"""The strip of months: every month counted, the period darker, what was long ago in one bar."""

import base64
import re

from sahel.figures.density import bins, every_month, held_by, strip_image
from sahel.figures.tokens import tokens

LIGHT = tokens().light
COUNTS = {"2019-11-01": 2, "2019-12-01": 1, "2020-01-01": 0, "2020-02-01": 3, "2020-03-01": 1}


def drawn(html):
    svg = base64.b64decode(re.search(r"base64,([^\"]+)", html)[1]).decode()
    return re.findall(r'height="([\d.]+)" fill="(#\w+)"', svg)[1:]


def test_it_counts_every_month_zeros_included():
    counts = {"2024-01-01": 2, "2024-03-01": 1}
    assert every_month(counts) == {"2024-01-01": 2, "2024-02-01": 0, "2024-03-01": 1}


def test_that_of_an_empty_store_is_empty():
    assert every_month({}) == {}
    assert bins({}) == ()


def test_what_was_before_it_begins_is_one_bar():
    strip = bins(COUNTS)
    assert [(one.label, one.n) for one in strip] == [
        ("before 2020", 3),
        ("Jan 2020", 0),
        ("Feb 2020", 3),
        ("Mar 2020", 1),
    ]
    assert (strip[0].since, strip[0].until) == ("2019-11-01", "2019-12-31")


def test_a_period_holds_the_bars_that_it_touches():
    strip = bins(COUNTS)
    assert held_by(strip, ("2020-02-10", "2020-03-01")) == (2, 3)
    assert held_by(strip, ("1960-01-01", "2020-01-15")) == (0, 1)
    assert held_by(strip, ("2030-01-01", "2031-01-01")) == (3, 3)


def test_the_bars_of_the_period_are_darker_and_as_high_as_their_counts():
    shown = drawn(strip_image(bins(COUNTS), ("2020-02-01", "2020-03-31"), LIGHT))
    assert [colour for _high, colour in shown] == [LIGHT.rule, LIGHT.rule, LIGHT.ink2, LIGHT.ink2]
    heights = [float(high) for high, _colour in shown]
    assert heights[1] == 0
    assert heights[2] == max(heights) > 2.5 * heights[3]


def test_it_says_in_words_how_many_events_the_period_has():
    html = strip_image(bins(COUNTS), ("2020-02-01", "2020-03-31"), LIGHT)
    assert "Feb 2020 to Mar 2020: 4, of 7 since Nov 2019" in html
