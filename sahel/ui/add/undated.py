"""What a draft without a day of publication lacks, and the day that its text offers: whoever brings it in decides."""

from __future__ import annotations

from sahel.desk.preview.draft import Draft
from sahel.i18n import _, ngettext
from sahel.model import IsoDate, Timex

_BEGINNING = 400
"""Characters in which a dateline stands: headline, place and day."""


def offered_day(draft: Draft) -> IsoDate | None:
    """Return the day of the dateline, where nobody has said when the text was published; None where it has none."""
    if draft.stated.published:
        return None
    return next((one.date_start for one in draft.found.dates if _is_dateline(one, draft)), None)


def _is_dateline(one: Timex, draft: Draft) -> bool:
    """Tell whether a date is a whole day at the beginning of the text, in no sentence that a claim rests on."""
    told = any(claim.evidence_start <= one.start < claim.evidence_end for claim in draft.found.claims)
    is_day = one.type == "DATE" and one.rule == "stated" and one.date_start == one.date_end
    return is_day and one.start < _BEGINNING and not told


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
