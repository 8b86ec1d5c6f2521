"""Plain text: kept as it came, in whatever charset, or refused in one sentence."""

import pytest

from sahel.errors import UnreadableSourceError
from sahel.ids import article_id
from sahel.model import Article
from sahel.sources import Hints, read_bytes

FRENCH = "Le général a reçu à Niamey une délégation étrangère ; l’entretien a été bref."


def only(name, raw, hints=None):
    outcomes = list(read_bytes(name, raw, hints or Hints()))
    assert len(outcomes) == 1
    return outcomes[0]


def test_the_text_is_kept_to_the_last_blank_with_line_ends_made_one():
    article = only("a.txt", b"\xef\xbb\xbf  Niamey.\r\n\r\nTwo  blanks. \r\n")
    assert article.text == "  Niamey.\n\nTwo  blanks. \n"
    assert article.id == article_id(article.text)
    assert article.title is None


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])
def test_french_is_read_from_every_charset_it_is_kept_in(charset):
    assert only("a.txt", FRENCH.encode(charset)).text == FRENCH


def test_a_printing_keeps_the_bytes_the_file_name_and_the_time():
    raw = "Été à Niamey".encode("cp1252")
    printing = only("/home/somebody/desk/été.txt", raw).printings[0]
    assert printing.raw == raw
    assert printing.origin == "été.txt"
    assert printing.fetched_at.endswith("+00:00")


def test_hints_fill_what_plain_text_cannot_say():
    article = only("a.txt", b"The junta said no.", Hints("2024-03-26", "The Daily", "fr"))
    assert (article.published, article.publisher, article.lang) == ("2024-03-26", "The Daily", "fr")


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"Niamey\0Bamako", "not text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (bytes(range(1, 32)) * 20, "not text"),
        ("\N{ZERO WIDTH NO-BREAK SPACE}".encode(), "no text"),
    ],
)
def test_what_is_no_text_is_refused_with_one_plain_reason(raw, why):
    failure = only("a.txt", raw)
    assert isinstance(failure, UnreadableSourceError)
    assert str(failure).startswith("a.txt was not read: ")
    assert why in failure.why


def test_a_suffix_that_nothing_reads_is_refused_and_the_known_ones_are_named():
    failure = only("a.docx", b"Niamey")
    assert isinstance(failure, UnreadableSourceError)
    assert ".jsonl" in failure.why


def test_a_suffix_in_capitals_is_the_same_suffix():
    assert isinstance(only("A.TXT", b"Niamey"), Article)
