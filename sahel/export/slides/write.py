"""Writing the slides of a briefing."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

from sahel.briefing.of_its_day import constants_of
from sahel.briefing.records import Briefing, Edition, Step
from sahel.export.plain_words import one_row
from sahel.export.slides.deck import Stage, open_stage, put_in_reading_order
from sahel.export.slides.frame_slides import about_slides, sources_slides, title_slide
from sahel.export.slides.step_slides import step_slides
from sahel.export.steady_zip import steady
from sahel.export.step_words import shown_briefing
from sahel.export.whole_file import whole
from sahel.facts.constants import judging_by
from sahel.figures.tokens import Scheme
from sahel.i18n import _, speaking

_MOST = 255
"""Letters that a property of an Office file holds."""


def _step(step: Step, number: int, stage: Stage) -> None:
    if step.kind == "title":
        title_slide(step, stage)
    elif step.kind == "sources":
        sources_slides(step, number, stage)
    else:
        step_slides(step, number, stage)


def _properties(stage: Stage) -> None:
    said, briefing = stage.deck.core_properties, stage.briefing
    said.title, said.language = one_row(briefing.title)[:_MOST], briefing.lang
    said.author = one_row(stage.edition.by)[:_MOST] if stage.edition else ""
    said.keywords = one_row(briefing.mark)[:_MOST]
    said.last_modified_by, said.comments = "", _("Sahel Partnership Monitor")
    day = datetime.fromisoformat(stage.edition.frozen_at[:10] if stage.edition else briefing.known_to)
    said.created = said.modified = day


def deck_bytes(briefing: Briefing, edition: Edition | None = None, scheme: Scheme = "light") -> bytes:
    """Return the slides of a briefing as the bytes of a PPTX file; the same briefing gives the same bytes."""
    with speaking(briefing.lang), judging_by(constants_of(briefing.basis)):
        stage = open_stage(shown_briefing(briefing, edition), edition, scheme)
        for number, step in enumerate(stage.briefing.shown, 1):
            _step(step, number, stage)
        about_slides(stage)
        for slide in stage.deck.slides:
            put_in_reading_order(slide)
        _properties(stage)
        held = BytesIO()
        stage.deck.save(held)
    return steady(held.getvalue())


def write_slides(briefing: Briefing, target: Path, *, edition: Edition | None = None, scheme: Scheme = "light") -> None:
    """Write a briefing as a PPTX file, in its own language, whole or not at all; raise ExportError otherwise.

    ``edition``: its number and hash are named, and words of articles that were withdrawn since are masked.
    """
    content = deck_bytes(briefing, edition, scheme)
    with whole(target) as beside:
        beside.write_bytes(content)
