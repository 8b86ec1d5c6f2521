"""The sample dispatches are ours, true, dated, and say whose report each retells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sahel.facts.tables import GEODATA, table
from sahel.model import Article
from sahel.sources.read import read_path

FILES = sorted((GEODATA / "dispatches").glob("*.md"))
NEWEST = "2026-05-04"


def article(file: Path) -> Article:
    (found,) = read_path(file)
    assert isinstance(found, Article), found
    return found


def test_there_are_fifteen_and_five_are_in_french():
    languages = [article(file).lang for file in FILES]
    assert (languages.count("en"), languages.count("fr")) == (10, 5)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_has_the_length_of_an_agency_text(file):
    found = article(file)
    assert found.title
    assert found.text.startswith(found.title + "\n\n")
    body = found.text.removeprefix(found.title)
    assert 80 <= len(body.split()) <= 250


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_is_dated_within_the_time_that_the_chronology_covers(file):
    published = article(file).published
    assert published
    assert date.fromisoformat(published)
    assert "2020-08-18" <= published <= NEWEST


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_names_a_report_on_which_the_chronology_rests(file):
    after = article(file).after
    assert after
    rests_on = {
        (row["source_publisher"], row["source_title"] or None, row["source_url"]) for row in table("chronology")
    }
    assert (after.publisher, after.title, after.url) in rests_on


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_is_ours_and_never_the_words_of_that_publisher(file):
    found = article(file)
    assert found.publisher == "Sahel Partnership Monitor (sample)"
    summaries = {row["summary"] for row in table("chronology")}
    assert not [summary for summary in summaries if summary in found.text]


def test_the_dispatches_lie_mostly_in_the_newest_twelve_months_and_reach_back_to_2023():
    days = [article(file).published or "" for file in FILES]
    assert sum(day >= "2025-05-04" for day in days) >= 8
    assert min(days) < "2024"
