"""The source of a row of facts: addresses are links to the web and nowhere else, the rest is text."""

import re

import pytest

from sahel.facts.alliances import memberships
from sahel.ui.source_words import source_html


def test_an_address_with_words_after_it_is_a_link_and_the_words_stay():
    shown = source_html("https://example.org/a?b=1 (membership to end on 29 January 2025)")
    assert '<a href="https://example.org/a?b=1"' in shown
    assert shown.endswith(" (membership to end on 29 January 2025)")


@pytest.mark.parametrize("source", ["javascript:alert(1)", "<script>alert(1)</script>", 'x" onclick="y'])
def test_anything_else_is_text(source):
    shown = source_html(source)
    assert "<a" not in shown
    assert "<script" not in shown
    assert '"' not in shown


def test_every_address_of_the_fact_base_becomes_a_link():
    for row in memberships():
        assert source_html(row.source).count("<a ") == len(re.findall(r"https?://", row.source)), row.source
