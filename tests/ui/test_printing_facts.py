"""The facts of a printing: an address is a link only where it leads to the web."""

from dataclasses import replace

import pytest

from sahel.figures.web_address import address_html
from sahel.ui.printing_facts import printings_html
from tests.toy import article


@pytest.mark.parametrize("url", ["https://example.org/a?b=1&c=2", "http://example.org"])
def test_an_address_of_the_web_is_a_link_that_tells_nobody_where_it_came_from(url):
    html = address_html(url)
    assert html.startswith("<a href=")
    assert 'rel="noopener noreferrer nofollow"' in html


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https:alert(1)", "//x.org", "http://[", " "],
)
def test_any_other_address_is_only_text(url):
    assert "<a" not in address_html(url)


def test_an_address_cannot_end_its_own_attribute():
    html = address_html('https://example.org/" onmouseover="alert(1)')
    assert 'onmouseover="' not in html


def test_what_is_unknown_is_said_to_be():
    html = printings_html(article("Text.", publisher=None, published=None))
    assert "undated" in html
    assert "unknown publisher" in html


@pytest.mark.parametrize(
    ("fetched", "said"),
    [("2026-11-25T17:03:08+00:00", "25 Nov 2026, 17:03 UTC"), ("2026-11-25T17:03:08+01:00", "25 Nov 2026, 16:03 UTC")],
)
def test_when_it_was_taken_in_is_said_in_words(fetched, said):
    told = article("Text.")
    told = replace(told, printings=(replace(told.printings[0], fetched_at=fetched),))
    assert said in printings_html(told)
