"""The words around a hit: exact, whole words, every hit marked, whatever the text holds."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.figures.snippet import hits_in, snippet

TEXT = "Niger and Russia signed. President Déby said that uranium, and only uranium-ore, was meant. " * 3


def hit_words(text, searched):
    return [span.of(text) for span in hits_in(text, searched)]


@pytest.mark.parametrize(
    ("searched", "found"),
    [
        ("deby", ["Déby"]),
        ("uran", ["uranium", "uranium"]),
        ('"uranium ore"', ["uranium-ore"]),
        ("ranium", []),
        ('"only uran"', []),
        ("russia SIGNED", ["Russia", "signed"]),
        ("", []),
        ("!!", []),
    ],
)
def test_what_the_store_finds_is_what_is_marked(searched, found):
    assert hit_words(TEXT[:92], searched) == found


def test_a_snippet_holds_whole_words_around_the_first_hit_and_marks_all_hits():
    html = snippet(f"Long ago, in a land far away: {TEXT}", "uranium")
    assert html.startswith("… ") and html.endswith(" …")
    assert html.count('class="hit"') >= 2
    plain = unescape(re.sub(r"<[^>]+>", "", html)).strip("… ")
    assert f" {plain} " in f" away: {TEXT} "


def test_a_text_without_a_hit_has_no_snippet():
    assert snippet(TEXT, "cocoa") is None


def test_hostile_text_stays_text():
    html = snippet("<script>alert(1)</script> uranium <img src=x>", "uranium")
    assert "<script>" not in html and "<img" not in html


@given(st.text(max_size=300), st.text(max_size=12))
def test_whatever_is_searched_in_whatever_text_the_snippet_is_a_part_of_it(text, searched):
    html = snippet(text, searched)
    if html is not None:
        inner = re.sub(r"</?mark[^>]*>", "", html).removeprefix("… ").removesuffix(" …")
        assert unescape(inner).replace("\ufffd", "") in text.replace("\ufffd", "") or "\x00" in text
        assert 'class="hit"' in html
