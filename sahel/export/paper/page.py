"""An A4 document in the product's type: what stands on every page, and words that break and turn as they should."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Literal

from fpdf import FPDF, XPos, YPos
from fpdf.prefs import ViewerPreferences

from sahel.briefing.edge_words import clock_words, edition_words
from sahel.briefing.records import Briefing, Edition
from sahel.export.paper.letters import settable, settable_row
from sahel.export.plain_words import is_joined, is_right_to_left, one_row
from sahel.figures.pictures.faces import Cut, Weight, faces
from sahel.figures.tokens import Palette, tokens
from sahel.i18n import _

MARGIN, TOP, FOOT = 16.0, 20.0, 18.0
"""Margins in mm."""
WIDTH = 210.0 - 2 * MARGIN
_STYLES: Sequence[tuple[Weight, Literal["", "B"]]] = (("plain", ""), ("bold", "B"))
_OWN = "own"
_SMALL = 8.0
_POINT_MM = 25.4 / 72
_LEADING = 1.32
"""Height of a line as a share of the size of type: Arabic needs more than Latin."""
_LANGUAGES = {"en": "en-GB", "fr": "fr-FR"}


class Pages(FPDF):
    """A document in the making; all lengths are mm, sizes of type are points."""

    def __init__(self, briefing: Briefing, edition: Edition | None) -> None:
        super().__init__(format="A4")
        self.briefing, self.edition = briefing, edition
        self.palette: Palette = tokens().light
        self.set_margins(MARGIN, TOP, MARGIN)
        self.set_auto_page_break(True, FOOT)
        self._bring_faces("sans")
        self._describe()

    def _bring_faces(self, cut: Cut) -> None:
        behind: list[str] = []
        for weight, style in _STYLES:
            for at, face in enumerate(faces(cut, weight)):
                name = _OWN if at == 0 else f"{_OWN}{at}"
                self.add_font(name, style, face.file)
                behind += [name] if at else []
        self.set_fallback_fonts(list(dict.fromkeys(behind)), exact_match=False)

    def _describe(self) -> None:
        briefing, edition = self.briefing, self.edition
        self.set_title(one_row(briefing.title))
        self.set_author(one_row(edition.by) if edition else "")
        self.set_subject(clock_words(briefing))
        self.set_keywords(one_row(briefing.mark))
        self.set_creator(_("Sahel Partnership Monitor"))
        self.set_lang(_LANGUAGES[briefing.lang])
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        day = edition.frozen_at[:10] if edition else briefing.known_to
        self.set_creation_date(datetime.fromisoformat(day).replace(tzinfo=UTC))

    def type(self, size: float, *, bold: bool = False, colour: str = "") -> None:
        """Set the type for what follows."""
        self.set_font(_OWN, "B" if bold else "", size)
        self.set_text_color(colour or self.palette.ink)

    def say(self, text: str, size: float, *, bold: bool = False, soft: bool = False, indent: float = 0.0) -> None:
        """Write a paragraph across the page, from right to left where its own letters run so."""
        self.type(size, bold=bold, colour=self.palette.ink2 if soft else self.palette.ink)
        for row in settable(text, "bold" if bold else "plain").split("\n"):
            # Letters that join or turn need shaping, which is slow; ours are set as they stand.
            self.set_text_shaping(any(map(is_joined, row)))
            self.set_x(self.l_margin + indent)
            self.multi_cell(
                self.epw - indent,
                size * _POINT_MM * _LEADING,
                row,
                align="R" if is_right_to_left(row) else "L",
                new_x=XPos.LMARGIN,
                new_y=YPos.NEXT,
            )

    def say_source(self, name: str, url: str | None, size: float, indent: float = 0.0) -> None:
        """Write a source; its address follows on the same line where there is room, and else on the next."""
        address = one_row(url or "")
        self.type(size)
        together = " · ".join(filter(None, [one_row(name), address]))
        one_line = self.get_string_width(settable_row(together)) <= self.epw - indent - 1
        self.say(together if one_line else f"{one_row(name)}\n{address}", size, soft=True, indent=indent)

    def gap(self, high: float) -> None:
        """Leave room, unless the page has just begun."""
        if self.get_y() > self.t_margin:
            self.ln(high)

    def keep(self, high: float) -> None:
        """Begin a new page unless so much room is left on this one."""
        if self.will_page_break(high):
            self.add_page()

    def _fitted(self, text: str, width: float, largest: float, bold: bool = False) -> str:
        """Set the largest type in which a line fits, and return the line; what fits in none is visibly cut."""
        size, text = largest, settable_row(text, "bold" if bold else "plain")
        self.type(size, bold=bold, colour=self.palette.ink if bold else self.palette.ink2)
        while size > 5.0 and self.get_string_width(text) > width:
            size -= 0.5
            self.set_font_size(size)
        while text and self.get_string_width(text) > width:
            text = text[:-2].rstrip(" …") + "…" if len(text) > 2 else ""
        return text

    def header(self) -> None:
        """Write what stands at the top of every page: the title and the handling mark."""
        with self._edge(9.0):
            title = self._fitted(self.briefing.title, WIDTH * 0.38, _SMALL)
            self.cell(WIDTH * 0.4, 4, title)
            mark = self._fitted(self.briefing.mark, WIDTH * 0.6, _SMALL, bold=True)
            self.cell(WIDTH * 0.6, 4, mark, align="R")
        self.set_y(TOP)

    def footer(self) -> None:
        """Write what stands at the foot of every page: both clocks, the handling mark, edition and page."""
        with self._edge(-12.0):
            self.set_draw_color(self.palette.rule)
            self.line(MARGIN, self.get_y() - 2, MARGIN + WIDTH, self.get_y() - 2)
            self.cell(WIDTH * 0.7, 4, self._fitted(clock_words(self.briefing), WIDTH * 0.68, _SMALL))
            place = f"{edition_words(self.edition)} · {_('page {n}').format(n=self.page_no())}"
            self.cell(WIDTH * 0.3, 4, self._fitted(place, WIDTH * 0.29, _SMALL), align="R")
        with self._edge(-8.0):
            self.cell(WIDTH, 4, self._fitted(self.briefing.mark, WIDTH, _SMALL, bold=True), align="C")

    @contextmanager
    def _edge(self, y: float) -> Iterator[None]:
        self.set_y(y)
        self.set_x(MARGIN)
        yield
