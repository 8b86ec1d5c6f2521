"""Erasing a withdrawn article leaves its hash and "withdrawn", and not one of its words in any file of the store."""

import sqlite3

import pytest

from sahel.desk.review import correct, erase, history, undo, withdraw
from sahel.errors import JudgementRefusedError, StoreError
from sahel.model import View
from sahel.store import sqlite
from tests.desk.conftest import ToyReader
from tests.store.telling import says, told

SECRET = "Zanzibarium"


@pytest.fixture
def secret(store):
    article, found = told(
        says(on="2024-03-26"), publisher="Alpha", url=f"https://example.org/{SECRET}", intro=f"{SECRET} said:"
    )
    store.add(article, found)
    store.add(*told(says(on="2024-03-26"), publisher="Beta"))
    return article


def bytes_of(store, folder):
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.name.startswith("desk.db"))


def test_only_a_withdrawn_article_is_erased_and_only_for_a_reason(store, secret):
    with pytest.raises(JudgementRefusedError, match="must be withdrawn"):
        erase(store, secret.id, "Ada", "a court order")
    withdraw(store, secret.id, "Ada", "a court order")
    with pytest.raises(JudgementRefusedError, match="say why"):
        erase(store, secret.id, "Ada", "  ")


def test_no_word_of_it_is_left_in_any_file(store, secret, tmp_path):
    correct(store, store.events()[0].claims[0].claim_id, "Ada", place="Niamey")
    assert SECRET.encode() in bytes_of(store, tmp_path)
    withdraw(store, secret.id, "Ada", "a court order")
    erase(store, secret.id, "Root", "a court order")
    left = bytes_of(store, tmp_path)
    assert SECRET.encode() not in left
    assert SECRET.lower().encode() not in left
    assert secret.id.encode() in left
    assert store.review.is_erased(secret.id)
    assert [one.judgement.kind for one in history(store)] == ["erase", "withdraw", "correct"]
    assert [claim.publisher for event in store.events(View(undated=True)) for claim in event.claims] == ["Beta"]
    assert store.search(SECRET) == ()
    assert store.search("Beta") != ()


def test_who_had_no_room_to_write_the_file_anew_asks_again_and_then_no_word_is_left(
    store, secret, tmp_path, monkeypatch
):
    def full(_raw):
        raise sqlite3.OperationalError("database or disk is full")

    withdraw(store, secret.id, "Ada", "a court order")
    with monkeypatch.context() as small:
        small.setattr(sqlite, "forget", full)
        with pytest.raises(StoreError, match="make room and try again"):
            erase(store, secret.id, "Root", "a court order")
    assert SECRET.encode() in bytes_of(store, tmp_path)
    with pytest.raises(JudgementRefusedError, match="erased already"):
        erase(store, secret.id, "Root", "a court order")
    assert SECRET.encode() not in bytes_of(store, tmp_path)


def test_what_was_erased_never_comes_back(store, secret):
    made = withdraw(store, secret.id, "Ada", "a court order")
    gone = erase(store, secret.id, "Root", "a court order")
    for one in (made, gone):
        with pytest.raises(JudgementRefusedError, match="cannot be brought back"):
            undo(store, one.id, "Ada")
    with pytest.raises(JudgementRefusedError, match="erased already"):
        erase(store, secret.id, "Root", "again")
    assert store.has_printing(secret)
    assert store.add(secret, ToyReader().read(secret)) == "duplicate"
    assert store.article(secret.id) is None
