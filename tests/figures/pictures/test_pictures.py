"""The figures as pictures: not blank, the same bytes each time, in the colours of the records, from any thread."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PIL import Image

from sahel.export.pictured import picture_of
from sahel.figures.pictures.sheet import Sheet
from sahel.figures.tokens import tokens
from sahel.i18n import speaking
from tests.export import toy_briefing as toys

SHEET = Sheet(600, 340)
DRAWN = {step.key: step.drawing for step in toys.briefing().steps if step.drawing}
FIGURES = ("map", "climate", "ladder", "alliances", "silence")


def picture(key, sheet=SHEET, **more):
    return picture_of(DRAWN[key], toys.basis(), sheet, **more)


def pixels(png):
    return Image.open(BytesIO(png)).convert("RGB")


def rgb(colour):
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def share_of(image, colour):
    """The share of pixels in exactly this colour."""
    counts = {value: n for n, value in image.getcolors(image.width * image.height)}
    return counts.get(rgb(colour), 0) / (image.width * image.height)


@pytest.mark.parametrize("key", FIGURES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_is_drawn_on_the_ground_of_its_scheme_and_is_not_blank(key, scheme):
    image = pixels(picture(key, Sheet(600, 340, scheme)).png(1))
    ground = share_of(image, tokens().palette(scheme).panel)
    assert 0.05 < ground < 0.98
    assert len(image.getcolors(image.width * image.height)) > 20


@pytest.mark.parametrize("key", FIGURES)
def test_a_picture_is_as_wide_as_its_sheet_and_no_higher(key):
    drawn = picture(key)
    assert drawn.width == SHEET.width
    assert 0 < drawn.height <= SHEET.height
    assert pixels(drawn.png(2)).size == (2 * drawn.width, 2 * drawn.height)


@pytest.mark.parametrize("key", FIGURES)
def test_the_same_drawing_gives_the_same_bytes(key):
    one, other = picture(key), picture(key)
    assert one.png(1) == other.png(1)
    assert one.svg() == other.svg()
    assert one.pdf() == other.pdf()


def test_threads_do_not_draw_into_each_others_pictures():
    keys = [*FIGURES, *FIGURES]
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda key: picture(key).png(1), keys))
    assert drawn[:5] == drawn[5:] == [picture(key).png(1) for key in FIGURES]


def test_blocs_fill_their_countries_on_the_map():
    image = pixels(picture("map").png(1))
    assert share_of(image, tokens().light.aes) > 0.01
    assert share_of(image, tokens().light.ecowas) > 0.001
    assert share_of(image, tokens().light.up) > 0


def test_the_subject_has_a_line_of_ink_around_it():
    ink = tokens().light.ink
    plain, about = (share_of(pixels(picture(key).png(1)), ink) for key in ("map", "change:NER-RUS"))
    assert about > plain * 1.2


def test_a_reader_near_by_also_sees_who_is_suspended():
    assert picture("map").png(1) != picture("map", hatched=True).png(1)


def test_a_picture_speaks_the_language_that_is_spoken():
    english = picture("silence").svg()
    with speaking("fr"):
        assert picture("silence").svg() != english


def test_a_table_and_a_drawing_of_nothing_have_no_picture():
    assert picture("sources") is None
    assert picture_of(None, toys.basis(), SHEET) is None


def test_no_picture_asks_for_anything_outside_itself():
    svg = picture("map").svg().decode()
    assert "<image" not in svg
    assert "url(http" not in svg
    assert "$" not in svg.split("</metadata>")[-1]
