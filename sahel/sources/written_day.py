"""Whether a day is written out in a page: htmldate fills what is missing of a date with the first, or with today."""

from __future__ import annotations

import re

from sahel.model import IsoDate

_BETWEEN = r"[-/._]"
_ORDINAL = r"(?:st|nd|rd|th|er|\.)?"
_WORD = r"[^\W\d_]{3,}\.?"
_MONTHS = 12


def _forms(year: int, month: int, day: int) -> list[str]:
    forms = [
        rf"(?<!\d){year}{_BETWEEN}?{month:02}{_BETWEEN}?{day:02}(?!\d)",
        rf"(?<!\d){year}{_BETWEEN}0?{month}{_BETWEEN}0?{day}(?!\d)",
        rf"(?<!\d)0?{day}{_ORDINAL}[\s-]+{_WORD},?[\s-]+{year}(?!\d)",
        rf"{_WORD}\s+0?{day}{_ORDINAL},?\s+{year}(?!\d)",
    ]
    # Of 5/3/2024 nobody can say whether it is in March or in May.
    if day > _MONTHS or day == month:
        forms.append(rf"(?<!\d)0?{day}{_BETWEEN}0?{month}{_BETWEEN}{year}(?!\d)")
        forms.append(rf"(?<!\d)0?{month}{_BETWEEN}0?{day}{_BETWEEN}{year}(?!\d)")
    return forms


def written_day(day: IsoDate | None, markup: str) -> IsoDate | None:
    """Return the day if the markup has it with its year, month and day, in figures or words; else None."""
    if day is None:
        return None
    year, month, number = map(int, day.split("-"))
    return day if any(re.search(form, markup) for form in _forms(year, month, number)) else None
