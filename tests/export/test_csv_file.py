"""CSV: a row a claim, exact but for what a spreadsheet would run."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.export.csv_cells import harmless, write_rows
from sahel.export.csv_file import HEADER
from sahel.export.files import export
from tests import toy


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as handle:
        return list(csv.DictReader(handle))


def test_every_claim_is_a_row_with_its_quote_offsets_and_publisher(tmp_path, talks, undated, quote):
    export("csv", [talks, undated], tmp_path / "e.csv")
    found = rows(tmp_path / "e.csv")
    assert [row["article_id"] for row in found] == ["a1", "a2", "a1"]
    assert [row["event_id"] for row in found] == [talks.event_id, talks.event_id, undated.event_id]
    assert (found[0]["quote"], found[0]["evidence_start"], found[0]["publisher"]) == (quote, "0", "Toy Press")
    assert (found[0]["source_name"], found[0]["target_name"]) == ("Niger", "Russia")


def test_unknown_is_an_empty_cell(tmp_path, undated):
    export("csv", [undated], tmp_path / "e.csv")
    (row,) = rows(tmp_path / "e.csv")
    assert [row[key] for key in ("event_target", "target_name", "date_start", "place", "speaker")] == [""] * 5


def test_no_events_leave_the_header(tmp_path):
    export("csv", [], tmp_path / "e.csv")
    assert (tmp_path / "e.csv").read_text("utf-8-sig").strip().split(",") == list(HEADER)


def test_the_file_opens_with_a_byte_order_mark_for_spreadsheets(tmp_path, talks):
    export("csv", [talks], tmp_path / "e.csv")
    assert (tmp_path / "e.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id,")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_a_cell_that_would_run_gets_an_apostrophe(tmp_path, start):
    attack = start + 'HYPERLINK("http://example.org")'
    export("csv", [toy.event(claims=(toy.claim(quote=attack, publisher=attack),))], tmp_path / "e.csv")
    (row,) = rows(tmp_path / "e.csv")
    assert row["quote"] == row["publisher"] == "'" + attack


UNCUT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=",;\t\r\n"))
AWKWARD = st.text(st.sampled_from("aé=+-@＝,;\t\r\n \"'"), max_size=12)


@given(UNCUT)
def test_no_text_is_changed_otherwise(text):
    assert harmless(text) in (text, "'" + text)
    assert not str(harmless(text)).startswith(("=", "+", "-", "@", "\t"))


@given(st.lists(AWKWARD, min_size=1, max_size=3), st.booleans(), st.sampled_from(",;\t"))
def test_no_cell_runs_whichever_sign_a_spreadsheet_cuts_by(cells, semicolons, cut_by):
    held = StringIO(newline="")
    write_rows(held, ["header"], [cells], semicolons=semicolons)
    found = csv.reader(StringIO(held.getvalue(), newline=""), delimiter=cut_by)
    assert not [cell for row in found for cell in row if cell.strip().startswith(("=", "+", "-", "@", "＝"))]


def test_a_comma_or_dash_of_plain_prose_stays_as_printed():
    said = "Niger, Mali; and - he said - 5-6 more, at 3; all @home"
    assert harmless(said) == harmless(said, ";") == said


def test_where_numbers_have_a_decimal_comma_cells_end_with_semicolons(tmp_path):
    event = toy.event(p=0.75, claims=(toy.claim(quote="One, two; three"),))
    export("csv", [event], tmp_path / "e.csv", semicolons=True)
    with (tmp_path / "e.csv").open(encoding="utf-8-sig", newline="") as handle:
        (row,) = csv.DictReader(handle, delimiter=";")
    assert (row["p"], row["quote"]) == ("0,75", "One, two; three")
    assert (tmp_path / "e.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id;")


def test_a_number_below_zero_stays_a_number():
    assert harmless(-1.5) == -1.5
