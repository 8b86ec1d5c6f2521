"""Pointing at a mark of a figure and clicking it: the drawing must have noticed both, or a person would try again."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as InVainError

TRIES = 40
"""How often it is tried: while a page still draws, a mark moves away under the pointer, and a figure drawn anew forgets
where the pointer is."""

# Remember what lies under the pointer and what was clicked, as each figure tells it. A figure that is drawn anew
# forgets who listened, and says nothing of it: so it is asked again each time, and never twice.
LISTEN = """() => {
  window.underPointer = window.clicked = null;
  const heard = window.heard ??= {
    plotly_hover: told => { window.underPointer = JSON.stringify(told.points[0].customdata); },
    plotly_unhover: () => { window.underPointer = null; },
    plotly_click: told => { window.clicked = JSON.stringify(told.points[0].customdata); },
  };
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    if (!plot.on) continue;
    for (const [event, hear] of Object.entries(heard)) {
      plot.removeListener(event, hear);
      plot.on(event, hear);
    }
  }
}"""


def _tells(page: Page, what: str, wanted: list[str], patience: float) -> bool:
    name = json.dumps(wanted, separators=(",", ":"), ensure_ascii=False)
    try:
        page.wait_for_function("([what, name]) => window[what] === name", arg=[what, name], timeout=patience)
    except InVainError:
        return False
    return True


def hover(page: Page, script: str, argument: Any, wanted: list[str]) -> None:
    """Move the pointer to where a script says, until the figure says that what gives ``wanted`` lies under it."""
    for _attempt in range(TRIES):
        page.evaluate(LISTEN)
        point = page.evaluate(script, argument)
        if point:
            # A figure tells of a mark once, when the pointer comes to it: without leaving first, a missed one stays so.
            page.mouse.move(0, 0)
            page.mouse.move(point[0] - 3, point[1] - 3)
            page.mouse.move(*point)
        if _tells(page, "underPointer", wanted, 500):
            return
    raise AssertionError(f"the pointer never came to lie on {wanted}")


def click(page: Page, script: str, argument: Any, wanted: list[str]) -> None:
    """Click where a script says, until the figure says that what gives ``wanted`` was clicked."""
    for _attempt in range(TRIES):
        hover(page, script, argument, wanted)
        page.mouse.down()
        page.mouse.up()
        if _tells(page, "clicked", wanted, 2000):
            return
    raise AssertionError(f"no click on {wanted} was noticed")
