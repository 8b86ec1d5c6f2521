"""Days as a person types them: a day, a month, a year, or the first and the last day of a stretch."""

from __future__ import annotations

from sahel.errors import JudgementRefusedError
from sahel.facts.prefix_dates import interval
from sahel.i18n import _
from sahel.model import IsoDate

BETWEEN = "/"


def days_typed(start: IsoDate | None, end: IsoDate | None) -> str:
    """Return days as one would type them: "2024-03-26", "2024-03-01/2024-03-31", "" where nobody knows."""
    return BETWEEN.join(dict.fromkeys(day for day in (start, end) if day))


def days_meant(typed: str) -> tuple[IsoDate | None, IsoDate | None]:
    """Return the first and last day that a text means; raise JudgementRefusedError where it means none."""
    parts = [part.strip() for part in typed.split(BETWEEN)]
    if parts == [""]:
        return None, None
    try:
        found = [interval(part) for part in parts]
    except ValueError as error:
        raise JudgementRefusedError(_("“{value}” is no day, month or year").format(value=typed)) from error
    return found[0][0], found[-1][1]
