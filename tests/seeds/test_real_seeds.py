"""The two real seeds through the command line, where they lie beside the project; their text is never copied here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
AGENCY = SEEDS / "001_ef290d921bea6ed4.txt"
ANALYSIS = SEEDS / "000_707e255b89c9c7c1.txt"

pytestmark = pytest.mark.skipif(not AGENCY.exists(), reason=f"the seeds do not lie at {SEEDS.name}/ beside the project")

Row = dict[str, Any]


def sahel(*words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "sahel", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def rows(*words: str) -> list[Row]:
    return [json.loads(line) for line in sahel(*words, "--json").splitlines()]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    db = str(tmp_path_factory.mktemp("seeds") / "seeds.db")
    sahel("ingest", str(AGENCY), "--published", "2024-03-26", "--db", db)
    sahel("ingest", str(ANALYSIS), "--published", "2024-03-28", "--db", db)
    return db


@pytest.fixture(scope="module")
def events(store: str) -> list[Row]:
    return rows("events", "--undated", "--db", store)


def of(events: list[Row], kind: str, *parties: str) -> list[Row]:
    return [event for event in events if event["type"] == kind and {event["source"], event["target"]} == set(parties)]


def test_both_articles_tell_of_one_talk_between_niger_and_russia(events):
    (talks,) = of(events, "talks", "NER", "RUS")
    assert (talks["date_start"], talks["date_end"]) == ("2024-03-26", "2024-03-26")
    assert talks["n_sources"] == 2
    assert len({claim["article_id"] for claim in talks["claims"]}) == 2


def test_niger_annulled_the_agreements_with_the_united_states(events):
    (annulled,) = of(events, "agreement_annulled", "NER", "USA")
    assert annulled["source"] == "NER"


@pytest.mark.parametrize(
    ("source", "target", "first", "last"),
    [
        ("NER", "RUS", "2024-01-01", "2024-01-31"),
        ("RUS", "NER", "2023-12-01", "2023-12-31"),
        ("USA", "NER", "2024-03-11", "2024-03-20"),
    ],
)
def test_the_visits_are_found_with_who_went_where_and_when(events, source, target, first, last):
    found = [(e["source"], e["target"], e["date_start"], e["date_end"]) for e in of(events, "visit", source, target)]
    assert (source, target, first, last) in found


@pytest.mark.parametrize("ally", ["MLI", "BFA"])
def test_the_joint_force_of_the_start_of_march_is_found(events, ally):
    (force,) = of(events, "joint_force", "NER", ally)
    assert (force["date_start"], force["date_end"]) == ("2024-03-01", "2024-03-10")


def test_every_claim_quotes_its_article_exactly(store, events):
    texts = {article["id"]: article["text"] for article in rows("extract", str(AGENCY), str(ANALYSIS))}
    whole = "\n".join(texts.values())
    for claim in (claim for event in events for claim in event["claims"]):
        assert claim["quote"] in whole


def test_without_a_publication_date_nothing_is_dated_by_invention():
    for article in rows("extract", str(AGENCY), str(ANALYSIS)):
        for event in article["events"]:
            year = (event["date_start"] or "")[:4]
            assert not year or year in article["text"]


def uses(article: Row, phrase: str, name: str) -> list[str]:
    start = article["text"].index(phrase)
    inside = range(start, start + len(phrase))
    return [p["use"] for p in article["places"] if p["start"] in inside and p["text"] == name]


def test_a_place_a_government_and_a_people_are_told_apart():
    (analysis,) = rows("extract", str(ANALYSIS))
    assert uses(analysis, "Crocus City Hall in Moscow", "Moscow") == ["literal"]
    assert uses(analysis, "Moscow’s support for Niamey", "Moscow") == ["metonym"]
    assert uses(analysis, "Moscow’s support for Niamey", "Niamey") == ["metonym"]
    (nigerien, *_) = [p for p in analysis["places"] if p["text"] == "Nigerien"]
    assert (nigerien["use"], nigerien["iso3"]) == ("demonym", "NER")
