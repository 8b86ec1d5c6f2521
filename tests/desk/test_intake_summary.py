"""Intake: everything good is stored, everything bad is listed with its reason, nothing known is read again."""

import pytest

from sahel.desk.intake import Summary, intake
from sahel.errors import StoreError, UnreadableSourceError
from sahel.ids import article_id
from sahel.model import Article, Printing
from tests.desk.conftest import ToyReader

TALKS = "NER talks RUS 2024-03-26."


def article(text, **facts):
    return Article(article_id(text), None, text, "en", (Printing(origin=f"{text[:9]}.txt", **facts),))


def test_good_ones_are_stored_and_bad_ones_listed_with_their_reason(store, reader):
    given = [
        article(TALKS + " First."),
        UnreadableSourceError("photo.png", "it holds no text"),
        article("This one is broken."),
        article(TALKS + " Second."),
    ]
    summary = intake(store, reader, given)
    assert summary == Summary(
        added=2,
        failed=(("photo.png", "it holds no text"), ("This one .txt", "a number was expected")),
        claims=2,
    )
    assert store.counts()["articles"] == 2
    assert len(store.events()) == 1


def test_a_second_intake_adds_nothing_and_reads_nothing(store, reader):
    given = [article(TALKS), article("Nothing here.")]
    intake(store, reader, given)
    version, reader.read_texts = store.version(), []
    assert intake(store, reader, given) == Summary(duplicate=2)
    assert reader.read_texts == []
    assert store.version() == version


def test_a_printing_that_knows_more_is_read_again_with_it(store, reader):
    intake(store, reader, [article(TALKS)])
    assert intake(store, reader, [article(TALKS, published="2024-03-27")]) == Summary(printings=1, claims=1)
    assert store.extraction(article_id(TALKS)).claims[0].published == "2024-03-27"


def test_near_copies_are_counted_among_the_added(store, reader):
    body = " ".join(f"word{n}" for n in range(60))
    given = [article(f"{TALKS} {body}"), article(f"By our man. {TALKS} {body}"), article(f"{TALKS} Other words.")]
    assert intake(store, reader, given) == Summary(added=3, claims=3, near_copies=1)


def test_what_another_process_stored_meanwhile_is_taken_into_account(store):
    class IsOvertaken(ToyReader):
        def read(self, given):
            if not self.read_texts:
                intake(store, ToyReader(), [article(TALKS, published="2024-03-27")])
            return super().read(given)

    reader = IsOvertaken()
    assert intake(store, reader, [article(TALKS, publisher="Alpha")]).printings == 1
    assert len(reader.read_texts) == 2
    held = store.article(article_id(TALKS))
    assert (held.publisher, held.published) == ("Alpha", "2024-03-27")


def test_a_text_that_no_store_can_hold_is_a_failure_of_its_own(store, reader):
    summary = intake(store, reader, [article("half \ud800 a character"), article(TALKS)])
    assert (summary.added, len(summary.failed)) == (1, 1)


def test_a_store_that_fails_stops_the_intake_with_its_sentence(store, reader, tmp_path):
    store.close()
    for file in tmp_path.iterdir():
        file.write_bytes(b"overwritten by something else" * 400)
    with pytest.raises(StoreError):
        intake(store, reader, [article(TALKS)])
