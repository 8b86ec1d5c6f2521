"""The legend of the map as a picture: in its corners where there is ocean, below it else; it says what is not drawn."""

from sahel.figures.fills import Fill
from sahel.figures.lens_arcs import MOST_ARCS
from sahel.figures.pictures.map_items import fill_rows, line_remarks, line_rows
from sahel.figures.pictures.map_plane import plane, room_beside
from sahel.figures.pictures.map_strip import strip
from sahel.figures.tokens import tokens
from sahel.model import Tie
from tests.toy import event

LIGHT = tokens().light


PARTNERS = (
    "RUS",
    "USA",
    "FRA",
    "GBR",
    "DEU",
    "ITA",
    "ESP",
    "TUR",
    "CHN",
    "IRN",
    "IND",
    "ARE",
    "SAU",
    "QAT",
    "DZA",
    "MAR",
)


def tie(a="NER", b="RUS", up=1.0, thin=False):
    return Tie((a, b), up, 0.0, thin, (event(a, b, on="2024-02-01"),))


def words(rows):
    return [text for _draw, text in rows]


def test_each_direction_that_is_drawn_is_counted_and_so_are_thin_ties():
    told = words(line_rows([tie(), tie("MLI"), tie("BFA", thin=True)], LIGHT))
    assert told == ["strengthened (3)", "thin: one publisher only (1)"]


def test_blocs_are_counted_and_disputed_land_is_named():
    told = words(fill_rows({"MLI": Fill("AES"), "NER": Fill("AES")}, LIGHT))
    assert told == ["AES (2)", "disputed territory"]


def test_ties_with_a_body_have_no_line_and_are_counted():
    assert line_remarks([tie()], "lens") == ["wider line: more entries in force"]
    assert line_remarks([tie(), tie("NER", "ECOWAS")], "lens")[1:] == ["1 with a body (ECOWAS) has no line."]


def test_ties_beyond_what_can_be_told_apart_are_counted():
    many = [tie(state, partner) for state in ("NER", "MLI", "BFA") for partner in PARTNERS][: MOST_ARCS + 7]
    assert len(many) == MOST_ARCS + 7
    assert line_remarks(many, "lens")[1:] == ["7 more are hidden."]


def test_a_slide_has_room_beside_the_map_and_a_page_has_none():
    assert room_beside("lens", 1760, 712) > 200
    assert room_beside("lens", 1000, 640) < 50


def test_the_legend_below_takes_as_many_rows_as_its_width_asks_and_the_map_stands_above_it():
    wide, narrow = (strip([tie()], {"NER": Fill("AES")}, "lens", width, 1.5, LIGHT) for width in (2000, 300))
    assert len(narrow.rows) > len(wide.rows) >= 2
    assert narrow.height > wide.height
    low = plane("lens", 1000, 640, foot=100).point((0, -1120))[1]
    assert round(low) >= 100
