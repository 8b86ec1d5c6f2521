"""CSV: a row a claim, exact but for what a spreadsheet would run."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.export.csv_cells import harmless
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


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_is_changed_otherwise(text):
    assert harmless(text) in (text, "'" + text)
    assert not str(harmless(text)).startswith(("=", "+", "-", "@", "\t"))


def test_a_number_below_zero_stays_a_number():
    assert harmless(-1.5) == -1.5
