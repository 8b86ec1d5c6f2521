"""The app over a toy store, run in process; each test has a store of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from sahel.model import After, Article, Extraction, PlaceMention
from sahel.store import Store
from tests.toy import article, claim

APP = Path(__file__).parents[2] / "app.py"
TALKS = "Niger and Russia held talks in Niamey on 12 February 2026."
EXPELLED = "Mali expelled a French diplomat on 20 January 2026. <script>alert(1)</script>"
UNDATED = "Chad and France spoke of a visit."


def said_in(told: Article, sentence: str, **facts: object) -> Extraction:
    """What a toy reader finds: one claim in one sentence, and one place."""
    start = told.text.index(sentence)
    span = {"evidence_start": start, "evidence_end": start + len(sentence), "quote": sentence}
    made = claim(article=told.id, publisher=told.publisher, published=told.published, **(span | facts))
    place = PlaceMention(0, 5, told.text[:5], "Niamey", 13.5, 2.1, "NER", None, "literal", 0.9, reason="toy")
    return Extraction(told.id, "toy@1", places=(place,), claims=(made,))


def fill(store: Store) -> None:
    """Put three articles into the store: one of ours after a report, one hostile, one undated."""
    ours = article(TALKS, publisher="Sahel Partnership Monitor (sample)", published="2026-02-13", after=AFTER)
    store.add(ours, said_in(ours, TALKS, source="NER", target="RUS", type="talks", on="2026-02-12"))
    hostile = article(EXPELLED, publisher="<b>Daily</b>", published="2026-01-21", url="javascript:alert(1)")
    facts = {"source": "MLI", "target": "FRA", "type": "expulsion", "on": "2026-01-20"}
    store.add(hostile, said_in(hostile, EXPELLED, **facts))
    loose = replace(article(UNDATED), printings=article(UNDATED, publisher="Le Jour").printings)
    store.add(loose, said_in(loose, UNDATED, source="TCD", target="FRA", type="visit"))


AFTER = After("Reuters", "Talks in Niamey", "https://example.org/talks")


@pytest.fixture
def full_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store with the three articles, and the app pointed at it."""
    monkeypatch.setenv("SAHEL_DB", str(tmp_path / "toy.db"))
    with Store.open() as store:
        fill(store)
        yield store


@pytest.fixture
def empty_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty store, and the app pointed at it."""
    monkeypatch.setenv("SAHEL_DB", str(tmp_path / "empty.db"))


@pytest.fixture
def run() -> Iterator[Callable[..., AppTest]]:
    """Run the app, at a page and with the parameters of a link; nothing is kept from the run of another test."""
    st.cache_resource.clear()

    def start(page: str | None = None, **query: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(APP), default_timeout=60)
        for key, value in query.items():
            app.query_params[key] = value
        if page:
            app.switch_page(f"pages/views/{page}.py")
        return app.run()

    yield start
    st.cache_resource.clear()


def shown(app: AppTest) -> str:
    """Everything that the page shows as HTML; our own script, which asks for the width of the window, shows nothing."""
    return "\n".join(element.proto.body for element in app.get("html") if not element.proto.unsafe_allow_javascript)
