"""What the verb ``briefing`` prints: a briefing as text, an edition, a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sahel.briefing.codec import converter
from sahel.briefing.compared_words import compared_sections
from sahel.briefing.comparison import Comparison
from sahel.briefing.drawings import TableDrawing
from sahel.briefing.records import Briefing, Edition, Step
from sahel.cli import terminal
from sahel.export.about_words import about_rows, scale_table
from sahel.export.step_words import head_of, quote_words, step_lines
from sahel.i18n import _, speaking

_INDENT = "    "


def tell_head(edition: Edition) -> dict[str, Any]:
    """Return what identifies an edition, as plain values."""
    return {
        "number": edition.number,
        "frozen_at": edition.frozen_at,
        "by": edition.by,
        "content_hash": edition.content_hash,
        "withdrawn": sorted(edition.withdrawn),
    }


def tell_object(head: Mapping[str, Any], briefing: Briefing) -> None:
    """Print a briefing as one object of JSON, after the keys of ``head``."""
    terminal.say_json({**head, "briefing": converter().unstructure(briefing)})


def tell_briefing(briefing: Briefing, edition: Edition | None = None) -> None:
    """Print the steps of a briefing that are shown, in its language; ``edition``: that which it is of."""
    with speaking(briefing.lang):
        _say(f"{briefing.title} [{briefing.mark}]" if briefing.mark else briefing.title)
        for name, value in about_rows(briefing, edition):
            _say(f"{name}: {value}")
        for number, step in enumerate(briefing.shown, 1):
            terminal.say()
            _say(f"{number}. {step.heading}")
            for line in _lines(step, edition):
                _say(line, _INDENT)
        terminal.say()
        scale = scale_table(briefing)
        _say(scale.caption)
        for row in scale.rows:
            _say(": ".join(row), _INDENT)


def _say(line: str, before: str = "") -> None:
    terminal.say(before + terminal.plain(line))


def _lines(step: Step, edition: Edition | None) -> Iterator[str]:
    said = head_of(step)
    yield from ([said] if said != step.heading else [])
    yield from (" ".join(filter(None, line)) for line in step_lines(step))
    if isinstance(step.drawing, TableDrawing):
        yield from (" · ".join(filter(None, row)) for row in step.drawing.rows)
    yield from (" – ".join(filter(None, quote_words(quote, edition))) for quote in step.quotes)


def tell_comparison(comparison: Comparison, as_json: bool) -> None:
    """Print what differs."""
    if as_json:
        terminal.say_json({"same": comparison.same, **converter().unstructure(comparison)})
        return
    for section in compared_sections(comparison):
        terminal.say(terminal.plain(section.heading))
        for line in section.lines:
            terminal.say(_INDENT + terminal.plain(line))
    if comparison.same:
        terminal.note(_("Nothing differs."))
