"""What the verb ``briefing`` prints: a briefing as text, an edition, a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sahel.analysis.day_labels import day_label
from sahel.briefing.codec import converter
from sahel.briefing.compared_words import compared_sections
from sahel.briefing.comparison import Comparison
from sahel.briefing.editions import WithdrawnQuote, shown_quotes
from sahel.briefing.records import Briefing, Edition, Quote, Step
from sahel.cli import terminal
from sahel.i18n import _, ngettext

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


def tell_edition(edition: Edition) -> None:
    """Print which edition it is, who froze it and when, and its hash."""
    text = _("Edition {n}, frozen {at} by {by}, sha256 {hash}")
    said = text.format(n=edition.number, at=edition.frozen_at, by=edition.by, hash=edition.content_hash)
    terminal.say(terminal.plain(said))


def tell_briefing(briefing: Briefing, edition: Edition | None = None) -> None:
    """Print the steps of a briefing that are shown; ``edition``: that which it is of, which masks withdrawn quotes."""
    for line in _head(briefing):
        terminal.say(terminal.plain(line))
    for number, step in enumerate(briefing.shown, 1):
        terminal.say()
        for line in _lines(number, step):
            terminal.say(line)
        for quote in shown_quotes(edition, step) if edition else step.quotes:
            terminal.say(_INDENT + _quoted(quote))
    terminal.say()
    grades = (f"{one.word} {one.low:.2f}–{one.high:.2f}" for one in briefing.scale)
    terminal.say(terminal.plain(_("How sure: {grades}").format(grades=", ".join(grades))))


def _head(briefing: Briefing) -> Iterator[str]:
    yield f"{briefing.title} [{briefing.mark}]" if briefing.mark else briefing.title
    events, articles = len(briefing.basis.events), len(briefing.basis.sources)
    yield _("in force on {on} · known to {known} · {events} · {articles}").format(
        on=day_label(briefing.on),
        known=day_label(briefing.known_to),
        events=ngettext("{n} event", "{n} events", events).format(n=events),
        articles=ngettext("{n} article", "{n} articles", articles).format(n=articles),
    )


def _lines(number: int, step: Step) -> Iterator[str]:
    yield terminal.plain(f"{number}. {step.heading}")
    told = [step.sentence or step.withheld, *(f"· {point.text}" for point in step.points)]
    told += [step.mind] if step.mind else []
    told += [_("Note: {note}").format(note=step.note)] if step.note else []
    yield from (_INDENT + terminal.plain(line) for line in told if line)


def _quoted(quote: Quote | WithdrawnQuote) -> str:
    if isinstance(quote, WithdrawnQuote):
        return terminal.plain(quote.words)
    source = ", ".join(filter(None, (quote.publisher or _("publisher unknown"), quote.published)))
    omitted = " […]" if quote.cut else ""
    return f"“{terminal.plain(quote.text)}”{omitted} ({terminal.plain(source)})"


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
