"""The faces that pictures, slides and pages are set in: those that set-up made, and one that is always there.

Which files stand for a cut and weight, in the order in which a letter is looked for, is ``geodata/face_files.csv``.
Where set-up did not run, or no face of ours has a letter, it comes from DejaVu Sans, which matplotlib brings.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import matplotlib as mpl
from matplotlib import font_manager

from sahel.facts.tables import GEODATA, table

FACES = GEODATA.parent / "static" / "vendor" / "faces"

Cut = Literal["sans", "condensed"]
Weight = Literal["plain", "bold"]

_LAST: Mapping[Weight, str] = {"plain": "DejaVuSans.ttf", "bold": "DejaVuSans-Bold.ttf"}


# The face behind ours is bold where ours are semi-bold; matplotlib would tell every process so.
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class Face:
    """A file of a font and the name of its family, as the file itself says it."""

    family: str
    file: Path


def last_resort(weight: Weight) -> Face:
    """Return the face that is always there."""
    return Face("DejaVu Sans", Path(mpl.get_data_path()) / "fonts" / "ttf" / _LAST[weight])


def faces(cut: Cut, weight: Weight, folder: Path = FACES) -> tuple[Face, ...]:
    """Return the faces of a cut and weight that are there, in the order in which a letter is looked for."""
    rows = (row for row in table("face_files") if (row["cut"], row["weight"]) == (cut, weight))
    found = (Face(row["family"], folder / row["file"]) for row in rows)
    return (*(face for face in found if face.file.is_file()), last_resort(weight))


@cache
def families(cut: Cut, weight: Weight) -> tuple[str, ...]:
    """Return the families of a cut and weight, known to matplotlib from then on."""
    held = {entry.fname for entry in font_manager.fontManager.ttflist}
    own = faces(cut, weight)
    for face in own:
        if str(face.file) not in held:
            font_manager.fontManager.addfont(str(face.file))
    return tuple(face.family for face in own)
