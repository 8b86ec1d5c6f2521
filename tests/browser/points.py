"""Clicking what a figure drew: a mark is found by its trace and by what a click on it gives."""

from __future__ import annotations

import json

from playwright.sync_api import Page

from tests.browser.hovering import click
from tests.browser.steps import settle

# Where on the screen the mark of a trace lies whose customdata is as given: the middle of a bar, else its point.
POINT = """([name, wanted]) => {
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    for (const trace of plot._fullData || []) {
      if (trace.name !== name) continue;
      const at = (trace.customdata || []).findIndex(given => JSON.stringify(given) === wanted);
      if (at < 0) continue;
      const box = plot.getBoundingClientRect(), layout = plot._fullLayout;
      const x = layout[trace.xaxis.replace('x', 'xaxis')], y = layout[trace.yaxis.replace('y', 'yaxis')];
      const bar = trace.type === 'bar';
      const across = bar ? x.l2p(x.d2c(trace.base[at]) + trace.x[at] / 2) : x.d2p(trace.x[at]);
      const down = bar ? y.l2p(trace.y[at] + trace.offset[at] + trace.width[at] / 2) : y.d2p(trace.y[at]);
      return [box.left + x._offset + across, box.top + y._offset + down];
    }
  }
  return null;
}"""

# Whether a figure is drawn, with its traces.
DRAWN = """place => {
  const plot = document.querySelector(place);
  return plot !== null && (plot._fullData || []).length > 0 && plot.querySelector('.main-svg') !== null;
}"""

GIVEN = """name => {
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    const trace = (plot._fullData || []).find(trace => trace.name === name);
    if (trace) return trace.customdata || [];
  }
  return [];
}"""


def given(page: Page, trace: str) -> list[list[str]]:
    """Return what clicks on the marks of a trace give."""
    found: list[list[str]] = page.evaluate(GIVEN, trace)
    return found


def click_mark(page: Page, trace: str, wanted: list[str]) -> None:
    """Click the mark of a trace that gives ``wanted``, as a person would."""
    click(page, POINT, [trace, json.dumps(wanted, separators=(",", ":"))], wanted)


def wait_for_figure(page: Page, key: str) -> None:
    """Wait until the figure of a panel is drawn."""
    page.wait_for_function(DRAWN, arg=f".st-key-{key} .js-plotly-plot")
    settle(page)
