"""Writing the page of a briefing."""

from __future__ import annotations

from pathlib import Path

from sahel.briefing.records import Briefing, Edition
from sahel.export.page.document import document
from sahel.export.step_words import shown_briefing
from sahel.export.whole_file import write_whole
from sahel.i18n import speaking


def write_page(briefing: Briefing, target: Path, *, edition: Edition | None = None) -> None:
    """Write a briefing as one HTML file, in its own language; raise ExportError where that is not possible.

    ``edition``: what it was frozen as; its number and hash are printed, and no word of articles withdrawn since.
    """
    shown = shown_briefing(briefing, edition)
    with speaking(briefing.lang):
        page = document(shown, edition)
    write_whole(target, lambda handle: handle.writelines((page,)))
