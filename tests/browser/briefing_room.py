"""What a person does and sees in the room of the page Briefing."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.steps import SOON, settle

SEEN = "[class*='st-key-step-']"

# Everything is drawn: as many charts as there are figures, each with its axes.
DRAWN = """() => {
  const figures = [...document.querySelectorAll('[class*=st-key-figure-]')];
  return figures.length > 0 && figures.every(one => one.querySelector('.js-plotly-plot .main-svg'));
}"""

# How long one key takes until the step that it asks for has been painted, in milliseconds.
TIMED = """async key => {
  const asked = performance.now();
  document.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - asked;
}"""

# What of a step does not keep its place: words that run over their box, parts that reach into the footer.
MISPLACED = """number => {
  const step = document.querySelector(`.st-key-stage .st-key-step-${number}`);
  const foot = step.querySelector('.room-foot').getBoundingClientRect();
  const wrong = [];
  const head = step.querySelector('.room-head');
  if (head && head.scrollHeight > head.clientHeight + 2) wrong.push('the sentence runs over');
  for (const part of step.querySelectorAll('.room-under, .room-points, table.room, .main-svg, .room-title ol')) {
    const box = part.getBoundingClientRect();
    if (box.bottom > foot.top + 1 || box.right > window.innerWidth + 1) wrong.push(part.className || part.tagName);
  }
  return wrong;
}"""


def step(page: Page, number: int) -> Locator:
    """Return the step of a number on the stage."""
    return page.locator(f".st-key-room .st-key-step-{number}")


def footer(page: Page, number: int) -> Locator:
    """Return the footer of a step."""
    return step(page, number).locator(".room-foot")


def wait_for_step(page: Page, number: int) -> None:
    """Wait until a step is the one that is seen, and the only one, and stands in the link."""
    expect(footer(page, number)).to_be_visible(timeout=SOON)
    expect(page.locator(".room-foot:visible")).to_have_count(1, timeout=SOON)
    expect(page).to_have_url(re.compile(rf"[?&]step={number}\b"), timeout=SOON)


def wait_until_drawn(page: Page) -> None:
    """Wait until all figures of the room are there."""
    page.wait_for_function(DRAWN, timeout=2 * SOON)
    settle(page)


def steps_of(page: Page) -> int:
    """Return how many steps the briefing has, by its controls."""
    return int(page.locator(".room-controls").get_attribute("data-steps", timeout=SOON) or 0)


def open_room(page: Page, url: str, number: int = 1) -> int:
    """Open a link into the room; wait for its step and all figures; return how many steps there are."""
    page.goto(url)
    wait_for_step(page, number)
    wait_until_drawn(page)
    return steps_of(page)


def misplaced(page: Page, number: int) -> list[str]:
    """Return what of a step does not keep its place."""
    found: list[str] = page.evaluate(MISPLACED, number)
    return found


def timed(page: Page, key: str) -> float:
    """Press a key inside the page; return how long it took until the next picture, in milliseconds."""
    return float(page.evaluate(TIMED, key))


def words(page: Page) -> list[str]:
    """Return the words of all steps, with what lies below the fold, as they stand on the stage."""
    found: Any = page.locator(f".st-key-stage {SEEN}").evaluate_all(
        "steps => steps.map(one => [...one.querySelectorAll('.stHtml')].map(part => part.textContent).join(' '))"
    )
    return [str(one) for one in found]
