"""The situation page, empty and full, and what its filters and buttons do."""

import pytest

from tests.pages.conftest import shown

pytestmark = pytest.mark.usefixtures("full_store")


def test_the_headline_and_the_list_say_what_the_period_held(run):
    app = run()
    assert not app.exception
    page = shown(app)
    assert "1 tie strengthened and 1 weakened" in page
    assert "Niger – Russia" in page
    assert "12 Feb 2026 · 1 event, 1 publisher" in page


def test_the_undated_event_is_counted_and_shown_when_asked_for(run):
    assert "undated (1)" in shown(run())
    assert "Undated events" not in shown(run())
    assert "Undated events" in shown(run(undated="true"))


def test_a_link_with_a_pair_shows_its_evidence_and_whose_words_it_is(run):
    app = run(country="NER", partner="RUS")
    page = shown(app)
    assert "our summary after Reuters" in page
    assert "“Niger and Russia held talks in Niamey on 12 February 2026.”" in page
    assert app.multiselect(key="country").value == ["NER"]
    assert app.multiselect(key="country_names").value == ["NER"]


def test_a_row_narrows_everything_to_its_pair_and_the_card_leads_back(run):
    app = run()
    app.button(key="pick-MLI-FRA").click().run()
    assert app.multiselect(key="country").value == ["MLI"]
    assert app.multiselect(key="partner").value == ["FRA"]
    assert "The tie between Mali and France weakened" in shown(app)
    app.button(key="leave").click().run()
    assert app.multiselect(key="country").value == []
    assert "What changed" in shown(app)


def test_choosing_a_name_writes_its_code(run):
    app = run()
    app.multiselect(key="country_names").set_value(["MLI"]).run()
    assert app.multiselect(key="country").value == ["MLI"]
    assert "Niger – Russia" not in shown(app)


def test_hostile_text_is_shown_and_stays_text(run):
    page = shown(run(country="MLI", partner="FRA"))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>" not in page
    assert "&lt;b&gt;Daily&lt;/b&gt;" in page


def test_reset_takes_every_filter_back(run):
    app = run(country="MLI", partner="FRA", since="2020-01-01", undated="true", q="diplomat")
    app.button(key="reset").click().run()
    assert app.multiselect(key="partner").value == []
    assert app.text_input(key="q").value == ""
    assert app.toggle(key="undated").value is False
    assert "1 tie strengthened and 1 weakened" in shown(app)


@pytest.mark.parametrize(
    "query",
    [{"country": "ZZZ"}, {"since": "yesterday"}, {"conf": "many"}, {"type": "<script>"}, {"undated": "perhaps"}],
)
def test_a_value_that_means_nothing_falls_back(run, query):
    app = run(**query)
    assert not app.exception
    assert "1 tie strengthened and 1 weakened" in shown(app)


def test_an_earlier_clock_hides_what_was_not_yet_known(run):
    page = shown(run(known="2026-02-01", since="2026-01-01", until="2026-02-28"))
    assert "Niger – Russia" not in page
    assert "Mali – France" in page


def test_a_link_that_names_only_the_end_has_the_twelve_months_before_it(run):
    app = run(until="2026-01-31")
    assert app.date_input(key="since").value.isoformat() == "2025-02-01"
    assert "Niger – Russia" not in shown(app)


def test_the_table_holds_what_the_map_shows(run):
    page = shown(run(show="Table"))
    assert "Ties on the map" in page
    assert "Events of the period" in page


def test_a_pair_without_any_sentence_is_unknown_and_not_nothing(run):
    assert "Unknown: no sentence found yet." in shown(run(country="BFA", partner="CHN"))
