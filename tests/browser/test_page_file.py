"""The page of a briefing, opened by a double click: from the disk, by key, on paper, and without a single request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from sahel.export.page import write_page
from tests.export import toy_briefing as toys

SOON = 30_000
SIZES = [(1280, 720), (1920, 1080)]


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """The page, as it lies on a stick."""
    target = tmp_path_factory.mktemp("stick") / "Briefing é.html"
    write_page(toys.briefing(), target, edition=toys.edition())
    return target


@contextmanager
def opened(
    browser: Browser, file, scheme="light", width=1280, height=720
) -> Iterator[tuple[Page, list[str], list[str]]]:
    """The page in a browser, what it asked for, and what it complained of."""
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, offline=True)
    page, asked, errors = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(file.as_uri())
    try:
        yield page, asked, errors
    finally:
        context.close()


def at_top(page: Page, number: int) -> None:
    """Wait until a step stands at the top of the window."""
    page.wait_for_function(
        "n => Math.abs(document.getElementById(`step-${n}`).getBoundingClientRect().top) < 2", arg=number, timeout=SOON
    )


def drawn(page: Page, number: int):
    """The drawing of a step, once it is there."""
    figure = page.locator(f"#step-{number} .plot .main-svg").first
    expect(figure).to_be_visible(timeout=SOON)
    return figure


def test_a_run_through_by_key_asks_for_nothing(browser, file):
    with opened(browser, file) as (page, asked, errors):
        for number, key in ((2, "PageDown"), (3, "ArrowRight"), (4, "ArrowDown"), (5, " "), (4, "PageUp"), (3, "m")):
            page.keyboard.press(key)
            at_top(page, number)
        drawn(page, 3)
        quote = page.locator("#step-3 blockquote").nth(1)
        expect(quote).to_be_hidden()
        page.keyboard.press("e")
        expect(quote).to_be_visible()
        expect(quote).to_have_text(f"“{toys.ARABIC}”")
        page.keyboard.press("e")
        expect(quote).to_be_hidden()
        for number in range(4, 10):
            page.keyboard.press("PageDown")
            at_top(page, number)
        assert asked == [file.as_uri()]
        assert errors == []


def test_the_map_comes_closer_and_quotes_are_read_as_they_were_printed(browser, file):
    with opened(browser, file) as (page, _asked, _errors):
        page.keyboard.press("m")
        drawn(page, 3)
        width = "() => { const [a, b] = document.querySelector('#step-3 .plot').layout.xaxis.range; return b - a; }"
        whole = page.evaluate(width)
        page.locator("#step-3 [data-zoom=in]").click()
        page.wait_for_function(f"({width})() < {whole * 0.7}", timeout=SOON)
        page.locator("#step-3 [data-zoom=whole]").click()
        page.wait_for_function(f"Math.abs(({width})() - {whole}) < 1", timeout=SOON)


def sea(page: Page) -> str:
    """The colour of the sea on the map of step 3."""
    colour: str = page.evaluate("document.querySelector('#step-3 .plot').data[0].fillcolor")
    return colour


def test_figures_follow_the_scheme_of_the_screen(browser, file):
    with opened(browser, file, "dark") as (page, _asked, _errors):
        page.keyboard.press("m")
        drawn(page, 3)
        assert sea(page) == "#12181E"


def test_each_step_fits_the_screen_and_on_paper_is_a_page_with_its_figure_whole(browser, file):
    with opened(browser, file) as (page, asked, errors):
        for width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            for number in range(1, 10):
                fits(page, number, height)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        sheets = page.pdf(prefer_css_page_size=True)
        steps, end = 8, 2  # the step of sources is the list at the end
        assert len(re.findall(rb"/Type\s*/Page\b", sheets)) in {steps + end - 1, steps + end}
        assert (asked, errors) == ([file.as_uri()], [])


def fits(page: Page, number: int, height: int) -> None:
    """Check that a step and its footer are no taller than the window."""
    page.evaluate("n => document.getElementById(`step-${n}`).scrollIntoView({behavior: 'instant'})", number)
    at_top(page, number)
    assert page.locator(f"#step-{number} .screen").bounding_box()["height"] <= height + 1
    foot = page.locator(f"#step-{number} footer").bounding_box()
    assert foot["y"] + foot["height"] <= height + 1


def test_without_scripts_quotes_and_tables_are_there(browser, file):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    expect(page.locator("#step-3 blockquote").first).to_be_visible()
    expect(page.locator("#step-3 .rows.beside table")).to_be_visible()
    context.close()
