"""Figures that stay drawings: each is a page of its own PDF, laid into its place once all pages are written."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import cast

from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, IndirectObject, NameObject, StreamObject

from sahel.export.paper.page import MARGIN, WIDTH, Pages
from sahel.export.plain_words import one_row
from sahel.figures.pictures.sheet import Picture, Sheet

SHEET = Sheet(1000, 640)
"""What figures are drawn on: as wide as a page's text."""
_POINTS_A_MM = 72 / 25.4
_HIGH_MM = 297.0


@dataclass(frozen=True, slots=True)
class Inset:
    """A figure with its place: the number of its page, from 0, its upper edge (mm), its size (points), its drawing."""

    page: int
    top: float
    size: tuple[int, int]
    drawing: bytes

    @property
    def scale(self) -> float:
        """How much smaller it is shown than it was drawn."""
        return WIDTH * _POINTS_A_MM / self.size[0]


def high_mm(picture: Picture) -> float:
    """Return how high a picture is on a page, in mm."""
    return picture.height * WIDTH / picture.width


def place(pages: Pages, picture: Picture, alt: str) -> Inset:
    """Leave room for a figure on this page, or on the next where it has none, and return its place.

    ``alt``: what it shows, in words, for a reader that speaks: a clear picture of the same place bears them, as the
    library describes no drawings.
    """
    high = high_mm(picture)
    pages.keep(high + 2)
    clear = Image.new("RGBA", (1, 1), (255, 255, 255, 0))
    pages.image(clear, x=MARGIN, y=pages.get_y(), w=WIDTH, h=high, alt_text=one_row(alt))
    inset = Inset(pages.page_no() - 1, pages.get_y(), (picture.width, picture.height), picture.pdf())
    pages.set_y(pages.get_y() + high + 2)
    return inset


def _form(writer: PdfWriter, inset: Inset) -> IndirectObject:
    """Return a figure's one page as a form that other pages can show; its drawing is taken over unread."""
    page = PdfReader(BytesIO(inset.drawing)).pages[0]
    contents = page.get_contents()
    form = StreamObject()
    form.set_data(b"" if contents is None else contents.get_data())
    form.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(map(FloatObject, (0, 0, *inset.size))),
            NameObject("/Resources"): page["/Resources"].clone(writer),
        }
    )
    return writer._add_object(form.flate_encode())


def _show(writer: PdfWriter, inset: Inset, name: str) -> None:
    """Let a page show a figure in its place, after all that is written on it."""
    page = writer.pages[inset.page]
    resources = cast(DictionaryObject, page["/Resources"].get_object())
    held = cast(DictionaryObject, resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object())
    held[NameObject(name)] = _form(writer, inset)
    scale, left = inset.scale, MARGIN * _POINTS_A_MM
    low = (_HIGH_MM - inset.top) * _POINTS_A_MM - inset.size[1] * scale
    drawn = StreamObject()
    drawn.set_data(f"Q q {scale:.5f} 0 0 {scale:.5f} {left:.3f} {low:.3f} cm {name} Do Q".encode())
    before = StreamObject()
    before.set_data(b"q ")
    own = page["/Contents"]
    streams = own if isinstance(own, ArrayObject) else ArrayObject([page.raw_get("/Contents")])
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(before), *streams, writer._add_object(drawn)])


def laid_in(raw: bytes, insets: list[Inset]) -> bytes:
    """Return a document with its figures in their places."""
    writer = PdfWriter(clone_from=BytesIO(raw))
    for at, inset in enumerate(insets):
        _show(writer, inset, f"/Figure{at}")
    held = BytesIO()
    writer.write(held)
    return held.getvalue()
