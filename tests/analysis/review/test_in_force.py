"""What holds on a day: made by then, and not undone by then."""

from sahel.analysis.review.in_force import in_force, with_undoing, withdrawn
from sahel.analysis.review.records import Judgement


def made(id, kind="accept", on="2024-06-01", about="x"):
    return Judgement(id, f"{on}T12:00:00+00:00", "Ada", kind, (about,), {}, "")


FIRST, LATER = made("a"), made("b", on="2024-06-03")
UNDO = made("u", "undo", "2024-06-02", "a")
REDO = made("r", "undo", "2024-06-04", "u")


def ids(judgements):
    return [one.id for one in judgements]


def test_each_clock_sees_what_was_made_and_undone_by_then():
    everything = [FIRST, UNDO, LATER, REDO]
    assert [ids(in_force(everything, f"2024-06-0{day}")) for day in range(1, 5)] == [["a"], [], ["b"], ["a", "b"]]
    assert ids(in_force(everything)) == ["a", "b"]
    assert in_force(everything, "2024-05-31") == ()


def test_a_judgement_tells_what_undid_it():
    assert [one.undone_by for one in with_undoing([FIRST, UNDO])] == ["u", None]
    assert [one.undone_by for one in with_undoing([FIRST, UNDO, REDO])] == [None, "r", None]


def test_a_row_that_was_taken_back_is_withdrawn_until_it_is_written_again():
    row, undo, again = made("a", "row"), made("u", "undo", about="a"), made("b", "row")
    assert withdrawn([row]) == {}
    assert withdrawn([row, undo]) == {"x": "u"}
    assert withdrawn([row, undo, again]) == {}


def test_what_was_erased_stays_withdrawn_whatever_undid_it():
    gone = [made("w", "withdraw"), made("e", "erase"), made("u", "undo", about="w"), made("v", "undo", about="e")]
    assert withdrawn(gone) == {"x": "e"}
