"""What the tests ask of slides: their words, how much room those may take, and what lies over what."""

from io import BytesIO
from itertools import combinations

from pptx import Presentation

from sahel.export.slides.fitting import LEADING, Type, lines
from sahel.export.slides.stage import EMU_A_PX, HIGH, POINTS_A_PX, WIDE


def opened(raw):
    """The slides of a deck given as bytes."""
    return list(Presentation(BytesIO(raw)).slides)


def box(shape):
    """The sides of a shape in px: left, top, right, bottom."""
    left, top, width, high = (side / EMU_A_PX for side in (shape.left, shape.top, shape.width, shape.height))
    return left, top, left + width, top + high


def needed(shape):
    """How high the words of a text box may become, in px."""
    wide, total = shape.width / EMU_A_PX, 0.0
    for paragraph in shape.text_frame.paragraphs:
        run = paragraph.runs[0]
        kind = Type(run.font.size.pt / POINTS_A_PX, "bold" if run.font.bold else "plain")
        above = paragraph.space_before.pt / POINTS_A_PX if paragraph.space_before else 0.0
        hang = int(paragraph._p.get_or_add_pPr().get("marL", 0)) / EMU_A_PX
        total += above + len(lines(paragraph.text, wide - hang, kind)) * kind.size * LEADING
    return total


def with_words(slide):
    """The text boxes of a slide, and its title."""
    return [shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text]


def too_full(slide):
    """Names of text boxes whose words may be higher than they are."""
    return [shape.name for shape in with_words(slide) if needed(shape) > shape.height / EMU_A_PX + 1]


def outside(slide):
    """Names of shapes that leave the slide."""
    sides = [(shape.name, box(shape)) for shape in slide.shapes]
    return [name for name, (x0, y0, x1, y1) in sides if x0 < 0 or y0 < 0 or x1 > WIDE + 1 or y1 > HIGH + 1]


def overlapping(slide):
    """Pairs of names of shapes that lie over each other."""
    found = []
    for a, b in combinations(slide.shapes, 2):
        (ax0, ay0, ax1, ay1), (bx0, by0, bx1, by1) = box(a), box(b)
        if ax0 < bx1 - 1 and bx0 < ax1 - 1 and ay0 < by1 - 1 and by0 < ay1 - 1:
            found.append((a.name, b.name))
    return found


def words_of(slide):
    """All words of a slide: of boxes, tables and charts' names."""
    said = [shape.text_frame.text for shape in with_words(slide)]
    for shape in slide.shapes:
        if shape.has_table:
            said += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(said)


def notes_of(slide):
    """The notes of a slide."""
    return slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
