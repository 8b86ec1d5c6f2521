"""The words around a step, the same on a page, a slide and a sheet: clocks, counts, number, and who printed a quote."""

from __future__ import annotations

from sahel.analysis.day_labels import day_label, interval_label
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.records import Briefing, Counts, Edition, Quote
from sahel.i18n import _, ngettext

OMITTED = " […]"
"""Stands outside the quotation marks where the sentence went on."""


def counts_words(counts: Counts) -> str:
    """Return "12 events · 12 articles · 12 voices"."""
    said = (
        ngettext("{n} event", "{n} events", counts.events).format(n=counts.events),
        ngettext("{n} article", "{n} articles", counts.articles).format(n=counts.articles),
        ngettext("{n} voice", "{n} voices", counts.voices).format(n=counts.voices),
    )
    return " · ".join(said)


def clock_words(briefing: Briefing) -> str:
    """Return "In force on 4 May 2026 · known to 4 May 2026"."""
    in_force = _("In force on {day}").format(day=day_label(briefing.on))
    return f"{in_force} · {_('known to {day}').format(day=day_label(briefing.known_to))}"


def period_words(briefing: Briefing) -> str:
    """Return the period of a briefing: "5 May 2025 – 4 May 2026"."""
    return interval_label(briefing.since, briefing.until)


def edition_words(edition: Edition | None) -> str:
    """Return what a briefing is called: "Edition 12" or "Draft"."""
    return _("Edition {n}").format(n=edition.number) if edition else _("Draft")


def place_words(number: int, steps: int) -> str:
    """Return "step 3 of 7"."""
    return _("step {n} of {steps}").format(n=number, steps=steps)


def source_words(quote: Quote) -> str:
    """Return who printed a quote, when, and under which title."""
    who = quote.publisher or _("unknown publisher")
    when = day_label(quote.published) if quote.published else _("undated")
    return " · ".join([who, when, *([quote.title] if quote.title else [])])


def withdrawn_words(article_id: str) -> str:
    """Return what stands in place of the words of a withdrawn article: that it was, and the hash of its text."""
    return WithdrawnQuote(article_id).words
