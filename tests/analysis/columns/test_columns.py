"""What is summed over columns is what the records give, whatever the events, the view and the clock."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sahel.analysis import clocks
from sahel.analysis.changes import changes
from sahel.analysis.columns.build import columns_of
from sahel.analysis.columns.clock import as_known, straddling
from sahel.analysis.columns.counting import by_domain, by_label, by_party, by_type
from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.columns.newest import first_day, month_counts, newest_evidence
from sahel.analysis.columns.queueing import WHYS, waiting_order
from sahel.analysis.columns.select import by_date, chosen
from sahel.analysis.columns.tallies import inside, last_rows, sums, tally_ties, to_show, totals
from sahel.analysis.columns.weighing import changes_in
from sahel.analysis.columns.words import day_number
from sahel.analysis.ledger import ladders
from sahel.analysis.review.queue import waiting
from sahel.analysis.ties import in_period, last_days, n_events, n_voices, pair_of, signed_weight, ties
from sahel.model import View
from tests.analysis.columns.worlds import KNOWN, PUBLISHERS, VOICES, day, worlds
from tests.toy_columns import heard_of

HEARD = heard_of(sorted(PUBLISHERS), known=KNOWN, publishers=PUBLISHERS)
PERIOD = View(since=day(100), until=day(300), on=day(300))
DAYS = st.integers(0, 420).map(day)
lean = settings(max_examples=40, deadline=None)


def made(events):
    return columns_of(events, HEARD)


def ids(columns, which):
    return [columns.rows.ids[row] for row in np.flatnonzero(which)]


@lean
@given(worlds(), st.sampled_from([(), ("NER",), ("RUS", "MLI")]), st.sampled_from([(), ("talks", "sanction")]), DAYS)
def test_a_view_holds_the_events_whose_records_pass_its_filters(events, country, types, since):
    view = View(country=country, type=types, since=since, conf=0.5)
    kept = [
        one
        for one in events
        if one.p >= 0.5
        and (not types or one.type in types)
        and (one.date_end or "") >= since
        and (not country or {one.source, one.target} & {*country})
    ]
    assert ids(made(events), chosen(made(events), view)) == [one.event_id for one in kept]


@lean
@given(worlds())
def test_events_are_listed_by_date_and_undated_ones_last(events):
    columns = made(events)
    listed = sorted(events, key=lambda one: (one.date_start is None, one.date_start or "", one.date_end or ""))
    assert columns.rows.ids[by_date(columns, np.arange(len(columns)))].tolist() == [one.event_id for one in listed]


@lean
@given(worlds())
def test_ties_are_those_of_the_records_to_the_last_digit(events):
    columns = made(events)
    found = sums(columns, np.ones(len(columns), dtype=bool), PERIOD)
    own = {event.event_id: event for event in events}
    told = tally_ties(found, own)
    plain = ties(events, PERIOD, VOICES)
    assert [replace(tie, tally=None) for tie in told] == list(plain)
    assert [(n_events(one), n_voices(one, {}), last_days(one)) for one in told] == [
        (n_events(one), n_voices(one, VOICES), last_days(one)) for one in plain
    ]


@lean
@given(worlds(), st.integers(0, 5))
def test_of_many_events_the_heaviest_are_shown_and_of_each_tie_the_heaviest_of_either_sign(events, most):
    columns = made(events)
    found = sums(columns, np.ones(len(columns), dtype=bool), PERIOD)
    shown = set(columns.rows.ids[to_show(found, most)])
    wanted = set(columns.rows.ids[found.rows[:most]])
    for tie in ties(events, PERIOD, VOICES):
        for effects in (("strengthens",), ("weakens",), ("strengthens", "weakens", "neutral")):
            signed = [event for event in tie.events if event.effect in effects and signed_weight(event)]
            wanted |= {event.event_id for event in signed[:1]}
        wanted |= {event.event_id for event in tie.events[:1]}
    assert wanted <= shown
    assert len(shown) <= most + 3 * len(found.pairs)


@lean
@given(worlds())
def test_the_totals_count_events_articles_voices_and_what_is_lacking(events):
    columns = made(events)
    own = [event for event in events if in_period(event, PERIOD.since, PERIOD.until)]
    found = totals(columns, inside(columns, PERIOD))
    said = [claim for event in own for claim in event.claims]
    assert found.events == len(own)
    assert found.articles == len({claim.article_id for claim in said})
    assert found.voices == len({VOICES[claim.article_id].key for claim in said if claim.modality != "denied"})
    assert found.loose == sum(event.date_start != event.date_end for event in own)
    assert found.unplaced == sum(event.place is None for event in own)


@lean
@given(worlds(), DAYS)
def test_an_earlier_clock_shows_what_the_records_show_at_it(events, known):
    columns, seen = made(events), [clocks.as_known(one, known, KNOWN, VOICES) for one in events]
    ids_ = columns.rows.ids[straddling(columns, day_number(known))]
    partly = [one for one in seen if one and one.event_id in ids_]
    then = as_known(columns, day_number(known), columns_of(partly, HEARD, columns.parties))
    plain = made([one for one in seen if one])
    assert then.rows.ids.tolist() == plain.rows.ids.tolist()
    for name in ("start", "end", "p", "state", "n_sources", "modality", "signed"):
        assert getattr(then.rows, name).tolist() == getattr(plain.rows, name).tolist()
    assert then.said.ids.tolist() == plain.said.ids.tolist()
    assert dict(Ladders(then, Steps(then, Steps(columns)), known, (), _latest(columns))) == ladders(
        [one for one in seen if one], known, ()
    )


def _latest(columns):
    return Ladders(columns, Steps(columns), None, ())


@lean
@given(worlds())
def test_ladders_are_those_of_the_records(events):
    assert dict(_latest(made(events))) == ladders(events, None, ())


@lean
@given(worlds())
def test_changes_of_ties_that_moved_are_those_of_the_records(events):
    columns = made(events)
    every = np.ones(len(columns), dtype=bool)
    moved = [one for one in tally_ties(sums(columns, every, PERIOD), {e.event_id: e for e in events}) if one.weight > 0]
    found = changes_in(columns, every, moved, PERIOD, _latest(columns))
    pairs = {one.pair for one in moved}
    plain = [one for one in changes(events, PERIOD.since, PERIOD.until, None, VOICES, rows=()) if one.pair in pairs]
    assert [replace(one, tie=replace(one.tie, tally=None)) for one in found] == plain


@lean
@given(worlds())
def test_what_waits_for_a_person_waits_in_the_order_of_the_records(events):
    columns = made(events)
    order = waiting_order(columns, np.ones(len(columns), dtype=bool), PERIOD)
    plain = waiting(events, ties(events, PERIOD, VOICES), VOICES)
    assert columns.rows.ids[order.rows].tolist() == [item.event.event_id for item in plain]
    assert [WHYS[why] for why in order.why] == [item.why for item in plain]
    assert order.tie_weight.tolist() == pytest.approx([item.tie_weight for item in plain])
    assert sum(order.counts().values()) == len(plain)


@lean
@given(worlds())
def test_counts_by_word_are_those_of_the_records(events):
    columns = made(events)
    every = np.ones(len(columns), dtype=bool)
    assert by_type(columns, every) == _counted(events, lambda one: [one.type])
    assert by_domain(columns, every) == _counted(events, lambda one: [one.domain])
    assert by_party(columns, every) == _counted(events, lambda one: [party for party in one.pair if party])
    assert by_party(columns, every, ("NER",)) == _counted(
        events, lambda one: [a for a, b in (one.pair, one.pair[::-1]) if a and b == "NER"]
    )
    labels = _counted(events, lambda one: {VOICES[claim.article_id].label for claim in one.claims})
    assert by_label(columns, every) == labels


def _counted(events, words):
    found = {}
    for event in events:
        for word in words(event):
            found[word] = found.get(word, 0) + 1
    return found


@lean
@given(worlds())
def test_the_newest_evidence_is_no_later_than_the_day_on_which_it_was_known(events):
    days = [min(one.date_end, KNOWN[claim.article_id]) for one in events if one.date_end for claim in one.claims]
    assert newest_evidence(made(events)) == max(days, default=None)
    assert first_day(made(events)) == min((one.date_start for one in events if one.date_start), default=None)
    months = _counted([one for one in events if one.date_start], lambda one: [one.date_start[:7] + "-01"])
    assert month_counts(made(events), np.ones(len(events), dtype=bool)) == months


@lean
@given(worlds())
def test_the_last_event_of_a_pair_is_the_one_that_ends_last(events):
    columns = made(events)
    found = last_rows(columns, np.ones(len(columns), dtype=bool))
    ends = {pair: columns.rows.end[row] for pair, row in found.items()}
    plain = {}
    for event in events:
        if pair_of(event):
            plain[pair_of(event)] = max(plain.get(pair_of(event), 0), day_number(event.date_end))
    assert ends == plain
