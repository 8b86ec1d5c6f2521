"""The legends say what is drawn and how often, and pass the page's sanitiser."""

import re

from sahel.figures.fills import Fill
from sahel.figures.glyphs import glyph
from sahel.figures.map_legend import fill_legend, line_legend, looks_legend, width_legend
from sahel.figures.signs import ORDER
from sahel.figures.tokens import tokens
from sahel.model import Tie
from tests.toy import event

TIES = [
    Tie(("NER", "RUS"), 1, 0, True, (event(on="2024-02-01"),)),
    Tie(("NER", "FRA"), 0, 1, False, (event(on="2024-02-01"),)),
    Tie(("NER", "DZA"), 0, 0, False, ()),
]


def test_the_lines_are_counted_with_their_zeros():
    rows = re.findall(r"<span>(.+?) \((\d+)\)</span>", line_legend(TIES, tokens().light))
    counted = {words: int(n) for words, n in rows}
    assert counted == {
        "strengthened": 1,
        "weakened": 1,
        "contested": 0,
        "thin: one publisher only": 1,
        "no new evidence": 1,
    }


def test_the_widths_are_counted_in_their_four_steps():
    pairs = [tie.pair for tie in TIES]
    html = width_legend(pairs, {("NER", "RUS"): 3, ("NER", "FRA"): 1}, "2026-05-04", tokens().light)
    rows = re.findall(r"<span>(.+?) \((\d+)\)</span>", html)
    assert rows == [("none", "1"), ("1", "1"), ("2–3", "1"), ("4 or more", "0")]
    assert "4 May 2026" in html


def test_the_fills_name_the_day_they_hold_for():
    html = fill_legend({"NER": Fill("AES"), "GIN": Fill("ECOWAS", "suspended")}, "2026-05-04", tokens().light)
    assert "4 May 2026" in html
    assert "AES (1)" in html
    assert "ECOWAS, suspended (1)" in html
    assert "disputed territory" in html


def test_the_legend_of_several_maps_shows_each_look_once_and_counts_nothing():
    html = looks_legend([Fill("AES"), Fill("ECOWAS"), Fill("ECOWAS", "suspended"), Fill("AES")], tokens().light)
    words = re.findall(r"<span>(.+?)</span>", html)
    assert words == ["AES", "ECOWAS", "ECOWAS, suspended", "none of these", "disputed territory"]


def test_drawings_are_images_as_inline_svg_would_be_taken_out():
    drawn = [glyph(way, tokens().dark, thin=thin) for way in ORDER for thin in (True, False)]
    assert all(one.startswith("<img") and "data:image/svg+xml;base64," in one for one in drawn)
    assert "<svg" not in "".join(drawn) + line_legend(TIES, tokens().light)


def test_each_glyph_says_in_words_what_it_shows():
    assert [re.search(r'alt="([^"]+)"', glyph(way, tokens().light))[1] for way in ORDER] == list(ORDER)


def test_a_thin_glyph_differs_from_a_sound_one():
    assert glyph("weakened", tokens().light, thin=True) != glyph("weakened", tokens().light)
