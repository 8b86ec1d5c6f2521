"""An edition is numbered, reopens as it was shown whatever becomes of the store, and tells what was withdrawn since."""

import json
import sqlite3
import zlib
from dataclasses import replace
from hashlib import sha256

import pytest

from sahel.briefing import editions as edited
from sahel.briefing.codec import decode, encode
from sahel.briefing.compose import compose
from sahel.briefing.editions import (
    WithdrawnQuote,
    edition,
    edition_text,
    editions,
    freeze,
    latest,
    masked,
    shown_quotes,
)
from sahel.briefing.points import kept_points
from sahel.briefing.records import Placed
from sahel.desk.review import correct, erase, undo, withdraw
from sahel.errors import EditionError
from sahel.facts.constants import constants
from tests.briefing.edition_world import TODAY, VIEW, briefing, call, open_world
from tests.store.telling import says, told

ALPHA = call("Alpha")[0]


@pytest.fixture
def store(tmp_path):
    with open_world(tmp_path / "world.db") as opened:
        yield opened


@pytest.fixture
def frozen(store):
    return freeze(store, compose(store, VIEW, title="June"), "Ada")


def payload(store, number):
    return store.editions.held(number).payload


def quotes(found):
    return [quote for step in found.briefing.steps for quote in shown_quotes(found, step)]


def test_editions_are_numbered_from_one_and_listed_the_latest_first(store, frozen):
    second = freeze(store, compose(store, VIEW, "fr", mark="TLP:AMBER"), "  Bob ")
    assert (frozen.number, second.number) == (1, 2)
    rows = editions(store)
    assert [(row.number, row.by, row.lang, row.mark) for row in rows] == [
        (2, "Bob", "fr", "TLP:AMBER"),
        (1, "Ada", "en", ""),
    ]
    assert rows[1].title == "June"
    assert rows[1].frozen_at == TODAY
    assert latest(store) == second


def test_an_empty_store_has_no_edition(store):
    assert editions(store) == ()
    assert latest(store) is None
    with pytest.raises(EditionError, match="Edition 1 cannot be used: there is none of this number"):
        edition(store, 1)


def test_the_hash_is_that_of_the_bytes(store, frozen):
    assert frozen.content_hash == sha256(encode(frozen.briefing)).hexdigest()
    assert payload(store, 1) == encode(frozen.briefing)


def test_it_reopens_byte_for_byte_after_everything_has_moved_on(store, frozen, monkeypatch):
    before, first = payload(store, 1), store.events(VIEW)[0].claims[0]
    withdrawn = next(row.id for row in store.articles() if row.publisher == "Gamma")
    correct(store, first.claim_id, "Ada", type="arms_delivery", place="Niamey")
    withdraw(store, withdrawn, "Ada", "a forgery")
    store.add(*call("Delta", "2024-05-20"))
    other = replace(constants(), contested_share=0.01, highest_p=0.5)
    monkeypatch.setattr("sahel.facts.constants.constants", lambda: other)
    monkeypatch.setattr("sahel.briefing.sources.constants", lambda: other)
    assert compose(store, VIEW, title="June") != frozen.briefing
    again = edition(store, 1)
    assert payload(store, 1) == before
    assert (again.briefing, again.content_hash) == (frozen.briefing, frozen.content_hash)
    assert again.withdrawn == {withdrawn}


def placed(store):
    """An edition of a call that took place in Niamey."""
    report = told(says("NER", "RUS", "talks", "2024-05-02", place="Niamey"), publisher="Delta", published="2024-05-02")
    store.add(*report)
    return report[0], freeze(store, compose(store, VIEW), "Ada")


def test_it_keeps_where_its_places_lie(store):
    article, made = placed(store)
    assert made.briefing.basis.points == (Placed(article.id, "Niamey", 13.5, 2.1),)
    assert edition(store, made.number).briefing.basis.points == made.briefing.basis.points


def test_what_is_masked_has_no_point_of_what_was_withdrawn(store):
    article, made = placed(store)
    withdraw(store, article.id, "Ada", "a forgery")
    shown = masked(edition(store, made.number))
    assert kept_points(shown.basis) == {}
    assert "Niamey" not in str(shown.basis.points)


def test_an_edition_from_before_points_were_kept_is_read_and_has_none(store, frozen):
    held = json.loads(payload(store, 1))
    del held["briefing"]["basis"]["points"]
    for step in held["briefing"]["steps"]:
        del step["composed"]
    old = decode(json.dumps(held | {"schema": 1}).encode())
    assert kept_points(old.basis) is None
    assert old.steps == frozen.briefing.steps


def test_the_texts_behind_it_are_kept_once_beside_it(store, frozen, tmp_path):
    freeze(store, frozen.briefing, "Ada")
    kept = {row.id: edition_text(store, row.id) for row in store.articles()}
    assert kept == {row.id: store.article(row.id).text for row in store.articles()}
    raw = sqlite3.connect(tmp_path / "world.db")
    assert raw.execute("SELECT count(*) FROM edition_texts").fetchone() == (3,)
    raw.close()
    assert all(kept[one.article_id][one.start : one.end] == one.text for one in quotes(frozen))


def test_a_withdrawn_article_shows_its_hash_and_nothing_of_its_words(store, frozen):
    assert any(one.article_id == ALPHA.id for one in quotes(frozen))
    withdraw(store, ALPHA.id, "Ada", "a forgery")
    found = edition(store, 1)
    hidden = [one for one in quotes(found) if isinstance(one, WithdrawnQuote)]
    assert {one.words for one in hidden} == {f"withdrawn ({ALPHA.id})"}
    assert any(one.article_id != ALPHA.id for one in quotes(found))
    assert edition_text(store, ALPHA.id) is None
    said = encode(masked(found)).decode()
    assert "Alpha writes" not in said
    assert "Beta writes" in said
    assert ALPHA.id in said


def test_an_article_that_is_brought_back_is_shown_again(store, frozen):
    made = withdraw(store, ALPHA.id, "Ada", "a forgery")
    undo(store, made.id, "Ada")
    assert edition(store, 1) == frozen
    assert edition_text(store, ALPHA.id) == ALPHA.text


def test_what_is_masked_has_the_same_steps_in_the_same_words(store, frozen):
    withdraw(store, ALPHA.id, "Ada", "a forgery")
    found = edition(store, 1)
    assert [(one.key, one.sentence) for one in masked(found).steps] == [
        (s.key, s.sentence) for s in frozen.briefing.steps
    ]
    assert masked(replace(found, withdrawn=frozenset())) is found.briefing


def test_erasing_takes_the_words_out_of_the_file_and_the_edition_says_which_it_was(store, frozen, tmp_path):
    withdraw(store, ALPHA.id, "Ada", "a court order")
    erase(store, ALPHA.id, "Root", "a court order")
    found = edition(store, 1)
    assert found.content_hash == frozen.content_hash
    assert found.briefing == masked(replace(frozen, withdrawn=frozenset({ALPHA.id})))
    held = payload(store, 1)
    assert b"Alpha" not in held and b"Beta" in held
    files = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.name.startswith("world.db"))
    assert b"Alpha" not in files


def test_in_a_french_edition_what_is_erased_is_said_to_be_so_in_french(store):
    made = freeze(store, compose(store, VIEW, "fr"), "Ada")
    withdraw(store, ALPHA.id, "Ada", "a court order")
    assert "retiré" in encode(masked(edition(store, 1))).decode()
    erase(store, ALPHA.id, "Root", "a court order")
    assert edition(store, 1).briefing == masked(replace(made, withdrawn=frozenset({ALPHA.id})))


def test_an_article_withdrawn_between_composing_and_freezing_is_not_frozen(store):
    made = compose(store, VIEW)
    withdraw(store, ALPHA.id, "Ada", "a forgery")
    with pytest.raises(EditionError, match="withdrawn meanwhile; compose it again"):
        freeze(store, made, "Ada")
    assert editions(store) == ()


def test_a_quote_that_does_not_stand_where_it_says_is_not_frozen(store):
    made = compose(store, VIEW)
    at = next(number for number, one in enumerate(made.steps) if one.quotes)
    first = made.steps[at].quotes[0]
    wrong = replace(made.steps[at], quotes=(replace(first, start=first.start + 1),))
    with pytest.raises(EditionError, match="a quote does not stand where it says; compose it again"):
        freeze(store, replace(made, steps=(*made.steps[:at], wrong)), "Ada")
    assert editions(store) == ()


@pytest.mark.parametrize("by", ["", "  ", "x" * 81])
def test_somebody_must_have_frozen_it(store, by):
    with pytest.raises(EditionError, match=r"say who you are|a name is at most"):
        freeze(store, briefing(), by)


def change_bytes(path, change):
    with sqlite3.connect(path) as raw:
        (held,) = raw.execute("SELECT payload FROM editions").fetchone()
        raw.execute("UPDATE editions SET payload = ?", (change(held),))
    raw.close()


@pytest.mark.parametrize(
    "change",
    [
        lambda held: zlib.compress(zlib.decompress(held).replace(b"June", b"July")),
        lambda held: held[:-3],
        lambda held: b"no bytes of ours",
    ],
)
def test_bytes_that_were_tampered_with_are_refused_in_one_sentence(store, frozen, tmp_path, change):
    change_bytes(tmp_path / "world.db", change)
    with pytest.raises(EditionError, match="Edition 1 cannot be used: its bytes are not those that were frozen"):
        edition(store, 1)


def test_a_forged_hash_beside_forged_bytes_is_refused_too(store, frozen, tmp_path):
    forged = encode(replace(frozen.briefing, title="July"))
    with sqlite3.connect(tmp_path / "world.db") as raw:
        raw.execute(
            "UPDATE editions SET payload = ?, held_hash = ?", (zlib.compress(forged), sha256(forged).hexdigest())
        )
    raw.close()
    with pytest.raises(EditionError, match="not those that were frozen"):
        edition(store, 1)


@pytest.mark.parametrize(
    "change", [lambda held: zlib.compress(zlib.decompress(held).replace(b"June", b"July")), lambda _held: b"Alpha"]
)
def test_erasing_hides_no_tampering_and_leaves_no_words(store, frozen, tmp_path, change):
    change_bytes(tmp_path / "world.db", change)
    withdraw(store, ALPHA.id, "Ada", "a court order")
    erase(store, ALPHA.id, "Root", "a court order")
    with pytest.raises(EditionError, match="not those that were frozen"):
        edition(store, 1)
    with sqlite3.connect(tmp_path / "world.db") as raw:
        (left,) = raw.execute("SELECT payload FROM editions").fetchone()
    raw.close()
    assert b"Alpha" not in zlib.decompress(left)


def test_there_is_no_way_to_delete_one(store):
    assert not [name for name in (*dir(edited), *dir(store.editions)) if "delete" in name or "remove" in name]
