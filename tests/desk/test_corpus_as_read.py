"""The bundled corpus as our reader reads it: the pairs it covers, and each key change as one event of many voices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import pytest

from sahel.analysis.matching import is_chronology
from sahel.desk.bundled import DISPATCHES
from sahel.facts.claim_types import claim_types
from sahel.facts.tables import split_list, table
from sahel.model import Article, Claim, Event, View
from sahel.sources import read_path
from sahel.store import Store
from tests.bundled import Bundled

EVERYTHING = View(since="2020-01-01", until="2026-12-31")

PARTNERS = {
    "NER": "FRA USA EU RUS CHN TUR DZA ECOWAS UN DEU BEN NGA CIV MLI BFA",
    "MLI": "FRA USA EU RUS TUR DZA ECOWAS UN DEU CIV GBR CAN UKR MAR BFA MRT",
    "BFA": "FRA USA RUS TUR DZA ECOWAS UN NGA MAR",
    "TCD": "FRA USA RUS ARE DEU",
    "MRT": "USA EU RUS",
    "AES": "ECOWAS",
}
PAIRS = [f"{one}-{other}" for one, others in PARTNERS.items() for other in others.split()]

# What our reader does not get yet, each with the reason; where it gets there, the test says so and the line goes.
PAIRS_NOT_READ_YET: dict[str, str] = {}

DISPATCHES_NOT_READ_YET: dict[str, str] = {}

CHANGES_NOT_ONE_EVENT_YET: dict[str, str] = {}

HEADLINES_DATED_A_DAY_LATE: dict[str, str] = {}

CHANGES = {row["id"]: row for row in table("key_changes")}
TELLINGS = [(change, name) for change, row in CHANGES.items() for name in split_list(row["dispatches"])]


@dataclass(frozen=True)
class Corpus:
    """The dated events of the bundled corpus, and the id of each dispatch's article by the name of its file."""

    events: Sequence[Event]
    ids: dict[str, str]


@pytest.fixture(scope="module")
def corpus(bundled: Bundled, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    ids = {}
    for file in DISPATCHES.glob("*.md"):
        (article,) = read_path(file)
        assert isinstance(article, Article)
        ids[file.stem] = article.id
    assert bundled.summary["failed"] == []
    with Store.open(bundled.copied_to(tmp_path_factory.mktemp("corpus") / "s.db")) as store:
        yield Corpus(store.events(EVERYTHING), ids)


def claims(corpus: Corpus, name: str) -> list[Claim]:
    """What one dispatch says, dated."""
    return [one for event in corpus.events for one in event.claims if one.article_id == corpus.ids[name]]


def pairs(change: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other in (pair.split("-") for pair in split_list(CHANGES[change]["pairs"]))]


def tells(claim: Claim, change: str, pair: tuple[str, str]) -> bool:
    """Whether a claim is this change of this pair, on its day."""
    row = CHANGES[change]
    parties = (claim.source, claim.target)
    either_way = claim_types()[row["type"]].symmetric and parties == pair[::-1]
    return (claim.type, claim.date_start) == (row["type"], row["date"]) and (parties == pair or either_way)


def marked(values: Sequence[object], name: str, excuses: dict[str, str]) -> object:
    """A case of a test; where the reader is not there yet, one that must fail until its excuse is taken away."""
    marks = [pytest.mark.xfail(strict=True, reason=excuses[name])] if name in excuses else []
    return pytest.param(*values, marks=marks, id=name)


@pytest.mark.parametrize(
    ("change", "name"), [marked((change, name), name, DISPATCHES_NOT_READ_YET) for change, name in TELLINGS]
)
def test_a_dispatch_is_read_as_telling_its_key_change(corpus, change, name):
    told = claims(corpus, name)
    assert all(any(tells(one, change, pair) for one in told) for pair in pairs(change))


@pytest.mark.parametrize(
    ("change", "name"), [marked((change, name), name, HEADLINES_DATED_A_DAY_LATE) for change, name in TELLINGS]
)
def test_a_dispatch_does_not_tell_its_key_change_twice_on_two_days(corpus, change, name):
    row = CHANGES[change]
    act = date.fromisoformat(row["date"])
    days = {
        one.date_start
        for one in claims(corpus, name)
        if (one.type, (one.source, one.target)) in [(row["type"], pair) for pair in pairs(change)]
        and one.date_start
        and abs(date.fromisoformat(one.date_start) - act).days <= 7
    }
    assert days <= {row["date"]}


@pytest.mark.parametrize("change", [marked((change,), change, CHANGES_NOT_ONE_EVENT_YET) for change in CHANGES])
def test_a_key_change_is_one_event_told_by_three_voices(corpus, change):
    for pair in pairs(change):
        telling = [event for event in corpus.events if any(tells(one, change, pair) for one in event.claims)]
        assert len(telling) == 1
        (event,) = telling
        assert event.n_sources >= 3
        assert {corpus.ids[name] for name in split_list(CHANGES[change]["dispatches"])} <= {
            one.article_id for one in event.claims
        }


@pytest.mark.parametrize("pair", [marked((pair,), pair, PAIRS_NOT_READ_YET) for pair in PAIRS])
def test_the_dispatches_are_read_as_covering_the_main_pairs(corpus, pair):
    told = {
        frozenset((one.source, one.target)) for event in corpus.events for one in event.claims if not is_chronology(one)
    }
    assert frozenset(pair.split("-")) in told
