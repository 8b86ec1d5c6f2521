"""Days as ISO text: what is one, and what is only shaped like one."""

from __future__ import annotations

import re
from datetime import date

from sahel.model import IsoDate

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def iso_day(value: str) -> IsoDate | None:
    """Return the text if it is a day of the calendar as ``YYYY-MM-DD``, else None (``2024-02-30`` is none)."""
    if not _DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None
