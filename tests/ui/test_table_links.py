"""Where the tables of the situation page lead."""

import pytest
import streamlit as st

from sahel.model import View
from sahel.store import Store
from sahel.ui.table_links import event_hrefs
from tests.toy import event


@pytest.fixture(autouse=True)
def empty_store(tmp_path, monkeypatch):
    st.cache_resource.clear()
    monkeypatch.setenv("SAHEL_DB", str(tmp_path / "empty.db"))
    Store.open().close()
    yield
    st.cache_resource.clear()


def test_an_event_of_no_pair_leads_to_its_sentence_alone():
    context = event("MLI", None, "coup_context", "2026-02-01")
    ways = event_hrefs([context], View())[0]
    assert len(set(ways.values())) == 1
    assert ways[0].startswith("evidence?article=a1&claim=c")


def test_the_publishers_of_an_event_stand_on_the_page_of_its_pair():
    talks = event("NER", "RUS", "talks", "2026-02-01")
    assert event_hrefs([talks], View())[0][5] == f"partners?pair=NER-RUS&focus={talks.event_id}"
