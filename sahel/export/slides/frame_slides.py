"""The slides around the steps: the title, the sources, and what the briefing is and rests on."""

from __future__ import annotations

from pptx.slide import Slide

from sahel.briefing.edge_words import period_words
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.records import Source, Step
from sahel.export.about_words import about_rows, licence_table, policy_words, scale_table
from sahel.export.claim_words import source_line
from sahel.export.plain_words import one_row
from sahel.export.slides.deck import Stage, new_slide, set_head
from sahel.export.slides.fitting import Type, fitted
from sahel.export.slides.flow import Block, Part, columns, draw_column
from sahel.export.slides.stage import BODY, Area, room
from sahel.export.slides.table_on_slide import draw_table, split
from sahel.export.slides.words_on_slide import Ink, words_box
from sahel.figures.tables import Table
from sahel.i18n import _

_TITLE = Area(BODY.left, 300, BODY.width, 260)
_LEAD = Area(BODY.left, 590, BODY.width, 120)
_PERIOD = Area(BODY.left, 730, BODY.width, 44)
_GAP, _MOST_SLIDES = 60.0, 12
_SOURCE_TYPE = 16.0


def title_slide(step: Step, stage: Stage) -> None:
    """Add the first slide: what this is about, from when to when, and how much it rests on."""
    slide = new_slide(stage, step, 1, "", stage.briefing.title)
    set_head_large(slide, stage)
    lead = one_row(step.sentence)
    kind = fitted(lead, _LEAD.width, _LEAD.height, (30, 28, 26, 24, 22, 20, 18))
    words_box(slide, _LEAD, lead, Ink(kind, stage.palette.ink, stage.briefing.lang), "sentence")
    words_box(slide, _PERIOD, period_words(stage.briefing), stage.ink(room("body"), soft=True), "period")


def set_head_large(slide: Slide, stage: Stage) -> None:
    """Write the title of the briefing in the middle of its first slide."""
    title = slide.shapes.title
    if title is not None:
        title.text_frame.clear()
        for paragraph in title.text_frame.paragraphs:
            for run in paragraph.runs:
                run._r.getparent().remove(run._r)
    set_head(slide, stage, stage.briefing.title, _TITLE, largest=96, rows=2)


def _source(source: Source, stage: Stage) -> Block:
    gone = stage.edition is not None and source.article_id in stage.edition.withdrawn
    text = WithdrawnQuote(source.article_id).words if gone else source_line(source)
    return Block((Part(text, stage.ink(_SOURCE_TYPE), 9, "source"),))


def sources_slides(step: Step, number: int, stage: Stage) -> None:
    """Add the sources, the newest first, in two columns; how many are left out where they would fill a book."""
    sources = stage.briefing.basis.sources
    run = columns([_source(one, stage) for one in sources], (BODY.width - _GAP) / 2, BODY.height, BODY.height)
    shown = run[: 2 * _MOST_SLIDES]
    for at in range(0, max(len(shown), 1), 2):
        kicker = step.heading if at == 0 else f"{step.heading} · {_('continued')}"
        slide = new_slide(stage, step, number, kicker, step.sentence or step.heading, largest=room("lead"), area=_HEAD)
        for side, column in enumerate(shown[at : at + 2]):
            left = BODY.left + side * ((BODY.width - _GAP) / 2 + _GAP)
            draw_column(slide, Area(left, _TOP, (BODY.width - _GAP) / 2, BODY.height), column)
    if len(run) > len(shown):
        listed = sum(one.part.name == "source" for column in shown for one in column)
        text = _("{n} further sources are in the evidence bundle.").format(n=len(sources) - listed)
        words_box(slide, Area(BODY.left, 960, BODY.width, 26), text, stage.ink(room("micro"), soft=True), "more")


_HEAD, _TOP = Area(BODY.left, 78, BODY.width, 82), 190.0


def _facts(slide: Slide, stage: Stage) -> None:
    headers = (_("This briefing"), "")
    table = Table(_("This briefing"), headers, about_rows(stage.briefing, stage.edition))
    area = Area(BODY.left, _TOP, (BODY.width - _GAP) / 2, BODY.height)
    part = next(split(table, area.width, area.height, _SOURCE_TYPE))
    draw_table(slide, area, table, part, stage.ink(_SOURCE_TYPE), stage.palette)


def _scale(slide: Slide, stage: Stage) -> None:
    table = scale_table(stage.briefing)
    area = Area(BODY.left + (BODY.width + _GAP) / 2, _TOP, (BODY.width - _GAP) / 2, BODY.height)
    part = next(split(table, area.width, area.height, _SOURCE_TYPE))
    draw_table(slide, area, table, part, stage.ink(_SOURCE_TYPE), stage.palette)


def about_slides(stage: Stage) -> None:
    """Add the last slides: clocks, edition, reader and graded words; then the data with their licences."""
    first = new_slide(stage, None, 0, "", _("What this rests on"), area=_HEAD, largest=40)
    _facts(first, stage)
    if stage.briefing.scale:
        _scale(first, stage)
    second = new_slide(stage, None, 0, "", _("Data and licences"), area=_HEAD, largest=40)
    table = licence_table()
    part = next(split(table, BODY.width, BODY.height - 100, room("small")))
    area = BODY._replace(top=_TOP)
    draw_table(second, area, table, part, stage.ink(room("small")), stage.palette)
    below = Area(BODY.left, _TOP + sum(part[2]) + 24, BODY.width, 60)
    kind = Type(room("small"))
    words_box(second, below, policy_words(), Ink(kind, stage.palette.ink2, stage.briefing.lang), "policy")
