"""Moving the pointer onto a mark of a figure: the drawing must have noticed it before a click means anything."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as InVainError

TRIES = 40
"""How often the pointer is moved, half a second each: while a page still draws, the mark moves away under it."""

# Remember what lies under the pointer, as each figure tells it.
LISTEN = """() => {
  window.underPointer = null;
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    if (plot.isListenedTo || !plot.on) continue;
    plot.isListenedTo = true;
    plot.on('plotly_hover', told => { window.underPointer = JSON.stringify(told.points[0].customdata); });
    plot.on('plotly_unhover', () => { window.underPointer = null; });
  }
}"""


def hover(page: Page, script: str, argument: Any, wanted: list[str]) -> None:
    """Move the pointer to where a script says, until the figure says that what gives ``wanted`` lies under it."""
    name = json.dumps(wanted, separators=(",", ":"), ensure_ascii=False)
    for _attempt in range(TRIES):
        page.evaluate(LISTEN)
        point = page.evaluate(script, argument)
        if point:
            page.mouse.move(point[0] - 3, point[1] - 3)
            page.mouse.move(*point)
        try:
            page.wait_for_function("name => window.underPointer === name", arg=name, timeout=500)
        except InVainError:
            continue
        return
    raise AssertionError(f"the pointer never came to lie on {wanted}")


def press(page: Page) -> None:
    """Click where the pointer is."""
    page.mouse.down()
    page.mouse.up()
