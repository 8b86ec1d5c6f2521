"""What a draft without a day of publication lacks, and the day that its text offers: whoever brings it in decides."""

from __future__ import annotations

from sahel.desk.preview.draft import Draft
from sahel.i18n import _, ngettext
from sahel.model import IsoDate

_BEGINNING = 400
"""Characters in which a dateline stands: headline, place and day."""


def offered_day(draft: Draft) -> IsoDate | None:
    """Return the first whole day that the beginning of the text states, where nobody has said when it was published."""
    if draft.stated.published:
        return None
    days = (
        one.date_start
        for one in draft.found.dates
        if one.type == "DATE" and one.rule == "stated" and one.date_start == one.date_end and one.start < _BEGINNING
    )
    return next((day for day in days if day), None)


def undated_note(draft: Draft) -> str | None:
    """Say how many claims no line of the map will show, and what would date them; None where each has its date."""
    n = sum(claim.date_start is None for claim in draft.claims)
    if not n:
        return None
    text = ngettext(
        "{n} claim has no date, and no line of the map shows it.",
        "{n} claims have no date, and no line of the map shows them.",
        n,
    )
    said = text.format(n=n)
    return said if draft.stated.published else f"{said} {_what_would_help()}"


def _what_would_help() -> str:
    return _("Words like “on Wednesday” can be worked out from the day of publication.")
