"""The timeline as plotly gets it."""

import pytest

from sahel.figures.timeline import MOST_LANES, hidden_lanes, timeline
from sahel.figures.tokens import tokens
from tests.toy import event

PERIOD = ("2024-01-01", "2024-12-31")


def glyphs(figure):
    return next(trace for trace in figure.data if trace.name == "events")


def test_each_sign_has_its_colour_and_its_shape():
    events = [
        event("NER", "RUS", "talks", "2024-02-01", verified=True),
        event("NER", "FRA", "expulsion", "2024-05-01", verified=True),
        event("NER", "DZA", "withdrawal", "2024-08-01", effect="neutral", verified=True),
    ]
    drawn = glyphs(timeline(events, PERIOD))
    light = tokens().light
    partners = [pair[1] for pair in drawn.customdata]
    said = dict(zip(partners, zip(drawn.marker.symbol, drawn.marker.color, strict=True), strict=True))
    assert said["RUS"] == ("triangle-up", light.up)
    assert said["FRA"] == ("triangle-down", light.down)
    assert said["DZA"] == ("circle", light.none)


def test_a_thin_event_is_hollow():
    assert glyphs(timeline([event(on="2024-02-01")], PERIOD)).marker.symbol == ("triangle-up-open",)


def test_a_month_is_drawn_as_a_bar():
    figure = timeline([event(on="2024-02-01", until="2024-02-29")], PERIOD)
    assert [list(trace.x) for trace in figure.data if trace.name == "intervals"] == [["2024-02-01", "2024-02-29", None]]


def test_a_name_that_holds_code_is_inert_wherever_it_is_shown():
    figure = timeline([event("NER", "<IMG SRC=X ONERROR=Y>", on="2024-02-01")], PERIOD)
    shown = [*glyphs(figure).hovertext, *glyphs(figure).text, *(note.text for note in figure.layout.annotations)]
    assert "&lt;IMG" in "".join(shown)
    assert "<IMG" not in "".join(shown)


def test_partners_beyond_the_lanes_are_counted():
    partners = ["FRA", "RUS", "USA", "DZA", "TUR", "CHN", "BEN", "NGA", "TGO", "MAR", "ARE", "GBR", "DEU", "ITA", "CAN"]
    events = [event("NER", partner, on="2024-02-01") for partner in partners]
    assert hidden_lanes(events, PERIOD) == len(partners) - MOST_LANES


@pytest.mark.parametrize("events", [[], [event(on="2024-02-01")]], ids=["empty", "one"])
def test_the_figure_is_drawn_for_any_number_of_events(events):
    assert timeline(events, PERIOD).layout.height > 0


def test_a_period_of_two_days_names_its_days_and_shows_both_ends_whole():
    figure = timeline([event(on="2026-04-29"), event(on="2026-04-30")], ("2026-04-29", "2026-04-30"))
    assert figure.layout.xaxis.tickformat.startswith("%-d %b")
    first, last = figure.layout.xaxis.range
    assert first < "2026-04-29"
    assert last > "2026-04-30T00"


def test_the_label_of_a_month_stands_behind_its_bar():
    figure = timeline([event(on="2024-02-01", until="2024-02-29")], PERIOD)
    assert [list(trace.text) for trace in figure.data if trace.name == "intervals"] == [["", " NER", ""]]
    assert list(glyphs(figure).text) == [""]
