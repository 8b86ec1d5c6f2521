"""The climate as it is drawn: steps, a band, a strip where it stops, events above; never a number below the bar."""

from itertools import pairwise

import numpy as np

from sahel.analysis.climate import climate
from sahel.figures.climate_line import climate_figure
from sahel.figures.climate_steps import band_outline, runs
from sahel.figures.climate_words import climate_alt, climate_table, climate_value, point_words, score_text
from sahel.figures.tokens import tokens
from tests.figures.partners import DEPLOYED, MONTH, PAIR, SIGNED, line

TOLD = (DEPLOYED, SIGNED, MONTH)
PERIOD = ("2024-06-02", "2025-06-01")


def draw(*events, scheme="light", on="2025-06-01"):
    return climate_figure(line(*events), events, PERIOD, on, scheme)


def traces(figure, name):
    return [one for one in figure.data if one.name == name]


def test_the_line_is_steps_and_neutral():
    (drawn,) = traces(draw(*TOLD), "climate")
    assert drawn.line.shape == "hv"
    assert drawn.line.color == tokens().light.ink
    assert len(drawn.x) == len(drawn.y) == len(drawn.hovertext)


def test_the_runs_of_a_line_cover_every_day_once():
    given = line(*TOLD)
    found = runs(given)
    assert [run.drawn for run in found] == [False, True, False]
    assert (found[0].first, found[-1].last) == (0, len(given.days) - 1)
    assert all(one.last + 1 == other.first for one, other in pairwise(found))


def test_a_band_goes_along_its_upper_edge_and_back_along_its_lower():
    given = line(*TOLD)
    run = next(one for one in runs(given) if one.drawn)
    outline = band_outline(given, run)
    half = len(outline) // 2
    assert [day for day, _value in outline[:half]] == [day for day, _value in reversed(outline[half:])]
    assert all(high >= low for (_d, high), (_e, low) in zip(outline[:half], reversed(outline[half:]), strict=True))


def test_where_evidence_is_insufficient_there_is_a_hatched_strip_and_no_line():
    figure = draw(MONTH)
    assert traces(figure, "climate") == []
    (strip,) = traces(figure, "insufficient evidence")
    assert strip.fillpattern.shape == "/"
    assert "insufficient evidence" in [note.text for note in figure.layout.annotations]


def test_a_day_below_the_bar_shows_no_number_even_where_the_line_goes_on():
    given = line(*TOLD)
    at = int(np.flatnonzero(given.drawn & ~given.enough)[0])
    assert point_words(given, at).endswith("insufficient evidence")
    row = climate_table(given).rows[len(given.days) - 1 - at]
    assert row[1:5] == ("insufficient evidence", "–", "–", "–")


def test_events_stand_in_a_lane_of_their_own_and_give_their_ids():
    (glyphs,) = traces(draw(*TOLD), "events")
    assert glyphs.yaxis == "y2"
    assert {one for ids in glyphs.customdata for one in ids} == {event.event_id for event in TOLD}


def test_what_is_known_to_the_month_only_is_a_bar():
    (bar,) = traces(draw(*TOLD), "interval")
    assert list(bar.x) == ["2024-06-01", "2024-06-30"]


def test_a_label_has_a_drop_line_and_the_period_a_tint():
    figure = draw(*TOLD)
    dotted = [shape for shape in figure.layout.shapes if shape.type == "line"]
    assert {shape.x0 for shape in dotted} >= {"2024-04-10", "2024-01-16"}
    assert [(shape.x0, shape.x1) for shape in figure.layout.shapes if shape.type == "rect"] == [PERIOD]


def test_the_day_of_the_view_is_marked_where_the_figure_goes_on():
    solid = [shape for shape in draw(*TOLD, on="2024-12-01").layout.shapes if shape.x0 == "2024-12-01"]
    assert len(solid) == 1
    assert not [shape for shape in draw(*TOLD).layout.shapes if shape.x0 == "2025-06-01" and shape.type == "line"]


def test_light_and_dark_differ_in_colour_only():
    light, dark = draw(*TOLD), draw(*TOLD, scheme="dark")
    assert [one.name for one in light.data] == [one.name for one in dark.data]
    assert traces(light, "climate")[0].line.color != traces(dark, "climate")[0].line.color


def test_the_words_give_the_number_with_its_band_or_none():
    sure, thin = climate(PAIR, TOLD, "2024-05-01"), climate(PAIR, (MONTH,), "2024-07-01")
    assert climate_value(sure).startswith("+")
    assert "80 %" in climate_value(sure)
    assert climate_value(thin) == "insufficient evidence"
    assert "On 1 Jul 2024: insufficient evidence" in climate_alt(line(MONTH), thin, 1)


def test_scores_have_a_sign_and_a_true_minus():
    assert [score_text(value) for value in (12.4, -7.6, 0.2, -0.4)] == ["+12", "−8", "0", "0"]
