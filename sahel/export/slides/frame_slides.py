"""The slides around the steps: the title, the sources, and what the briefing is and rests on."""

from __future__ import annotations

from pptx.slide import Slide

from sahel.briefing.edge_words import period_words
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.records import Source, Step
from sahel.export.about_words import about_rows, licence_table, policy_words, scale_table
from sahel.export.claim_words import source_line
from sahel.export.plain_words import one_row
from sahel.export.slides.deck import Stage, new_slide, write_more
from sahel.export.slides.fitting import fitted
from sahel.export.slides.flow import Block, Part, balanced, columns, draw_column
from sahel.export.slides.stage import AGAIN, BODY_AGAIN, CONTENTS, LEAD, PERIOD, TITLE, Area, halves, room
from sahel.export.slides.table_on_slide import draw_table, fitting_size, split
from sahel.export.slides.words_on_slide import Ink, words_box
from sahel.figures.tables import Table
from sahel.i18n import _

_MOST_SLIDES = 12


def _contents(slide: Slide, stage: Stage) -> None:
    """List the steps, each with its number, as many as find room."""
    ink = stage.ink(room("small"), soft=True)
    steps = list(enumerate(stage.briefing.shown, 1))[1:]
    blocks = [Block((Part(f"{number}   {one_row(step.heading)}", ink, 8),)) for number, step in steps]
    sides = halves(CONTENTS)
    for side, column in zip(sides, balanced(blocks, sides[0].width, CONTENTS.height), strict=False):
        draw_column(slide, side, column, "contents")


def title_slide(step: Step, stage: Stage) -> None:
    """Add the first slide: what this is about, from when to when, how much it rests on, and what follows."""
    slide = new_slide(stage, step, 1, "", stage.briefing.title, TITLE)
    lead = one_row(step.sentence)
    kind = fitted(lead, LEAD.width, LEAD.height, (30, 28, 26, 24, 22, 20, 18))
    words_box(slide, LEAD, lead, Ink(kind, stage.palette.ink, stage.briefing.lang), "sentence")
    words_box(slide, PERIOD, period_words(stage.briefing), stage.ink(room("body"), soft=True), "period")
    _contents(slide, stage)


def _source(source: Source, stage: Stage) -> Block:
    gone = stage.edition is not None and source.article_id in stage.edition.withdrawn
    text = WithdrawnQuote(source.article_id).words if gone else source_line(source)
    return Block((Part(text, stage.ink(room("micro")), 9),))


def sources_slides(step: Step, number: int, stage: Stage) -> None:
    """Add the sources, the newest first, in two columns; how many are left out where they would fill a book."""
    sources, sides = stage.briefing.basis.sources, halves(BODY_AGAIN)
    run = columns([_source(one, stage) for one in sources], sides[0].width, BODY_AGAIN.height)
    shown = run[: 2 * _MOST_SLIDES]
    for at in range(0, max(len(shown), 1), 2):
        kicker = f"{step.heading} · {_('continued')}" if at else step.heading
        slide = new_slide(stage, step, number, kicker, step.sentence or step.heading, AGAIN)
        for side, column in zip(sides, shown[at : at + 2], strict=False):
            draw_column(slide, side, column, "sources")
    left_out = sum(one.part.first for column in run[len(shown) :] for one in column)
    if left_out:
        write_more(slide, _("{n} further sources are in the evidence bundle.").format(n=left_out), stage)


def _rows(slide: Slide, area: Area, table: Table, stage: Stage) -> float:
    """Draw a table that one slide holds, and return where it ends."""
    size = fitting_size(table, area)
    part = next(split(table, area.width, area.height, size))
    draw_table(slide, area, table, part, stage.ink(size), stage.palette)
    return area.top + sum(part[2])


def about_slides(stage: Stage) -> None:
    """Add the last slides: clocks, edition, reader and graded words; then the data with their licences."""
    name = _("What this rests on")
    first, (left, right) = new_slide(stage, None, 0, "", name, AGAIN), halves(BODY_AGAIN)
    facts = about_rows(stage.briefing, stage.edition)
    _rows(first, left, Table(name, (_("What"), _("This briefing")), facts), stage)
    if stage.briefing.scale:
        _rows(first, right, scale_table(stage.briefing), stage)
    licences = licence_table()
    second = new_slide(stage, None, 0, "", licences.caption, AGAIN)
    end = _rows(second, BODY_AGAIN._replace(height=BODY_AGAIN.height - 100), licences, stage)
    below = BODY_AGAIN._replace(top=end + 24, height=60)
    words_box(second, below, policy_words(), stage.ink(room("body"), soft=True), "policy")
