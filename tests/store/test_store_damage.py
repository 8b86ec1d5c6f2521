"""A file whose values are spoilt, which the database itself does not notice, and texts that no file can hold."""

import sqlite3

import pytest

from sahel.desk.review import withdraw
from sahel.errors import BadRecordError, StoreError
from sahel.store import Store
from tests.store.telling import says, told

SPOILT = (
    ("UPDATE printings SET raw = x'00ff00'", "article"),
    ("UPDATE articles SET title = CAST(x'54ff6f' AS TEXT)", "article"),
    ("UPDATE claims SET also = '[[1,'", "events"),
    ("UPDATE voices SET label = CAST(x'ff' AS TEXT)", "event_columns"),
    ("DELETE FROM sqlite_master WHERE name = 'event_claims'", "event_columns"),
)


@pytest.mark.parametrize(("harm", "asked"), SPOILT)
def test_a_spoilt_value_is_told_in_one_sentence_whatever_was_asked(path, harm, asked):
    article, found = told(says(on="2024-03-26"))
    with Store.open(path) as store:
        store.add(article, found)
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute(harm)
    raw.commit()
    raw.close()
    with pytest.raises(StoreError), Store.open(path) as store:
        getattr(store, asked)(*([article.id] if asked == "article" else []))


def test_half_of_a_character_pair_is_refused_and_nothing_is_written(store):
    article, found = told(says(on="2024-03-26"))
    store.add(article, found)
    with pytest.raises(BadRecordError, match="half of a character pair"):
        withdraw(store, article.id, "Ada", "half \ud800")
    assert store.review.judgements() == ()
