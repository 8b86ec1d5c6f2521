"""What amending a row of facts means, whatever the table: one is added, put in place of another, or taken out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sahel.analysis.review.fact_rows import FactTable, Row, row_payload
from sahel.analysis.review.records import Judgement
from sahel.desk.review.judging import draft
from sahel.errors import JudgementRefusedError
from sahel.i18n import _
from sahel.store import Store


def amend(
    store: Store,
    by: str,
    table: FactTable[Row],
    rows: tuple[Row | None, Row | None],
    there: Sequence[Row],
    subjects: Iterable[str],
    note: str,
) -> Judgement:
    """Write the judgement that puts ``rows[0]`` in place of ``rows[1]``; None: nothing is put, or nothing replaced.

    ``there``: the rows as they are now. Raises JudgementRefusedError where nothing is said, or the old row is gone.
    """
    new, old = rows
    if new is None and old is None:
        raise JudgementRefusedError(_("say which row is added or taken out"))
    if old is not None and old not in there:
        raise JudgementRefusedError(_("the row to correct is not there any more"))
    return store.review.judge([draft(by, table.kind, subjects, row_payload(new, old), note)])[0]
