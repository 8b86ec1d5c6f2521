"""The dispatches are ours, true and dated, and say whose report each retells; key changes have three publishers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from sahel.analysis.voices import voice_of
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import is_known_entity
from sahel.facts.tables import GEODATA, split_list, table
from sahel.geo.fold import fold
from sahel.model import Article
from sahel.sources.read import read_path

FOLDER = GEODATA / "dispatches"
FILES = sorted(FOLDER.glob("*.md"))
NEWEST = "2026-05-04"
LONGEST_COMMON_RUN = 12  # the chronology is ours as well; names and offices make up most of such a run
SEEN = {"chronology", "feed", "page", "article"}
SILENT_MONTHS = ["2022-04", "2022-06", "2022-09", "2022-10", "2023-05", "2025-02"]

CHANGES = table("key_changes")


def article(file: Path) -> Article:
    (found,) = read_path(file)
    assert isinstance(found, Article), found
    return found


def front_matter(file: Path) -> dict[str, object]:
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


def words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Every run of so many consecutive words."""
    found = words(text)
    return {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}


def months(first: str, last: str) -> list[str]:
    found = [f"{year}-{month:02}" for year in range(2022, 2027) for month in range(1, 13)]
    return [month for month in found if first <= month <= last]


def test_there_are_114_of_which_46_are_in_french():
    languages = [article(file).lang for file in FILES]
    assert (languages.count("en"), languages.count("fr")) == (68, 46)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_has_the_length_of_an_agency_text(file):
    found = article(file)
    assert found.title
    assert found.text.startswith(found.title + "\n\n")
    body = found.text.removeprefix(found.title)
    assert 80 <= len(body.split()) <= 250


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_is_dated_as_its_name_says(file):
    published = article(file).published
    assert published
    assert date.fromisoformat(published)
    assert "2022-01-01" <= published <= NEWEST
    assert file.name.startswith(f"{published}-")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_names_a_report_that_we_saw(file):
    after = article(file).after
    assert after
    assert after.publisher
    assert after.title or after.url
    seen = front_matter(file)["seen"]
    assert seen in SEEN
    rests_on = {
        (row["source_publisher"], row["source_title"] or None, row["source_url"]) for row in table("chronology")
    }
    assert ((after.publisher, after.title, after.url) in rests_on) == (seen == "chronology")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dispatch_is_ours_and_not_a_copy_of_the_chronology(file):
    found = article(file)
    assert found.publisher == "Sahel Partnership Monitor (sample)"
    length = LONGEST_COMMON_RUN + 1
    told = runs(found.text, length)
    assert not [row["summary"] for row in table("chronology") if told & runs(row["summary"], length)]


def test_no_two_dispatches_share_a_paragraph():
    paragraphs = [part for file in FILES for part in article(file).text.split("\n\n")]
    assert len(paragraphs) == len(set(paragraphs))


def test_every_month_from_2022_to_may_2026_has_a_dispatch_but_for_those_named_here():
    told = {(article(file).published or "")[:7] for file in FILES}
    assert sorted(set(months("2022-01", "2026-05")) - told) == sorted(SILENT_MONTHS)


def test_there_are_at_least_twelve_key_changes_each_with_its_own_three_dispatches():
    assert len(CHANGES) >= 12
    names = [name for row in CHANGES for name in split_list(row["dispatches"])]
    assert len(names) == len(set(names)) == 3 * len(CHANGES)
    assert len({row["id"] for row in CHANGES}) == len(CHANGES)
    assert set(names) <= {file.stem for file in FILES}


@pytest.mark.parametrize("row", CHANGES, ids=lambda row: row["id"])
def test_a_key_change_is_of_known_parties_type_and_day(row):
    parties = [party for pair in split_list(row["pairs"]) for party in pair.split("-")]
    assert parties
    assert all(is_known_entity(party) for party in parties)
    assert row["type"] in claim_types()
    assert date.fromisoformat(row["date"])


@pytest.mark.parametrize("row", CHANGES, ids=lambda row: row["id"])
def test_a_key_change_is_told_after_three_different_publishers_in_both_languages(row):
    told = [article(FOLDER / f"{name}.md") for name in split_list(row["dispatches"])]
    assert len({voice_of(one).key for one in told}) == 3
    assert all(row["date"] <= (one.published or "") for one in told)
    assert {one.lang for one in told} == {"en", "fr"}
