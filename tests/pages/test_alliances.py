"""The page Alliances, empty and full: which alliance, which clock, and what a bar rests on."""

import pytest

from tests.pages.conftest import said_in, shown
from tests.toy import article


@pytest.mark.usefixtures("empty_store")
def test_memberships_are_there_without_any_article(run):
    app = run("alliances")
    assert not app.exception
    page = shown(app)
    assert "ECOWAS on" in page
    assert "no evidence yet" in page
    assert "Who is in what" in page


@pytest.mark.usefixtures("full_store")
def test_the_alliance_stands_in_the_link(run):
    app = run("alliances", bloc="AES")
    assert not app.exception
    assert "The AES on 12 Feb 2026: 3 members on record" in shown(app)
    app.selectbox(key="pick-AES").set_value("OIF").run()
    assert app.query_params["bloc"] == "OIF"
    assert "The Francophonie on 12 Feb 2026" in shown(app)


@pytest.mark.usefixtures("full_store")
@pytest.mark.parametrize("bloc", ["", "nonsense", "<script>", "FRA"])
def test_an_alliance_that_is_none_falls_back(run, bloc):
    app = run("alliances", bloc=bloc)
    assert not app.exception
    assert "ECOWAS on" in shown(app)


@pytest.mark.usefixtures("full_store")
def test_a_partner_of_the_view_that_is_an_alliance_is_the_one_shown(run):
    assert "The UN on" in shown(run("alliances", partner="UN"))


@pytest.mark.usefixtures("full_store")
def test_both_clocks_count(run):
    late = shown(run("alliances", on="2024-06-01"))
    assert "announced on 28 Jan 2024 to be leaving" in late
    early = shown(run("alliances", on="2024-06-01", known="2024-01-15"))
    assert "to be leaving" not in early
    assert "Memberships on 1 Jun 2024" in early
    assert "as known on 15 Jan 2024" in early


@pytest.mark.usefixtures("full_store")
def test_a_bar_leads_to_its_source(run):
    page = shown(run("alliances", span="NER.2024-01-28"))
    assert "what this bar rests on" in page
    assert "exit announced, 28 Jan 2024 to 29 Jan 2025" in page
    assert '<a href="https://usafricaonline.com/' in page


def test_a_bar_leads_to_the_sentences_of_its_events(run, full_store):
    sentence = "Niger announced on 28 January 2024 that it was leaving ECOWAS."
    told = article(sentence, publisher="Daily", published="2024-01-28")
    facts = {"source": "NER", "target": "ECOWAS", "type": "membership_exit_announced", "on": "2024-01-28"}
    full_store.add(told, said_in(told, sentence, **facts))
    assert f"“{sentence}”" in shown(run("alliances", span="NER.2024-01-28"))


@pytest.mark.usefixtures("full_store")
@pytest.mark.parametrize("span", ["nonsense", "NER", "NER.1950-01-01", "ZZZ.2024-01-28", "<b>.2024-01-28"])
def test_a_bar_that_is_not_there_is_not_shown(run, span):
    app = run("alliances", span=span)
    assert not app.exception
    assert "what this bar rests on" not in shown(app)


@pytest.mark.usefixtures("full_store")
def test_the_tables_hold_every_row_with_its_source(run):
    page = shown(run("alliances", form="Tables"))
    assert "Memberships, row by row" in page
    assert page.count("<td") > 100
    assert 'href="https://punchng.com/' in page


@pytest.mark.usefixtures("full_store")
def test_countries_of_the_view_narrow_the_bars(run):
    page = shown(run("alliances", country="NER", form="Tables"))
    assert "Niger" in page
    assert "Liberia" not in page
