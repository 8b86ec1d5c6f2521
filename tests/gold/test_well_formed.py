"""Every annotated text is whole: its marks stand where they say, and name what the tables know."""

from __future__ import annotations

import json
import re
from datetime import date
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

from sahel.desk.evaluate.gold import days
from sahel.desk.evaluate.rules import rules
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import countries, is_known_entity
from sahel.facts.scope import is_sahel_party
from sahel.facts.tables import GEODATA, table
from sahel.geo.fold import fold
from sahel.ids import article_id
from sahel.model import ActorKind, Effect, Level, Modality, Use

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.json"))
TEXTS = [json.loads(file.read_text(encoding="utf-8")) for file in FILES]
KEYS = ["id", "lang", "published", "title", "truncated", "held_out", "tags", "text", "places", "actors", "events"]
ORGANISATIONS = {row["entity"] for row in table("lexicon/organisations")}
SHORTEST, LONGEST = 40, 200

each = pytest.mark.parametrize("row", TEXTS, ids=[row["id"] for row in TEXTS])


def test_there_are_enough_of_them_in_both_languages_and_half_are_hard_or_without_a_claim():
    assert len(TEXTS) >= 120
    assert sum(row["lang"] == "fr" for row in TEXTS) >= 45
    assert sum(not row["events"] for row in TEXTS) >= 45
    assert sum(bool(row["tags"]) for row in TEXTS) >= len(TEXTS) / 2


def test_a_third_is_held_out_by_the_hash_of_its_id():
    drawn = {row["id"]: int(sha256(row["id"].encode()).hexdigest(), 16) % 3 == 0 for row in TEXTS}
    assert {row["id"]: row["held_out"] for row in TEXTS} == drawn
    assert 0.25 < sum(drawn.values()) / len(drawn) < 0.42


def test_no_text_stands_twice_or_in_the_bundled_corpus():
    ids = [article_id(row["text"]) for row in TEXTS]
    assert len(set(ids)) == len(ids)
    bundled = [file.read_text(encoding="utf-8") for file in (GEODATA / "dispatches").glob("*.md")]
    summaries = [row["summary"] for row in table("chronology")]
    corpus = " ".join(" ".join(text.split()) for text in (*bundled, *summaries))
    assert [row["id"] for row in TEXTS if " ".join(row["text"].split()) in corpus] == []


@each
def test_it_says_who_it_is(row):
    assert list(row) == KEYS
    assert (FOLDER / f"{row['id']}.json").exists()
    assert row["lang"] in {"en", "fr"}
    assert row["published"] is None or date.fromisoformat(row["published"])
    assert SHORTEST <= len(row["text"].split()) <= LONGEST
    assert ("no_event" in row["tags"]) == (not row["events"])


@each
def test_marks_stand_where_they_say_in_text_order(row):
    for marks in (row["places"], row["actors"]):
        assert [mark["text"] for mark in marks] == [row["text"][mark["start"] : mark["end"]] for mark in marks]
        spans = [(mark["start"], mark["end"]) for mark in marks]
        assert spans == sorted(spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))


@each
def test_a_place_has_a_point_in_a_country_or_in_none(row):
    for place in row["places"]:
        assert place["use"] in get_args(Use)
        assert place["level"] in get_args(Level)
        assert place["resolves_to"]
        assert -90 <= place["lat"] <= 90
        assert -180 <= place["lon"] <= 180
        assert place["iso3"] in countries() or (
            place["iso3"] is None and place["level"] in {"region", "continent", "water"}
        )


def known(actor):
    entity, surface = actor["entity"], fold(" ".join(actor["text"].split()))
    if actor["kind"] == "person" and not is_known_entity(entity):
        return re.sub(r"\W+", "_", surface) in {entity, entity.split("_")[0]}
    return is_known_entity(entity) or entity in ORGANISATIONS


@each
def test_an_actor_is_known_or_a_person_that_the_text_names(row):
    for actor in row["actors"]:
        assert actor["kind"] in get_args(ActorKind)
        assert known(actor), actor


@each
def test_the_evidence_of_an_event_is_a_whole_sentence(row):
    text = row["text"]
    for event in row["events"]:
        before, after = text[: event["evidence_start"]], text[event["evidence_end"] :]
        quote = text[event["evidence_start"] : event["evidence_end"]]
        assert quote == quote.strip() != ""
        assert re.search(r"(^|[.!?…][\"”»)]*\s+|\n\s*)$", before), quote
        assert re.match(r"$|\n\n", after) or (after[0].isspace() and re.search(r"[.!?…][\"”»)]*( »)?$", quote)), quote
        assert not re.search(r"[a-zé]{3}[.!?] [A-Z]", quote), quote


@each
def test_an_event_is_one_that_the_reader_could_tell(row):
    for event in row["events"]:
        assert claim_types()[event["type"]].makes_tie or event["type"] == "attack_context"
        assert event["type"] in rules().families
        assert event["modality"] in get_args(Modality)
        assert event["direction"] in get_args(Effect)
        assert event["source"] != event["target"]
        assert is_sahel_party(event["source"]) or is_sahel_party(event["target"])


@each
def test_dates_parse_and_their_words_are_in_the_text(row):
    for event in row["events"]:
        first, last = days(event["date"])
        assert (first is None) == (event["date"] is None)
        assert first is None or first <= last
        assert event["date_text"] in row["text"]


@each
def test_one_event_a_dyad_type_date_and_modality(row):
    told = [(e["source"], e["target"], e["type"], e["date"], e["modality"]) for e in row["events"]]
    assert len(set(told)) == len(told)
