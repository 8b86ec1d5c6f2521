"""JSON and JSON Lines: the text exactly as given, the id echoed, a bad line alone in its failure."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources import Hints, read_bytes

STORABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(str.strip)


def read(name, text):
    return list(read_bytes(name, text.encode()))


@given(STORABLE)
def test_any_text_comes_back_to_the_character(text):
    for ascii_only in (True, False):
        (article,) = read("a.json", json.dumps({"text": text}, ensure_ascii=ascii_only))
        assert article.text == text


def test_carriage_returns_inside_a_text_stay_so_that_offsets_agree():
    (article,) = read("a.json", json.dumps({"text": "One.\r\nTwo.\u2028Three."}))
    assert article.text == "One.\r\nTwo.\u2028Three."


def test_every_key_is_taken_and_a_title_adds_nothing_to_the_text():
    given_article = {
        "id": "x-1",
        "text": "Le texte.",
        "title": "Titre",
        "published": "2024-03-26T10:00:00Z",
        "publisher": "Toy Press",
        "url": "https://example.org/a",
        "lang": "fr-FR",
    }
    (article,) = read("a.json", json.dumps(given_article))
    assert (article.given_id, article.text, article.title, article.lang) == ("x-1", "Le texte.", "Titre", "fr")
    assert (article.published, article.publisher, article.url) == ("2024-03-26", "Toy Press", "https://example.org/a")


def test_nulls_and_missing_keys_leave_room_for_hints():
    raw = b'{"text": "A text.", "published": null, "id": 17}'
    (article,) = read_bytes("a.json", raw, Hints(published="2024-01-02"))
    assert (article.published, article.title, article.given_id) == ("2024-01-02", None, "17")


@pytest.mark.parametrize(
    "raw",
    [
        "[]",
        "null",
        "{",
        '{"text": 3}',
        '{"title": "a"}',
        '{"text": ""}',
        '{"text": "a\\u0000b"}',
        '{"text": "a\\ud800"}',
        "[" * 100_000,
        '{"text": "a", "id": ' + "9" * 5000 + "}",
    ],
)
def test_what_holds_no_usable_text_is_one_failure(raw):
    (failure,) = read("a.json", raw)
    assert isinstance(failure, UnreadableSourceError)


def test_a_bad_line_is_one_failure_that_names_it_and_the_rest_goes_on():
    good = json.dumps({"text": "Niamey\u2028Bamako"}, ensure_ascii=False).encode()
    outcomes = list(read_bytes("a.jsonl", b"\n".join([good, b"{", b"", b'{"text": "\xff\x00"}', good])))
    assert [type(outcome) for outcome in outcomes] == [Article, UnreadableSourceError, UnreadableSourceError, Article]
    assert "line 2" in str(outcomes[1])
    assert "line 4" in str(outcomes[2])
    assert outcomes[3].printings[0].raw == good


def test_an_empty_file_of_lines_is_a_failure():
    (failure,) = read("a.jsonl", "\n \n")
    assert isinstance(failure, UnreadableSourceError)
