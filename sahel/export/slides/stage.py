"""The stage of a slide: 1920 by 1080 px as in the room, of which 144 are an inch; where things stand on it."""

from __future__ import annotations

from typing import NamedTuple

from pptx.util import Emu

from sahel.figures.tokens import tokens

WIDE, HIGH = 1920, 1080
EMU_A_PX = 6350
POINTS_A_PX = 0.5
"""A px of the stage is half a point: type of 48 px is printed at 24 pt, and as large as in the room when projected."""


class Area(NamedTuple):
    """A rectangle of the stage, in px."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    def emu(self) -> tuple[Emu, Emu, Emu, Emu]:
        """Return the rectangle as a shape takes it."""
        left, top, width, height = (Emu(round(side * EMU_A_PX)) for side in self)
        return left, top, width, height


class Head(NamedTuple):
    """Where the sentence of a slide stands, how large it is at most (px), and in how many lines where that can be."""

    area: Area
    largest: float
    rows: int = 2


MARGIN = 80
GAP = 60
"""Between two columns of words."""
KICKER = Area(MARGIN, 40, 940, 34)
MARK = Area(MARGIN + 960, 30, WIDE - 2 * MARGIN - 960, 46)
SENTENCE = Head(Area(MARGIN, 78, WIDE - 2 * MARGIN, 170), 48)
BODY = Area(MARGIN, 258, WIDE - 2 * MARGIN, 722)
AGAIN = Head(Area(MARGIN, 78, WIDE - 2 * MARGIN, 82), 30)
BODY_AGAIN = Area(MARGIN, 184, WIDE - 2 * MARGIN, 766)
"""The same on further slides of a step, where the sentence is smaller."""
TITLE = Head(Area(MARGIN, 150, WIDE - 2 * MARGIN, 220), 96)
LEAD = Area(MARGIN, 392, WIDE - 2 * MARGIN, 84)
PERIOD = Area(MARGIN, 486, WIDE - 2 * MARGIN, 44)
CONTENTS = Area(MARGIN, 590, WIDE - 2 * MARGIN, 380)
"""The first slide: the title, its sentence, the period, and what follows."""
MORE = Area(MARGIN, 958, WIDE - 2 * MARGIN, 28)
RULE = Area(MARGIN, 1000, WIDE - 2 * MARGIN, 1)
FOOT = Area(MARGIN, 1014, 1320, 32)
PLACE = Area(MARGIN + 1340, 1014, WIDE - 2 * MARGIN - 1340, 32)


def room(name: str) -> int:
    """Return a size of type of the room, in px: micro, small, body, lead, h1."""
    return tokens().size["room"][name]


def halves(area: Area) -> tuple[Area, Area]:
    """Return an area as two columns."""
    wide = (area.width - GAP) / 2
    return area._replace(width=wide), area._replace(left=area.left + wide + GAP, width=wide)
