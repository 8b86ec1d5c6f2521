"""The draws of what a period did: around the sum itself, however many events there are and however light."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sahel.analysis.climate.draws import drawn_nets
from sahel.analysis.climate.weighed import day_number, weigh
from sahel.analysis.climate.weights import standard_weights
from tests.toy import event

PAIR = ("NER", "RUS")
FIRST = date(2024, 1, 1)
DAYS = day_number("2024-01-01"), day_number("2024-12-31")


def told(n, kind="deployment", effect="strengthens"):
    days = ((FIRST + timedelta(days=number % 300)).isoformat() for number in range(n))
    return [event("RUS", "NER", kind, day, event_id=f"e{number:04}", effect=effect) for number, day in enumerate(days)]


def test_beyond_the_events_that_are_drawn_the_rest_counts_in_every_draw():
    few = replace(standard_weights(), climate=replace(standard_weights().climate, most_drawn=20))
    own = weigh(PAIR, told(120), few)
    up, down = drawn_nets(own, *DAYS, few)
    assert up.mean() == pytest.approx((own.weight * own.gain).sum(), rel=0.05)
    assert not down.any()


def test_a_few_heavy_events_do_not_hide_many_light_ones():
    light = [replace(one, p=0.0005) for one in told(100, "sanction", "weakens")]
    heavy = [replace(one, event_id=f"h{one.event_id}") for one in told(2)]
    own = weigh(PAIR, [*heavy, *light], standard_weights())
    _up, down = drawn_nets(own, *DAYS, standard_weights())
    assert down.min() > 0


def test_what_lies_outside_the_period_is_in_no_draw():
    own = weigh(PAIR, told(30), standard_weights())
    up, down = drawn_nets(own, day_number("2025-06-01"), day_number("2025-06-30"), standard_weights())
    assert not up.any()
    assert not down.any()
