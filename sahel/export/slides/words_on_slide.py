"""Words in a native text box: as they were given, in the direction of their own letters, in a box that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.base import BaseShape
from pptx.slide import Slide
from pptx.util import Pt

from sahel.export.plain_words import fit_words, is_right_to_left
from sahel.export.slides.fitting import LEADING, Type, fitted, shortened
from sahel.export.slides.stage import EMU_A_PX, POINTS_A_PX, Area

Across = Literal["left", "right", "center"]

_ALIGNED = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT, "center": PP_ALIGN.CENTER}
_LANGUAGES = {"en": "en-GB", "fr": "fr-FR"}


@dataclass(frozen=True, slots=True)
class Ink:
    """How words look: their type, their colour as ``#RRGGBB``, and the language that they are in ("en", "fr")."""

    kind: Type
    colour: str
    lang: str = "en"
    across: Across = "left"


def colour_of(colour: str) -> RGBColor:
    """Return a colour of the tokens as a slide takes it."""
    made: RGBColor = RGBColor.from_string(colour.lstrip("#"))
    return made


def write_run(run: Any, ink: Ink) -> None:  # noqa: ANN401 (python-pptx's run)
    """Give a run the look of an ink."""
    font = run.font
    font.size = Pt(ink.kind.size * POINTS_A_PX)
    font.bold = ink.kind.weight == "bold"
    font.color.rgb = colour_of(ink.colour)
    run._r.get_or_add_rPr().set("lang", _LANGUAGES.get(ink.lang, ink.lang))


def write_paragraph(paragraph: Any, text: str, ink: Ink) -> None:  # noqa: ANN401 (python-pptx's paragraph)
    """Write a row of text into a paragraph; from right to left where its own letters run so."""
    turned = is_right_to_left(text)
    paragraph.alignment = _ALIGNED["right" if turned and ink.across == "left" else ink.across]
    paragraph.line_spacing = Pt(ink.kind.size * LEADING * POINTS_A_PX)
    if turned:
        paragraph._p.get_or_add_pPr().set("rtl", "1")
    run = paragraph.add_run()
    run.text = text
    write_run(run, ink)


def prepare_frame(frame: Any) -> None:  # noqa: ANN401 (python-pptx's text frame)
    """Take the margins from a text frame, and let it break its lines at its own width only."""
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.TOP


def fill_shape(shape: Any, text: str, ink: Ink) -> None:  # noqa: ANN401 (a shape with a text frame)
    """Write a text, a paragraph a row, into a shape."""
    frame = shape.text_frame
    prepare_frame(frame)
    for at, row in enumerate(_rows(text)):
        write_paragraph(frame.paragraphs[0] if at == 0 else frame.add_paragraph(), row, ink)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text in its ink, ``above`` px below what stands before it.

    ``hang``: its lines stand that far to the right; ``dashed``: of a dash at the edge.
    """

    text: str
    ink: Ink
    above: float = 0.0
    hang: float = 0.0
    dashed: bool = True


def _hang(paragraph: Any, one: Paragraph, first: bool) -> None:  # noqa: ANN401 (python-pptx's paragraph)
    """Let a paragraph stand right of its dash, or of the room for one where it goes on."""
    if one.hang:
        dashed = one.dashed and first
        properties, far = paragraph._p.get_or_add_pPr(), round(one.hang * EMU_A_PX)
        properties.set("marL", str(far))
        properties.set("indent", str(-far if dashed else 0))
        if dashed:
            etree.SubElement(properties, qn("a:buChar"), char="–")


def paragraphs_box(slide: Slide, area: Area, parts: Sequence[Paragraph], name: str) -> BaseShape:
    """Write texts one below the other into a box."""
    shape: BaseShape = slide.shapes.add_textbox(*area.emu())
    shape.name = name
    frame = shape.text_frame
    prepare_frame(frame)
    rows = [(row, one, at == 0) for one in parts for at, row in enumerate(_rows(one.text))]
    for at, (row, one, first) in enumerate(rows):
        paragraph = frame.add_paragraph() if at else frame.paragraphs[0]
        write_paragraph(paragraph, row, one.ink)
        paragraph.space_before = Pt(one.above * POINTS_A_PX if first else 0)
        _hang(paragraph, one, first)
    return shape


def _rows(text: str) -> list[str]:
    return fit_words(text).split("\n")


def words_box(slide: Slide, area: Area, text: str, ink: Ink, name: str = "") -> BaseShape:
    """Write a text into a box of its own."""
    shape = slide.shapes.add_textbox(*area.emu())
    if name:
        shape.name = name
    fill_shape(shape, text, ink)
    return shape


def one_line_box(
    slide: Slide, area: Area, text: str, ink: Ink, sizes: Sequence[float], name: str, rows: int = 1
) -> BaseShape:
    """Write a line (or ``rows`` of them) into a box, in the largest of some sizes in which it fits."""
    kind = fitted(text, area.width, area.height, sizes, ink.kind.weight, rows)
    return words_box(slide, area, shortened(text, area.width, area.height, kind), replace(ink, kind=kind), name)


def describe(shape: Any, text: str) -> None:  # noqa: ANN401 (a picture, a chart, a table)
    """Say in words what a shape shows, for those who do not see it."""
    element: etree._Element = shape._element
    for properties in element.iter(qn("p:cNvPr")):
        properties.set("descr", fit_words(text))
        return
