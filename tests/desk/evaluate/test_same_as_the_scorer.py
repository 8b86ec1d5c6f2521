"""Our figures are those of the scorer that lies beside the project, where it does, to three decimals."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from sahel.desk.evaluate import evaluate, read_gold
from sahel.extract.reader import Reader

BESIDE = Path(__file__).parents[4] / "shared"
GOLD, SCORER = BESIDE / "gold", BESIDE / "score" / "score_articles.py"

pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="the scorer and its texts do not lie beside the project")

FOUND = {
    "places_overlap": "places: span overlap",
    "places_point": "places: resolved (161 km, points only)",
    "places_resolved": "places: resolved (161 km or same country/region)",
    "actors_entity": "actors: by entity per document",
    "actors_mention": "actors: mention overlap + entity",
    "claims_dyad": "events: dyad (unordered)",
    "claims_family": "events: dyad + type family",
    "claims_direction": "events: dyad + direction",
    "claims_exact_type": "events: ordered dyad + exact type",
    "claims_modality": "events: dyad + family + modality",
    "claims_evidence": "events: dyad + family + evidence overlap",
}
SHARES = {
    "use": "use accuracy (matched places)",
    "use_literal": "use accuracy: literal",
    "use_metonym": "use accuracy: metonym",
    "use_demonym": "use accuracy: demonym",
    "use_org_part": "use accuracy: org_part",
    "evidence": "evidence IoU>=0.5 (dyad+family matches)",
    "date_exact": "date: exact (gold dated, matched events)",
    "date_within": "date: within precision (gold dated, matched events)",
    "date_left_empty": "date: left empty where gold has none",
}


def scorer():
    spec = importlib.util.spec_from_file_location("scorer_beside", SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(first, last, gold_dates):
    """A date as the gold set would write it: the scorer compares the strings."""
    if first is None:
        return None
    same = [date for date, interval in gold_dates.items() if interval == (first, last)]
    return same[0] if same else first if first == last else f"{first}/{last}"


def as_scored(found, gold_dates):
    events = [
        {
            "source": claim.source,
            "target": claim.target,
            "type": claim.type,
            "direction": claim.effect,
            "date": written(claim.date_start, claim.date_end, gold_dates),
            "modality": claim.modality,
            "evidence_start": claim.evidence_start,
            "evidence_end": claim.evidence_end,
        }
        for claim in found.claims
        if claim.target and claim.relevant
    ]
    places = [
        {key: getattr(place, key) for key in ("start", "end", "text", "lat", "lon", "iso3", "use")}
        | {"resolves_to": place.name}
        for place in found.places
    ]
    actors = [{"start": actor.start, "end": actor.end, "entity": actor.entity} for actor in found.actors]
    return {"places": places, "actors": actors, "events": events}


@pytest.fixture(scope="module")
def both():
    from sahel.desk.evaluate.gold import days

    theirs, texts, reader = scorer(), read_gold(GOLD), Reader.open()
    gold = theirs.load(str(GOLD))
    dates = {event["date"]: days(event["date"]) for row in gold.values() for event in row["events"] if event["date"]}
    told = {text.id: as_scored(reader.read(text.article), dates) for text in texts}
    return evaluate(texts, reader).groups["all"], theirs.score_docs(gold, told)


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found(both, name):
    ours, (theirs, _shares) = both
    one = ours.found[name]
    assert (one.precision, one.recall, one.f1) == pytest.approx(theirs[FOUND[name]].vals(), abs=5e-4)


@pytest.mark.parametrize("name", SHARES)
def test_shares(both, name):
    ours, (_found, theirs) = both
    assert (ours.shares[name].right, ours.shares[name].of) == (theirs[SHARES[name]].ok, theirs[SHARES[name]].n)
