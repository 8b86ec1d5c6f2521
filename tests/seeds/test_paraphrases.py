"""The seeds' facts are found in other words, another order and other months, by the real reader and its real tables."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from sahel.extract.reader import Reader
from sahel.facts.claim_types import claim_types
from sahel.ids import article_id
from sahel.model import Article, Claim, Printing

CASES: list[dict[str, Any]] = yaml.load(  # it leaves dates as text
    Path(__file__).with_name("paraphrases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)

Fact = tuple[frozenset[str | None] | tuple[str | None, str | None], str, str | None, str | None]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def article(case: dict[str, Any], published: str | None) -> Article:
    printing = Printing(published=published)
    return Article(article_id(case["text"]), None, case["text"], case.get("lang", "en"), (printing,))


def fact(source: str | None, target: str | None, kind: str, first: str | None, last: str | None) -> Fact:
    pair = frozenset((source, target)) if claim_types()[kind].symmetric else (source, target)
    return pair, kind, first, last


def said(claims: Iterable[Claim]) -> set[Fact]:
    return {fact(c.source, c.target, c.type, c.date_start, c.date_end) for c in claims}


def expected(case: dict[str, Any]) -> set[Fact]:
    return {fact(*(None if cell == "null" else cell for cell in event)) for event in case["events"]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_same_facts_come_out(reader, case):
    claims = reader.read(article(case, case["published"])).claims
    assert expected(case) <= said(claims)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_nothing_is_said_of_a_pair_that_the_text_does_not_name(reader, case):
    pairs = {frozenset(event[:2]) for event in case["events"]}
    everyone = frozenset().union(*pairs)
    for claim in reader.read(article(case, case["published"])).claims:
        assert {claim.source, claim.target} <= everyone


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_evidence_is_a_sentence_of_the_text_as_it_stands(reader, case):
    for claim in reader.read(article(case, case["published"])).claims:
        assert claim.quote == case["text"][claim.evidence_start : claim.evidence_end]
        assert claim.quote.endswith(".")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_without_a_publication_date_only_what_the_text_itself_dates_is_dated(reader, case):
    for claim in reader.read(article(case, None)).claims:
        year = (claim.date_start or "")[:4]
        assert not year or year in case["text"]
