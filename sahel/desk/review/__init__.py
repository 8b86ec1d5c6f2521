"""The analyst's own layer over what readers say: a queue, one function a judgement, undo, history, export."""

from sahel.analysis.review.queue import Item
from sahel.desk.review.exchange import export_judgements, import_judgements
from sahel.desk.review.facts import add_row, amend_membership, written_row
from sahel.desk.review.history import Entry, history
from sahel.desk.review.judging import (
    accept,
    correct,
    erase,
    join,
    note_tie,
    reject,
    reject_claim,
    split,
    undo,
    withdraw,
)
from sahel.desk.review.notes import notes_on
from sahel.desk.review.people import amend_alias, amend_term, person_id
from sahel.desk.review.queue import queue, to_join

__all__ = [
    "Entry",
    "Item",
    "accept",
    "add_row",
    "amend_alias",
    "amend_membership",
    "amend_term",
    "correct",
    "erase",
    "export_judgements",
    "history",
    "import_judgements",
    "join",
    "note_tie",
    "notes_on",
    "person_id",
    "queue",
    "reject",
    "reject_claim",
    "split",
    "to_join",
    "undo",
    "withdraw",
    "written_row",
]
