"""Writing the pages of a briefing."""

from __future__ import annotations

from pathlib import Path

from sahel.briefing.edge_words import clock_words, edition_words, period_words
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.of_its_day import constants_of
from sahel.briefing.records import Briefing, Edition, Source, Step
from sahel.export.about_words import about_rows, licence_table, policy_words, scale_table
from sahel.export.claim_words import source_name
from sahel.export.paper.figures import Inset, laid_in
from sahel.export.paper.page import Pages
from sahel.export.paper.step_pages import draw_rows, heading, step_pages, tables_pages
from sahel.export.step_words import shown_briefing
from sahel.export.whole_file import whole
from sahel.facts.constants import judging_by
from sahel.figures.tables import Table
from sahel.i18n import _, speaking

_TITLE, _LEAD, _BODY, _SMALL = 26.0, 13.0, 10.0, 7.5
_LEAST_MM = 11.0
"""A source begins on a new page where less is left, so that it stays whole."""
_MOST_SOURCES = 1000
"""Sources that are listed; the evidence bundle has all."""


def _title(pages: Pages, step: Step) -> None:
    pages.start_section(step.heading or pages.briefing.title)
    pages.say(pages.briefing.title, _TITLE, bold=True)
    pages.gap(3)
    pages.say(step.sentence, _LEAD)
    pages.gap(2)
    said = [period_words(pages.briefing), clock_words(pages.briefing), edition_words(pages.edition)]
    pages.say(" · ".join(said), _BODY, soft=True)


def _source(pages: Pages, source: Source, gone: frozenset[str]) -> None:
    pages.gap(1.0)
    pages.keep(_LEAST_MM)
    if source.article_id in gone:
        pages.say(WithdrawnQuote(source.article_id).words, _SMALL, soft=True)
    else:
        pages.say_source(source_name(source), source.url, _SMALL)


def _sources(pages: Pages, step: Step) -> None:
    sources, gone = pages.briefing.basis.sources, pages.edition.withdrawn if pages.edition else frozenset()
    pages.add_page()
    heading(pages, step.heading, "", step.sentence or step.heading)
    for source in sources[:_MOST_SOURCES]:
        _source(pages, source, gone)
    left_out = len(sources) - _MOST_SOURCES
    if left_out > 0:
        pages.say(_("{n} further sources are in the evidence bundle.").format(n=left_out), _SMALL, soft=True)


def _about(pages: Pages) -> None:
    pages.gap(9)
    pages.keep(60)
    name = _("What this rests on")
    heading(pages, name, "", name)
    draw_rows(pages, Table("", (_("What"), _("This briefing")), about_rows(pages.briefing, pages.edition)))
    for table in (scale_table(pages.briefing), licence_table()):
        if table.rows:
            pages.gap(7)
            pages.keep(40)
            heading(pages, table.caption, "", table.caption)
            draw_rows(pages, table)
    pages.gap(3)
    pages.say(policy_words(), _BODY)


def document_bytes(briefing: Briefing, edition: Edition | None = None) -> bytes:
    """Return the pages of a briefing as the bytes of a PDF file; the same briefing gives the same bytes."""
    with speaking(briefing.lang), judging_by(constants_of(briefing.basis)):
        shown = shown_briefing(briefing, edition)
        pages, insets = Pages(shown, edition), []
        pages.add_page()
        for number, step in enumerate(shown.shown, 1):
            insets += _step(pages, step, number, len(shown.shown))
        _about(pages)
        tables_pages(pages)
        return laid_in(bytes(pages.output()), insets)


def _step(pages: Pages, step: Step, number: int, steps: int) -> list[Inset]:
    if step.kind == "title":
        _title(pages, step)
    elif step.kind == "sources":
        _sources(pages, step)
    else:
        return step_pages(pages, step, number, steps)
    return []


def write_pdf(briefing: Briefing, target: Path, *, edition: Edition | None = None) -> None:
    """Write a briefing as a PDF file, in its own language, whole or not at all; raise ExportError otherwise.

    ``edition``: its number and hash are named, and words of articles that were withdrawn since are masked.
    """
    content = document_bytes(briefing, edition)
    with whole(target) as beside:
        beside.write_bytes(content)
