"""The evidence bundle: valid, described, the same bytes each time, and never an article's text."""

import csv
import hashlib
import io
import json
from dataclasses import replace
from zipfile import ZipFile

import pytest

from sahel.export.bundle import write_bundle
from sahel.export.bundle.readme import TABLES
from sahel.export.bundle.tables import columns
from sahel.export.where import Place
from tests import toy
from tests.export import toy_briefing as toys

NIAMEY = Place(lat=13.5, lon=2.1)


def files(target):
    with ZipFile(target) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name) for name in bundle.namelist()}


def written(folder, briefing=None, **more):
    target = folder / "evidence.zip"
    write_bundle(briefing or toys.briefing(), target, place_of=lambda one: NIAMEY if one.place else None, **more)
    return files(target)


def rows(raw):
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    return written(tmp_path_factory.mktemp("bundle"))


def test_it_holds_what_the_readme_lists(held):
    text = held["README.txt"].decode()
    assert set(held) == {"README.txt", *TABLES, "events.geojson", "constants.json", "SHA256SUMS"}
    assert all(f"  {name}" in text for name in held if name != "README.txt")


def test_every_column_is_described_in_the_readme(held):
    text = held["README.txt"].decode()
    for file in TABLES:
        header = next(csv.reader(io.StringIO(held[file].decode("utf-8-sig"))))
        assert header == list(columns(file))
        assert all(about and about in text for about in columns(file).values())


def test_the_readme_says_view_clocks_readers_mark_and_licences(held):
    text = held["README.txt"].decode()
    wanted = ("country=NER", "In force on 31 May 2024", "toy@1", "TLP:AMBER", "CC BY 4.0", "imply no position")
    assert all(one in text for one in wanted)


def test_claims_carry_quotes_with_offsets_and_the_hash_of_their_text(held):
    told = {row["claim_id"]: row for row in rows(held["claims.csv"])}
    first = told["claim-a2"]
    assert (first["quote"], first["article_id"]) == (toys.ARABIC, toys.hashed("a2"))
    assert (first["evidence_start"], first["evidence_end"]) == ("0", str(len(toys.ARABIC)))
    assert told["claim-a1"]["quote"] == toys.HOSTILE.replace("\n=", "\n'=")


def test_articles_are_listed_without_their_text(held):
    listed = rows(held["articles.csv"])
    assert [row["article_id"] for row in listed] == [toys.hashed(name) for name in toys.WORDS]
    assert "text" not in listed[0]


def test_events_are_placed_or_empty(held):
    placed = {row["event_id"]: (row["lat"], row["lon"]) for row in rows(held["events.csv"])}
    assert placed["talks"] == ("13.5", "2.1")
    assert placed["came"] == ("", "")
    assert len(json.loads(held["events.geojson"])["features"]) == 3


def test_every_row_bears_the_mark(held):
    for file in TABLES:
        assert {row["handling_mark"] for row in rows(held[file])} == {"TLP:AMBER </style>"}


def test_constants_and_readers_are_there(held):
    assert json.loads(held["constants.json"]) == {"constants": {"climate.prior": 2.0}, "readers": ["toy@1"]}


def test_the_sums_are_those_of_the_files(held):
    for line in held["SHA256SUMS"].decode().splitlines():
        known, name = line.split("  ")
        assert hashlib.sha256(held[name]).hexdigest() == known


def test_the_same_briefing_gives_the_same_bytes(tmp_path):
    for name in ("one.zip", "two.zip"):
        write_bundle(toys.briefing(), tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_no_quote_has_more_than_sixty_words(tmp_path):
    long = toy.claim(quote=" ".join(["word"] * 61), article=toys.hashed("a1"))
    given = toys.briefing(basis=toys.basis(events=(toy.event(claims=(long,)),)))
    (row,) = rows(written(tmp_path, given)["claims.csv"])
    assert (len(row["quote"].split()), row["quote_cut"]) == (60, "True")


def test_no_word_of_a_withdrawn_article_is_left(tmp_path):
    gone = toys.edition(withdrawn=frozenset({toys.hashed("a2")}))
    held = written(tmp_path, gone.briefing, edition=gone)
    assert not any(toys.ARABIC.encode() in content or b"Title a2" in content for content in held.values())
    assert {row["withdrawn"] for row in rows(held["articles.csv"]) if row["article_id"] == toys.hashed("a2")} == {
        "True"
    }


def test_a_french_bundle_says_in_french_what_its_columns_are(tmp_path):
    text = written(tmp_path, toys.briefing(lang="fr"))["README.txt"].decode()
    assert "l’identifiant de l’affirmation" in text
    assert "the id of the claim" not in text


def test_an_empty_briefing_is_a_valid_bundle(tmp_path):
    held = written(tmp_path, replace(toys.briefing(), basis=toys.basis(events=(), sources=())))
    assert rows(held["claims.csv"]) == []
    assert json.loads(held["events.geojson"])["features"] == []
