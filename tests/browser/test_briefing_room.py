"""The room in a real browser: a whole briefing by keys alone, light and dark, and links that open the same again."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sahel.briefing.drafting import briefing_of
from sahel.briefing.edge_words import place_words
from sahel.briefing.editions import freeze
from sahel.i18n import speaking
from sahel.model import View
from sahel.store import Store
from tests.browser.briefing_room import (
    footer,
    misplaced,
    open_room,
    step,
    steps_of,
    timed,
    wait_for_step,
    wait_until_drawn,
    words,
)
from tests.browser.chromium import open_page
from tests.browser.server import Server, serve
from tests.browser.steps import SOON, open_situation, settle

FORWARD = ("ArrowRight", " ", "PageDown", "ArrowDown")
BACK = ("ArrowLeft", "PageUp", "ArrowUp")
SIZES = ((1920, 1080), (1280, 720))
AT_ONCE = 500
"""The next step is there so many milliseconds after its key."""


@pytest.fixture(scope="module")
def frozen(store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app over a store of its own, of which one briefing was frozen as edition 1."""
    own = tmp_path_factory.mktemp("briefing") / "frozen.db"
    shutil.copy(store, own)
    with Store.open(own) as held:
        freeze(held, briefing_of(held, View()), "Amina")
    with serve(own, own.with_suffix(".log")) as running:
        yield running


def go_through(page, lang: str, last: int) -> None:
    """Go through a briefing by keys, there and back; every step keeps its place, and the next is there at once."""
    assert last > 5
    for number in range(1, last + 1):
        wait_for_step(page, number)
        with speaking(lang):
            expect(footer(page, number)).to_contain_text(place_words(number, last))
        assert misplaced(page, number) == []
        page.keyboard.press(FORWARD[number % len(FORWARD)])
    wait_for_step(page, last)
    for number in range(last - 1, last - 4, -1):
        page.keyboard.press(BACK[number % len(BACK)])
        wait_for_step(page, number)
    page.keyboard.press("End")
    wait_for_step(page, last)
    page.keyboard.press("Home")
    wait_for_step(page, 1)
    took = sorted(timed(page, "ArrowRight") for _step in range(last - 1))
    assert took[len(took) // 2] < AT_ONCE


def test_a_whole_draft_by_keys_alone_in_the_dark_and_in_french(browser, frozen):
    with open_page(browser, *SIZES[1]) as watch:
        watch.page.emulate_media(color_scheme="dark")
        go_through(watch.page, "fr", open_room(watch.page, frozen.url("/briefing?step=1&lang=fr")))
        assert (watch.outside, watch.errors) == ([], [])


def test_a_whole_edition_by_keys_alone_and_it_reads_the_same_in_another_browser(browser, frozen):
    with open_page(browser, *SIZES[0]) as watch:
        go_through(watch.page, "en", open_room(watch.page, frozen.url("/briefing?edition=1&step=1&lang=en")))
        first = words(watch.page)
        assert (watch.outside, watch.errors) == ([], [])
    with open_page(browser, *SIZES[1]) as other:
        open_room(other.page, frozen.url("/briefing?edition=1&step=2"), 2)
        expect(footer(other.page, 2)).to_contain_text("Edition 1 · step 2 of")
        assert words(other.page) == first
    assert len(first) > 5


def test_three_clicks_from_situation_to_the_first_step_keys_there_and_escape_back_to_the_same_view(watch, frozen):
    page = watch.page
    open_situation(page, frozen.url("/?country=NER"))
    page.get_by_role("link", name="Briefing").click()
    page.locator(".st-key-enter-room button").click(timeout=SOON)
    wait_for_step(page, 1)
    expect(page.locator("header[data-testid='stHeader']")).to_be_hidden()
    expect(page.locator(".st-key-filters")).to_be_hidden()
    wait_until_drawn(page)
    keys_open_what_lies_over_a_step(page)
    # The page may draw the controls anew at any time: the keys go on.
    page.locator(".room-controls").evaluate("one => one.replaceWith(one.cloneNode(true))")
    page.keyboard.press("Home")
    wait_for_step(page, 1)
    page.locator(".room-controls .next").click()
    wait_for_step(page, 2)
    page.reload()
    wait_for_step(page, 2)
    wait_until_drawn(page)
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-preview")).to_be_visible(timeout=SOON)
    settle(page)
    assert "country=NER" in page.url
    assert "step=" not in page.url
    expect(page.locator(".st-key-preview .room-foot")).to_contain_text("step 2 of")
    expect(page.locator(".st-key-filters")).to_be_visible()
    assert watch.errors == []


def keys_open_what_lies_over_a_step(page) -> None:
    """Go to a step with quotes; open and close there what keys lay over it."""
    last = steps_of(page)
    quoted = next(n for n in range(1, last + 1) if step(page, n).locator(".fold blockquote").count())
    for _turn in range(quoted - 1):
        page.keyboard.press("ArrowRight")
    wait_for_step(page, quoted)
    fold = step(page, quoted).locator(".fold")
    expect(fold).to_be_hidden()
    page.keyboard.press("e")
    expect(fold).to_be_visible()
    expect(fold.locator("blockquote").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(fold).to_be_hidden()
    wait_for_step(page, quoted)
    page.keyboard.press("m")
    expect(page.locator(".st-key-room .js-plotly-plot:visible")).to_have_count(1)
    expect(step(page, quoted).locator(".room-foot")).to_be_visible(visible=quoted == _the_map(page, last))
    page.keyboard.press("m")
    wait_for_step(page, quoted)
    page.keyboard.press("?")
    expect(page.locator(".room-controls .help")).to_be_visible()
    page.keyboard.press("?")
    page.keyboard.press("b")
    expect(footer(page, quoted)).to_be_hidden()
    page.keyboard.press("b")
    wait_for_step(page, quoted)


def _the_map(page, last: int) -> int | None:
    """Return the step whose heading is that of the map."""
    return next((n for n in range(1, last + 1) if step(page, n).get_by_text("The map", exact=True).count()), None)


def test_steps_advance_by_themselves_until_somebody_pauses(watch, frozen):
    page = watch.page
    page.goto(frozen.url("/briefing?step=1&pace=2"))
    expect(page).to_have_url(re.compile(r"step=([2-9]|1\d)\b"), timeout=2 * SOON)
    page.keyboard.press("a")
    expect(page).not_to_have_url(re.compile("pace="), timeout=SOON)
    expect(page.locator(".room-controls .pace")).to_have_text("")
    page.keyboard.press("Home")
    wait_for_step(page, 1)
    page.keyboard.press("a")
    expect(page.locator(".room-controls .pace")).to_contain_text("next in")
    expect(page).to_have_url(re.compile("pace=2"))
