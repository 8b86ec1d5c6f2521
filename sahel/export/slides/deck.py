"""An empty deck in the product's type and colours, and slides with what stands on every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Emu

from sahel.briefing.edge_words import clock_words, counts_words, edition_words, place_words
from sahel.briefing.records import Briefing, Edition, Step
from sahel.export.plain_words import one_row
from sahel.export.slides.fitting import Type, fitted, shortened
from sahel.export.slides.stage import (
    EMU_A_PX,
    FOOT,
    HIGH,
    KICKER,
    MARK,
    MORE,
    PLACE,
    RULE,
    SENTENCE,
    WIDE,
    Head,
    room,
)
from sahel.export.slides.words_on_slide import Ink, colour_of, fill_shape, one_line_box
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.i18n import _

_TITLE_ONLY = 5
"""Which of the layouts that python-pptx brings has a title and nothing else."""
_HEAD_SIZES = (96, 88, 80, 72, 64, 56, 52, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18)
_FOOT_SIZES = (20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10)
_KICKER_SIZES, _MARK_SIZES = (22, 20, 18, 16), (22, 20, 18, 16, 14, 12, 10)
_SLOTS = ("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
_TOKENS = ("ink", "panel", "ink2", "page", "up", "down", "none", "aes", "ecowas", "eccas")
"""The slots of a theme's colours, and the tokens that fill them."""


@dataclass
class Stage:
    """A deck in the making, with what every slide says."""

    deck: Deck
    briefing: Briefing
    edition: Edition | None
    scheme: Scheme = "light"
    steps: int = 0
    notes: dict[int, str] = field(default_factory=dict)

    @property
    def palette(self) -> Palette:
        """The colours."""
        return tokens().palette(self.scheme)

    def ink(self, size: float, *, bold: bool = False, soft: bool = False) -> Ink:
        """Return an ink in the language of the briefing; ``soft`` is the second grey."""
        colour = self.palette.ink2 if soft else self.palette.ink
        return Ink(Type(size, "bold" if bold else "plain"), colour, self.briefing.lang)


def _themes(deck: Deck) -> Iterator[Any]:
    for relation in deck.slide_master.part.rels.values():
        if relation.reltype.endswith("/theme"):
            yield relation.target_part


def _set_theme(deck: Deck, palette: Palette) -> None:
    """Give the theme our colours and faces: what is added to a slide later looks like the rest."""
    fonts = tokens().fonts
    for part in _themes(deck):
        theme = etree.fromstring(part.blob)
        for slot, token in zip(_SLOTS, _TOKENS, strict=True):
            for held in theme.iter(qn(f"a:{slot}")):
                held.clear()
                etree.SubElement(held, qn("a:srgbClr"), val=getattr(palette, token).lstrip("#"))
        for named in (*theme.iter(qn("a:majorFont")), *theme.iter(qn("a:minorFont"))):
            named.find(qn("a:latin")).set("typeface", fonts.slides)
            named.find(qn("a:cs")).set("typeface", fonts.slides)
        part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)


def _drop_layouts(deck: Deck) -> None:
    kept = deck.slide_layouts[_TITLE_ONLY]
    for layout in [one for one in deck.slide_layouts if one is not kept]:
        deck.slide_layouts.remove(layout)
    for holder in list(kept.placeholders):
        if holder.placeholder_format.type is not None and holder.placeholder_format.idx != 0:
            holder._element.getparent().remove(holder._element)


def open_stage(briefing: Briefing, edition: Edition | None, scheme: Scheme) -> Stage:
    """Return an empty deck for a briefing."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(WIDE * EMU_A_PX), Emu(HIGH * EMU_A_PX)
    stage = Stage(deck, briefing, edition, scheme, len(briefing.shown))
    _set_theme(deck, stage.palette)
    _drop_layouts(deck)
    master = deck.slide_master
    master.background.fill.solid()
    master.background.fill.fore_color.rgb = colour_of(stage.palette.panel)
    return stage


def _set_head(slide: Slide, stage: Stage, text: str, head: Head) -> None:
    """Write the sentence of a slide as its title; one that fits in no size is visibly cut."""
    title, area, said = slide.shapes.title, head.area, one_row(text)
    kind = fitted(
        said, area.width, area.height, [size for size in _HEAD_SIZES if size <= head.largest], "bold", head.rows
    )
    kept = shortened(said, area.width, area.height, kind)
    if title is not None:
        title.left, title.top, title.width, title.height = area.emu()
        fill_shape(title, kept, Ink(kind, stage.palette.ink, stage.briefing.lang))


def _foot(slide: Slide, stage: Stage, left: str, right: str) -> None:
    soft = stage.ink(20, soft=True)
    rule = slide.shapes.add_shape(1, *RULE.emu())
    rule.name = "rule"
    rule.fill.solid()
    rule.fill.fore_color.rgb = colour_of(stage.palette.rule)
    rule.line.fill.background()
    rule.shadow.inherit = False
    one_line_box(slide, FOOT, left, soft, _FOOT_SIZES, "footer")
    right_ink = Ink(soft.kind, soft.colour, soft.lang, "right")
    one_line_box(slide, PLACE, right, right_ink, _FOOT_SIZES, "place")


def _mark(slide: Slide, stage: Stage) -> None:
    if stage.briefing.mark:
        ink = Ink(Type(22, "bold"), stage.palette.ink, stage.briefing.lang, "right")
        one_line_box(slide, MARK, one_row(stage.briefing.mark), ink, _MARK_SIZES, "handling mark", rows=2)


def new_slide(stage: Stage, step: Step | None, number: int, kicker: str, text: str, head: Head = SENTENCE) -> Slide:
    """Add a slide with its sentence, mark and footer; ``number`` is that of its step, 0 where it belongs to none."""
    slide = stage.deck.slides.add_slide(stage.deck.slide_layouts[0])
    _set_head(slide, stage, text, head)
    if kicker:
        one_line_box(slide, KICKER, one_row(kicker), stage.ink(22, soft=True), _KICKER_SIZES, "heading")
    _mark(slide, stage)
    said = [clock_words(stage.briefing), *([counts_words(step.counts)] if step else [])]
    place = [edition_words(stage.edition), *([place_words(number, stage.steps)] if number else [])]
    page = _("page {n}").format(n=len(stage.deck.slides))
    _foot(slide, stage, " · ".join(said), " · ".join([*place, page]))
    return slide


def write_more(slide: Slide, text: str, stage: Stage) -> None:
    """Say above the footer what a slide leaves out."""
    one_line_box(slide, MORE, text, stage.ink(room("micro"), soft=True), _FOOT_SIZES, "more")


_LAST_READ = ("rule", "footer", "place")


def put_in_reading_order(slide: Slide) -> None:
    """Let the footer of a slide be read last: its shapes are read aloud in the order in which they stand."""
    shapes = {name: shape for shape in slide.shapes for name in _LAST_READ if shape.name == name}
    for name in _LAST_READ:
        if name in shapes:
            tree = shapes[name]._element.getparent()
            tree.append(shapes[name]._element)
