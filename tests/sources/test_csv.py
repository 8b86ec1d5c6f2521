"""Tables: one article a row, whatever the columns are called, and a bad row alone in its failure."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources import Hints, read_bytes
from sahel.sources.csv_header import columns_of, delimiter_of
from sahel.sources.csv_records import records
from tests.sources.making import reasons, taken, texts


def read(text, hints=None):
    return list(read_bytes("t.csv", text.encode() if isinstance(text, str) else text, hints or Hints()))


def test_every_column_is_taken_and_the_headline_opens_the_text():
    (article,) = read(
        "id,title,text,published,publisher,url,lang\n"
        'x-1,Un appel,"Le général a parlé, dit-on.",2024-03-26,Toy Press,https://example.org/a,fr\n'
    )
    assert article.text == "Un appel\n\nLe général a parlé, dit-on."
    assert (article.title, article.published, article.publisher) == ("Un appel", "2024-03-26", "Toy Press")
    assert (article.url, article.lang, article.given_id) == ("https://example.org/a", "fr", "x-1")


def test_a_text_alone_is_enough_and_hints_fill_the_rest():
    (article,) = read("text\nNiamey said no.\n", Hints("2024-03-26", "Toy Press"))
    assert (article.text, article.published, article.publisher) == ("Niamey said no.", "2024-03-26", "Toy Press")


def test_a_headline_that_opens_the_text_already_is_not_repeated():
    same, longer = read('title,text\nA call,"A call\n\nIt was made."\nA call,A call was made.\n')
    assert same.text == "A call\n\nIt was made."
    assert longer.text == "A call\n\nA call was made."


@pytest.mark.parametrize(
    "header",
    ["Headline;Date;Body", "TITRE;Date de publication;Texte intégral", "\ufeffArticle Title\tPub_Date\tFull-Text"],
)
def test_columns_are_known_by_the_names_that_people_give_them(header):
    between = delimiter_of(header)
    (article,) = read(between.join(["A call", "2024-03-26", "Niamey said no."]).join([header + "\n", "\n"]))
    assert (article.title, article.published) == ("A call", "2024-03-26")
    assert article.text.endswith("Niamey said no.")


def test_where_two_columns_mean_the_same_the_better_name_wins():
    assert columns_of(["Date", "published", "Content", "text"]) == {"published": 1, "text": 3}


def test_a_missing_text_column_is_one_sentence_that_names_those_that_are_there():
    (failure,) = read("title,when\na,b\nc,d\n")
    assert str(failure) == "t.csv was not read: it has no column “text”, only “title”, “when”."


def test_of_many_wrong_columns_only_some_are_named_and_none_at_length():
    (failure,) = read(",".join(["x" * 500] * 500) + "\n")
    assert len(str(failure)) < 1_000


def test_a_row_with_too_many_cells_is_a_failure_and_with_too_few_is_read():
    found = read("title,text,publisher\nA,Niamey, said no,Toy\nB,Bamako said yes\nC,Gao waits,Toy,,\n")
    assert reasons(found) == ["t.csv, line 2 was not read: it has 4 cells under 3 columns."]
    assert texts(found) == ["B\n\nBamako said yes", "C\n\nGao waits"]


def test_an_empty_text_is_a_failure_of_its_row_by_the_line_on_which_it_begins():
    found = read('title,text\nA,"two\nlines"\n\nB,\nC,Fin\n')
    assert texts(found) == ["A\n\ntwo\nlines", "C\n\nFin"]
    assert reasons(found) == ["t.csv, line 5 was not read: it has no text."]


def test_a_quotation_mark_that_is_never_closed_spoils_its_own_row_only():
    found = read('title,text\nA,"never closed\nB,Bamako said yes\nC,Fin\n')
    assert texts(found) == ["B\n\nBamako said yes", "C\n\nFin"]
    assert reasons(found) == ["t.csv, line 2 was not read: its quotation marks do not match."]


def test_a_huge_cell_is_a_failure_that_names_the_limit_and_the_rest_goes_on():
    found = taken("t.csv", b"text\n" + b"a" * 30_000 + b"\nNiamey said no.\n")
    assert reasons(found) == ["t.csv, line 2 was not read: its text is longer than 20,000 characters."]
    assert texts(found) == ["Niamey said no."]


def test_a_row_keeps_its_lines_as_received():
    first, _second = read('text,title\n"Niamey\nsaid no.",A\nBamako,B\n')
    assert first.printings[0].raw == b'"Niamey\nsaid no.",A'
    assert first.printings[0].origin == "t.csv, line 2"


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_table_from_a_spreadsheet_is_read_in_its_charset(charset):
    (article,) = read("texte;titre\r\nLe général a été reçu à Niamey.;Été\r\n".encode(charset))
    assert article.text == "Été\n\nLe général a été reçu à Niamey."


def test_line_ends_of_old_are_line_ends():
    assert texts(read("text,title\rNiamey said no.,A\rBamako said yes.,B\r")) == [
        "A\n\nNiamey said no.",
        "B\n\nBamako said yes.",
    ]


@pytest.mark.parametrize("raw", [b"", b"\n\n", b" \n", b"\xfe\xff", b"\xef\xbb\xbf", b"\xff\xfe\n\0"])
def test_an_empty_table_is_a_failure(raw):
    (failure,) = read(raw)
    assert failure.why in {"it is empty", "it has no text"}


def test_a_header_alone_holds_no_articles():
    (failure,) = read("title,text\n")
    assert failure.why == "the table has no rows"


def test_what_is_no_table_at_all_is_left_after_so_many_failures():
    found = taken("t.csv", b"text\n" + b"a,b\n" * 500, most_failures=20)
    assert len(found) == 22
    assert str(found[-1]) == "t.csv was not read: more than 20 parts of it failed, the rest was left."
    assert all(isinstance(one, UnreadableSourceError) for one in found)


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
ROWS = st.lists(st.lists(CELLS, min_size=2, max_size=4).filter(any), min_size=1, max_size=8)


@given(ROWS, st.sampled_from([",", ";", "\t", "|"]))
def test_every_record_that_the_standard_writer_writes_is_read_as_it_was(rows, delimiter):
    whole = io.StringIO()
    csv.writer(whole, delimiter=delimiter, lineterminator="\n").writerows(rows)
    found = list(records(whole.getvalue(), delimiter, 1_000))
    assert [list(record.cells) for record in found] == rows


@given(st.text(st.sampled_from('ab",\n;'), max_size=60))
def test_whatever_the_quotes_every_line_is_read_or_told(text):
    found = list(records(text, ",", 1_000))
    lines = "\n".join(record.source for record in found).split("\n")
    assert [line for line in lines if line.strip()] == [line for line in text.split("\n") if line.strip()]


def test_all_rows_of_a_good_table_are_articles():
    found = read("text\n" + "".join(f"Statement {n}.\n" for n in range(200)))
    assert all(isinstance(one, Article) for one in found)
    assert len(found) == 200
