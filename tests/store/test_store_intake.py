"""Taking in an article: what comes back, what a duplicate is, and that a failure in the middle leaves nothing."""

import sqlite3
from dataclasses import replace

import pytest

from sahel.errors import BadReadingError, BadRecordError
from sahel.model import Printing, Span, View
from sahel.store import clusters, fulltext, redirects, voices, write_articles, write_readings
from tests.store.conftest import TODAY
from tests.store.telling import says, told


def test_an_article_and_its_reading_come_back_as_they_went_in(store):
    article, found = told(
        says(
            "NER", "RUS", "talks", "2024-03-26", also=(Span(0, 3), Span(2, 5)), group="g", place="Moscow", speaker="NER"
        ),
        says("NER", None, "coup_context"),
        publisher="Alpha",
        published="2024-03-27",
        url="https://alpha.example/1",
        after="Beta",
        intro="Écrit à Niamey — «exactly so»  twice\tspaced.",
    )
    assert store.add(article, found) == "added"
    stamped = replace(article.printings[0], fetched_at=TODAY)
    assert store.article(article.id) == replace(article, printings=(stamped,))
    assert store.extraction(article.id) == found


def test_what_was_looked_at_and_held_nothing_is_told_from_what_nobody_looked_at(store):
    article, found = told()
    bare = replace(found, places=(), actors=(), dates=())
    assert store.extraction(article.id) is None
    store.add(article, bare)
    assert store.extraction(article.id) == bare


def test_an_article_without_any_printing_has_one_that_knows_nothing(store):
    article, found = told(says())
    store.add(replace(article, printings=()), found)
    assert store.article(article.id).printings == (Printing(fetched_at=TODAY),)


def test_the_same_printing_again_is_a_duplicate_and_changes_nothing(store):
    article, found = told(says(on="2024-03-26"), publisher="Alpha")
    store.add(article, found)
    before = store.version(), store.counts(), store.events()
    assert store.has_printing(article)
    assert store.add(article, replace(found, claims=())) == "duplicate"
    assert (store.version(), store.counts(), store.events()) == before


def test_the_same_text_in_other_white_space_is_the_same_article(store):
    article, found = told(says(on="2024-03-26"), publisher="Alpha")
    store.add(article, found)
    assert store.has_printing(replace(article, text=article.text.replace(" ", "\n")))


def test_claims_that_say_nothing_about_the_sahel_are_not_kept(store):
    article, found = told(says("FRA", "DEU", on="2024-03-26", relevant=False), says("NER", "RUS", on="2024-03-26"))
    store.add(article, found)
    assert [claim.source for claim in store.extraction(article.id).claims] == ["NER"]
    assert len(store.events()) == 1


def test_every_change_raises_the_version(store):
    seen = [store.version()]
    for number in range(3):
        store.add(*told(says(on="2024-03-26"), publisher=f"Paper {number}"))
        seen.append(store.version())
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("field", ["places", "actors", "dates"])
def test_a_mention_that_quotes_what_does_not_stand_there_is_refused(store, field):
    article, found = told(says())
    moved = replace(getattr(found, field)[0], start=1, end=4)
    with pytest.raises(BadReadingError, match="does not stand where it says"):
        store.add(article, replace(found, **{field: (moved,)}))
    assert store.counts()["articles"] == 0


def test_a_claim_that_quotes_what_does_not_stand_there_is_refused(store):
    article, found = told(says())
    with pytest.raises(BadReadingError):
        store.add(article, replace(found, claims=(replace(found.claims[0], quote="Never said."),)))


BREAKABLE = [
    (fulltext, "add"),
    (voices, "write"),
    (write_articles, "_date_claims"),
    (write_readings, "write_mentions"),
    (write_readings, "write_claims"),
    (clusters, "place"),
    (redirects, "forget"),
]


@pytest.mark.parametrize(("module", "name"), BREAKABLE, ids=[name for _module, name in BREAKABLE])
def test_a_failure_in_the_middle_leaves_nothing_of_the_article(store, path, monkeypatch, module, name):
    store.add(*told(says(on="2024-01-01"), publisher="Kept"))
    before = _everything(path)
    broken = told(says(on="2024-03-26"), says("MLI", "FRA", on="2024-03-26"), publisher="Broken")
    real = getattr(module, name)

    def does_it_and_fails(*given):
        real(*given)
        raise RuntimeError("the power went")

    with monkeypatch.context() as patched, pytest.raises(RuntimeError):
        patched.setattr(module, name, does_it_and_fails)
        store.add(*broken)
    assert _everything(path) == before
    assert store.add(*broken) == "added"
    assert len(store.events(View(country=("MLI",)))) == 1


def test_a_record_that_no_table_takes_is_an_error_of_the_article_not_of_the_store(store):
    article, found = told(says())
    with pytest.raises(BadRecordError, match="modality"):
        store.add(article, replace(found, claims=(replace(found.claims[0], modality=None),)))
    assert store.counts()["articles"] == 0


def _everything(path):
    """Every row of every table."""
    raw = sqlite3.connect(path)
    names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    rows = {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    raw.close()
    return rows
