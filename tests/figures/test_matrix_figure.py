"""The matrix as it is drawn: every sign twice, four pips a cell, a dash for nothing, a target for each pair."""

from collections import Counter

import pytest

from sahel.analysis.ledger import ladders
from sahel.analysis.matrix import matrix
from sahel.analysis.ties import ties
from sahel.figures.fills import Fill
from sahel.figures.matrix import matrix_figure
from sahel.figures.matrix_layout import COLUMNS, layout, spots
from sahel.figures.matrix_marks import PIPS
from sahel.figures.matrix_words import cell_hover, cell_text, matrix_alt, matrix_table, membership_word
from sahel.figures.tokens import tokens
from sahel.model import View
from tests.toy import event

VIEW = View(since="2025-01-01", until="2025-12-31", on="2025-12-31")
UP = event(type="visit", on="2025-03-01", verified=True)
DOWN = event("NER", "FRA", "expulsion", "2025-03-01")
BOTH = (event("MLI", "USA", "agreement_signed", "2025-03-01"), event("USA", "MLI", "sanction", "2025-04-01"))
OLD = event("NER", "CHN", "visit", "2024-03-01")
BODY = event("ECOWAS", "NER", "membership_suspended", "2025-03-01", verified=True)


def made(*events):
    return matrix(events, ties(events, VIEW), ladders(events, rows=()), VIEW)


def draw(*events, scheme="light"):
    return matrix_figure(made(*events), {"NER": Fill("AES")}, scheme)


def trace(figure, name):
    return next((one for one in figure.data if one.name == name), None)


@pytest.mark.parametrize(
    ("events", "name", "tint"),
    [
        ((UP,), "strengthened", "up_soft"),
        ((DOWN,), "weakened thin", "down_soft"),
        ((OLD,), "no new evidence", "none_soft"),
    ],
)
def test_a_cell_is_tinted_and_carries_its_glyph(events, name, tint):
    figure = draw(*events)
    assert trace(figure, f"box {name}").fillcolor == getattr(tokens().light, tint)
    assert trace(figure, f"glyph {name.removesuffix(' thin')}") is not None


def test_a_contested_cell_has_both_tints_and_both_halves_of_its_glyph():
    figure = draw(*BOTH)
    assert trace(figure, "half contested").fillcolor == tokens().light.up_soft
    assert trace(figure, "glyph triangle-up").marker.color == tokens().light.up
    assert trace(figure, "glyph triangle-down").marker.color == tokens().light.down


def test_a_thin_cell_has_a_dashed_edge_and_a_hollow_glyph():
    figure = draw(DOWN)
    assert trace(figure, "box weakened thin").line.dash
    assert trace(figure, "glyph weakened").marker.symbol == ("triangle-down-open",)


def test_every_cell_that_holds_something_has_four_pips():
    figure = draw(UP, DOWN, event("RUS", "NER", "deployment", "2025-03-02", verified=True, p=0.95))
    full, hollow = trace(figure, "pips"), trace(figure, "pips empty")
    assert len(full.x) == 1
    assert len(full.x) + len(hollow.x) == 2 * PIPS


def test_a_dash_stands_for_nothing_in_the_store():
    figure = draw(UP)
    rows = len(made(UP).rows)
    assert Counter(trace(figure, "dashes").text) == {"–": rows - 1}


def test_a_click_gives_the_pair():
    assert {tuple(pair) for pair in trace(draw(UP, DOWN), "cells").customdata} == {("NER", "RUS"), ("NER", "FRA")}


def test_no_mark_fades_when_another_is_selected():
    for one in draw(UP, DOWN, OLD, *BOTH, BODY).data:
        if one.mode == "markers" and one.name != "cells":
            assert one.unselected.marker.opacity == 1
        elif one.mode == "text":
            assert one.unselected.textfont.color == one.textfont.color


def test_many_partners_stand_on_several_lines_and_none_is_lost():
    from sahel.facts.countries import countries
    from sahel.facts.partner_groups import group_of

    far = [code for code in sorted(countries()) if group_of(code) == "beyond"][: COLUMNS + 5]
    found = made(*(event("NER", code, "visit", "2025-03-01") for code in far))
    placed = layout(found)
    assert len({band.top for band in placed.bands}) == 2
    assert {spot.partner for spot in spots(found, placed)} == set(far)
    assert all(band.first + len(band.partners) <= COLUMNS for band in placed.bands)
    assert max(spot.y + spot.tall / 2 for spot in spots(found, placed)) <= placed.height


def test_cells_do_not_overlap():
    found = made(UP, DOWN, OLD, *BOTH, BODY, event("NER", "MLI", on="2025-02-01"))
    places = [(spot.x, spot.y) for spot in spots(found, layout(found))]
    assert len(places) == len(set(places))


def test_a_quiet_cell_shows_the_month_of_its_last_event_and_a_body_its_membership():
    cells = made(OLD, BODY).cells
    assert cell_text(cells["NER", "CHN"]) == "Mar 2024"
    assert cell_text(cells["NER", "ECOWAS"]) == "1"
    assert membership_word(cells["NER", "ECOWAS"]) == "suspended"


def test_hover_boxes_are_safe_and_say_it_in_words():
    said = cell_hover(made(event("NER", "<b>x</b>", "visit", "2025-03-01")).cells["NER", "<b>x</b>"])
    assert "<b>" not in said
    assert "strengthened, 1 event, thin: one publisher only" in said


def test_the_table_and_the_words_hold_what_the_figure_shows():
    found = made(UP, DOWN, OLD)
    rows = {row[:2]: row for row in matrix_table(found).rows}
    assert rows["Niger", "China"][2:4] == ("no new evidence, last event 1 Mar 2024", "1 Mar 2024")
    assert "1 strengthened, 1 weakened, 0 contested, 1 no new evidence" in matrix_alt(found)


def test_an_empty_matrix_is_drawn_without_cells():
    assert len(trace(matrix_figure(made(), {}), "cells").x) == 0
