"""Words as our faces can set them: nothing that they lack vanishes without a trace."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from sahel.export.plain_words import fit_words, one_row
from sahel.figures.pictures.faces import Weight, faces
from sahel.figures.pictures.measure import advances, joined_advances

_UNKNOWN = "□"
"""Stands for a letter that no face has: a reader sees that something stood there."""
_NOTHING = "\ufeff"
"""A letter without width. fpdf2 loses its own face where a line begins with a letter that another face must lend."""
_UNSEEN = {"Cf", "Mn", "Me"}


def _letters(text: str, weight: Weight) -> Iterator[str]:
    known = joined_advances("sans", weight)
    for letter in text:
        if letter == "\n" or ord(letter) in known:
            yield letter
        elif unicodedata.category(letter) not in _UNSEEN:
            yield _UNKNOWN


def settable(text: str, weight: Weight = "plain") -> str:
    """Return a text, its rows apart, as it is set: a letter that no face has is a box."""
    kept = "".join(_letters(fit_words(text), weight))
    lent = kept and ord(kept[0]) not in advances(faces("sans", weight)[0].file)
    return f"{_NOTHING}{kept}" if lent else kept


def settable_row(text: str, weight: Weight = "plain") -> str:
    """Return a text on one line as it is set."""
    return settable(one_row(text), weight)
