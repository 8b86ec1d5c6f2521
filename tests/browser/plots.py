"""What plotly really drew on a page: asked of the drawing itself, not of the figure that was sent."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from tests.browser.chromium import SOON
from tests.browser.hovering import click, hover

# Traces of the plot in whose figure one is named like `pattern`, with the paths that stand for them in the drawing:
# a trace counts as drawn if its path has an outline and an extent on the screen.
DRAWN = """pattern => {
  const named = new RegExp(pattern);
  const names = [];
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    for (const trace of plot._fullData || []) {
      if (!named.test(trace.name || '')) continue;
      const paths = plot.querySelectorAll(`.trace${trace.uid} path`);
      const seen = [...paths].some(path => {
        const box = path.getBoundingClientRect();
        return (path.getAttribute('d') || '').length > 5 && box.width + box.height > 0;
      });
      if (seen) names.push(trace.name);
    }
  }
  return names;
}"""

# How many closed outlines the filled paths of the country traces hold.
OUTLINES = """() => {
  let count = 0;
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    for (const trace of plot._fullData || []) {
      if (!/^land /.test(trace.name || '')) continue;
      for (const path of plot.querySelectorAll(`.trace${trace.uid} path.js-fill`)) {
        count += ((path.getAttribute('d') || '').match(/M/g) || []).length;
      }
    }
  }
  return count;
}"""

# Where on the screen the middle of the points that take a pair's clicks lies, in pixels.
MIDDLE = """pair => {
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    const trace = (plot._fullData || []).find(trace => trace.name === 'targets');
    if (!trace) continue;
    const own = trace.customdata.map((one, at) => [one, at]).filter(([one]) => one.join() === pair.join());
    if (!own.length) return null;
    const at = own[Math.floor(own.length / 2)][1], box = plot.getBoundingClientRect();
    const {xaxis, yaxis} = plot._fullLayout;
    return [box.left + xaxis._offset + xaxis.l2p(trace.x[at]), box.top + yaxis._offset + yaxis.l2p(trace.y[at])];
  }
  return null;
}"""

# The pairs whose arcs are really drawn at full strength: arcs of one look are one trace, whose `meta` lists them. Each
# arc is one stroke of the trace's path.
LIT = """() => {
  const pairs = [];
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    for (const trace of plot._fullData || []) {
      if (!/^arc /.test(trace.name || '') || (trace.opacity ?? 1) < 1) continue;
      const strokes = [...plot.querySelectorAll(`.trace${trace.uid} path.js-line`)].filter(path => {
        const box = path.getBoundingClientRect();
        return (path.getAttribute('d') || '').length > 5 && box.width + box.height > 0;
      });
      if (strokes.length >= trace.meta.length) pairs.push(...trace.meta);
    }
  }
  return pairs.sort();
}"""

ARC = "^arc "


def drawn(page: Page, pattern: str) -> list[str]:
    """Return the names of the traces like ``pattern`` that are really drawn."""
    names: list[str] = page.evaluate(DRAWN, pattern)
    return names


def wait_for_map(page: Page, timeout: float = SOON) -> None:
    """Wait until country shapes and arcs are drawn; ``timeout`` in milliseconds."""
    page.wait_for_function(f"() => ({DRAWN})('{ARC}').length > 0", timeout=timeout)


def country_outlines(page: Page) -> int:
    """Return how many outlines of countries (mainlands and islands) are drawn and filled."""
    return int(page.evaluate(OUTLINES))


def arcs(page: Page) -> list[tuple[str, str]]:
    """Return the pairs whose arcs are drawn at full strength."""
    pairs = (re.fullmatch(r"([A-Z0-9_]+)-([A-Z0-9_]+)", name) for name in page.evaluate(LIT))
    return [(pair[1], pair[2]) for pair in pairs if pair]


def point_at(page: Page, pair: tuple[str, str]) -> None:
    """Move the pointer to the middle of a pair's arc, until the drawing has noticed it there."""
    hover(page, MIDDLE, list(pair), list(pair))


def click_arc(page: Page, pair: tuple[str, str]) -> None:
    """Click the middle of a pair's arc, as a person would."""
    click(page, MIDDLE, list(pair), list(pair))


# The pair whose click targets lie farthest from those of all others: the arc that a person would find easiest to hit.
LONELIEST = """() => {
  const points = [];
  for (const plot of document.querySelectorAll('.js-plotly-plot')) {
    for (const trace of plot._fullData || []) {
      if (trace.name !== 'targets') continue;
      trace.customdata.forEach((pair, at) => points.push([pair.join('-'), trace.x[at], trace.y[at]]));
    }
  }
  const near = point => Math.min(...points.filter(other => other[0] !== point[0])
    .map(other => Math.hypot(point[1] - other[1], point[2] - other[2])));
  const middles = [...new Set(points.map(point => point[0]))].map(name => {
    const own = points.filter(point => point[0] === name);
    return own[Math.floor(own.length / 2)];
  });
  return middles.sort((one, other) => near(other) - near(one))[0][0].split('-');
}"""


def loneliest_arc(page: Page) -> tuple[str, str]:
    """Return the pair whose arc's middle lies farthest from all other arcs."""
    first, second = page.evaluate(LONELIEST)
    return first, second
