"""Both pages are complete in a real browser that has no way out, and ask for none."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from sahel.facts.countries import entity_name
from sahel.geo.boundaries import shapes
from tests.browser.plots import arcs, country_outlines, drawn
from tests.browser.steps import asked, eventually, open_evidence, open_situation, place_map, settle

SIZES = [(1440, 900), (1920, 1080)]


def test_a_first_request_straight_to_a_filtered_page_shows_that_page(fresh_server, watch):
    page = watch.page
    open_evidence(page, fresh_server.url("/evidence?country=NER&partner=RUS"))
    assert page.locator('[role="dialog"]').count() == 0
    assert "Page not found" not in page.locator("body").inner_text()
    bar = page.locator(".st-key-filters")
    expect(bar).to_contain_text(entity_name("NER"))
    expect(bar).to_contain_text(entity_name("RUS"))
    assert (asked(page)["country"], asked(page)["partner"]) == (["NER"], ["RUS"])
    shown, whole = map(
        int, re.search(r"(\d+) of (\d+) articles", page.locator(".st-key-results").inner_text()).groups()
    )
    assert 0 < shown < whole
    assert (watch.outside, watch.errors) == ([], [])


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_situation_page_is_complete_and_stays_on_this_machine(server, open_at, width, height):
    with open_at(width, height) as watch:
        page = watch.page
        open_situation(page, server.url())
        expect(page.locator("[class*='st-key-row-']").nth(5)).to_be_attached()
        eventually(page, lambda: bool(drawn(page, "^events$")), "the glyphs of the timeline")
        strip = page.locator(".st-key-brush-box img.stretched")
        eventually(page, lambda: strip.evaluate("node => node.clientWidth") > 300, "the strip of months")
        expect(page.locator(".state")).to_have_text(re.compile(r"\d+ events?.*undated \(\d+\)", re.S))
        every_outline_is_drawn_and_arcs_lead_from_the_sahel(page)
        our_own_fonts_are_loaded(page)
        assert no_fault(page, width)
    assert (watch.outside, watch.errors) == ([], [])


def every_outline_is_drawn_and_arcs_lead_from_the_sahel(page):
    wanted = sum(len(shape.rings) for shape in shapes("lens").values())
    eventually(page, lambda: country_outlines(page) == wanted, f"{wanted} outlines of countries")
    pairs = arcs(page)
    assert len(pairs) == len(set(pairs)) > 10
    assert {home for home, _partner in pairs} >= {"NER", "MLI", "BFA"}


def our_own_fonts_are_loaded(page):
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)")
    assert [family for family in loaded if "IBM Plex Sans" in family]


def no_fault(page, width):
    """Whether no part of the page failed, and none leaves the screen sideways."""
    failed = page.locator('[data-testid="stException"]').count()
    return failed == 0 and page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_evidence_page_is_complete_at_any_size_and_stays_on_this_machine(server, watch):
    page = watch.page
    open_evidence(page, server.url("/evidence?country=NER"))
    page.locator("[class*='st-key-article-'] button").nth(1).click()
    page.wait_for_url("**article=*")
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        expect(place_map(page).locator("path.leaflet-interactive").first).to_be_attached()
        expect(page.locator(".st-key-article mark.claim").first).to_be_visible()
        expect(page.locator(".st-key-article .printings dl").first).to_be_visible()
        settle(page)
        assert no_fault(page, width)
    assert (watch.outside, watch.errors) == ([], [])
