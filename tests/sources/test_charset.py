"""Charsets: what is declared wrongly, not at all, or broken in places; and what was spoilt before stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.sources import read_bytes
from tests.sources.making import page, reasons, texts

FRENCH = "Le général a reçu à Niamey une délégation étrangère ; l’entretien a été bref."


def text_of(raw, name="a.txt"):
    found = list(read_bytes(name, raw))
    assert reasons(found) == []
    return texts(found)[0]


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, "Niamey.", "Œuvre « inachevée » – 30 €"])
def test_utf_16_is_known_without_a_mark(charset, text):
    assert text_of(text.encode(charset)) == text


@given(st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), min_size=8).filter(str.strip))
def test_any_latin_1_text_is_read_from_utf_16_without_a_mark(text):
    assert text_of(text.encode("utf-16-le")) == text


def test_a_page_that_declares_utf_8_and_is_latin_1_is_read():
    markup = page(
        '<meta charset="utf-8">', [FRENCH, "Il a été suivi d’un dîner à la présidence, dit-on de même source."]
    )
    assert FRENCH in text_of(markup.encode("cp1252"), "a.html")


def test_a_few_broken_bytes_spoil_only_themselves():
    raw = (FRENCH * 5).encode() + b"\xc3"
    assert text_of(raw) == FRENCH * 5 + "\ufffd"


def test_latin_1_with_one_accent_is_not_taken_for_broken_utf_8():
    assert text_of(b"Il est all\xe9 voir le ministre de la guerre.") == "Il est allé voir le ministre de la guerre."


def test_what_was_spoilt_before_it_came_stays_as_it_is():
    spoilt = FRENCH.encode().decode("cp1252", "replace")
    assert text_of(spoilt.encode()) == spoilt


@pytest.mark.parametrize("raw", [b"Niamey\0", b"\0" * 50, b"N\0i\0a\0m\0\0\0\0\0", b"\0Niamey said no.", b"a\0"])
def test_nuls_that_make_no_utf_16_are_no_text(raw):
    assert reasons(read_bytes("a.txt", raw)) == ["a.txt was not read: it is not text."] or len(raw) == 2
