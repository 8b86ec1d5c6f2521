"""The situation page, empty and full, and what its filters and buttons do."""

import re

import pytest

from sahel.export.formats import FORMATS
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


def test_each_choice_says_how_many_events_it_would_leave(run):
    app = run()
    names = app.multiselect(key="country_names").options
    assert "Niger (1)" in names and "Mali (1)" in names and "Chad (0)" in names
    narrowed = run(country="MLI")
    assert "France (1)" in narrowed.multiselect(key="partner_names").options
    assert "Russia (0)" in narrowed.multiselect(key="partner_names").options
    assert "Niger (1)" in narrowed.multiselect(key="country_names").options


def test_a_named_period_sets_both_days_and_days_that_fit_show_its_name(run):
    app = run()
    assert app.selectbox(key="named_period_choice").value == "months"
    app.selectbox(key="named_period_choice").set_value("last_year").run()
    assert app.date_input(key="since").value.isoformat() == "2025-01-01"
    assert run(since="2026-02-03").selectbox(key="named_period_choice").value == "own"


def test_a_month_back_moves_the_period_and_what_is_in_force_with_it(run):
    app = run()
    app.button(key="month-back").click().run()
    days = {key: app.date_input(key=key).value.isoformat() for key in ("since", "until", "on")}
    assert days == {"since": "2025-01-13", "until": "2026-01-12", "on": "2026-01-12"}
    assert "Niger – Russia" not in shown(app)
    app.button(key="month-on").click().run()
    assert app.date_input(key="until").value.isoformat() == "2026-02-12"
    assert app.button(key="month-on").disabled


def test_a_day_chosen_for_the_alliances_stays_when_the_period_moves(run):
    app = run(on="2024-06-01")
    app.button(key="month-back").click().run()
    assert app.date_input(key="on").value.isoformat() == "2024-06-01"


def test_the_address_to_copy_is_that_of_the_view(run):
    app = run(country="MLI", partner="FRA", show="Table")
    (address,) = [one.value for one in app.code]
    assert address.endswith("?country=MLI&partner=FRA&show=Table")


def test_the_card_says_why_its_arc_is_there(run):
    page = shown(run(country="NER", partner="RUS"))
    assert "Blue and dashed, as one publisher alone tells what strengthens" in page
    assert "no entry is in force on 12 Feb 2026" in page
    assert 'href="partners?pair=NER-RUS"' in page


def test_a_pair_without_news_is_grey_and_its_last_event_is_named(run):
    page = shown(run(country="MLI", partner="FRA", since="2026-02-01", until="2026-02-12"))
    assert "Grey, as the period holds no event; the last one is" in page
    assert "expulsion, 20 Jan 2026" in page


def test_a_number_of_the_strip_leads_to_its_rows_and_back(run):
    page = shown(run())
    assert 'href="/?rows=weakened"' in page
    app = run(rows="weakened")
    page = shown(app)
    assert "Only: weakened" in page
    assert "<b>Mali – France</b>" in page
    assert "<b>Niger – Russia</b>" not in page
    app.button(key="leave-rows").click().run()
    assert "<b>Niger – Russia</b>" in shown(app)


def test_quiet_ties_can_be_listed_with_their_last_event(run):
    page = shown(run(rows="no-new-evidence", since="2026-02-01", until="2026-02-12"))
    assert "<b>Mali – France</b>" in page
    assert "last event 20 Jan 2026" in page


def test_every_number_of_the_state_line_leads_to_what_it_counts(run):
    page = shown(run(country="TCD"))
    for href in ("/?country=TCD&amp;show=Table", "evidence?country=TCD&amp;undated=true&amp;lack=date"):
        assert f'href="{href}"' in page
    assert 'href="evidence?country=TCD&amp;lack=place"' in page


def test_widths_and_blocs_of_the_legend_lead_on(run):
    page = shown(run())
    assert 'href="/?rows=strength_0"' in page
    assert 'href="alliances?bloc=AES"' in page


def test_in_the_tables_a_tie_leads_to_its_pair_and_its_numbers_to_their_rows(run):
    page = shown(run(show="Table"))
    assert '<a href="/?country=NER&amp;partner=RUS" target="_self">Niger – Russia</a>' in page
    assert '<a href="/?country=NER&amp;partner=RUS&amp;show=Table" target="_self">1</a>' in page
    assert '<a href="evidence?country=NER&amp;partner=RUS" target="_self">1</a>' in page


def test_in_the_table_of_events_a_day_leads_to_the_sentence_that_says_so(run):
    page = shown(run(show="Table"))
    assert re.search(r'<a href="evidence\?article=[0-9a-f]+&amp;claim=[0-9a-f]+" target="_self">12 Feb 2026</a>', page)
    assert re.search(r'<a href="partners\?pair=NER-RUS&amp;focus=[0-9a-f]+" target="_self">1</a>', page)


@pytest.mark.usefixtures("full_store")
def test_one_country_has_a_card_with_its_patrons(run):
    page = shown(run("situation", country="NER"))
    assert 'class="country-card"' in page
    assert "no entry in force, as far as sentences tell on " in page
    assert 'class="country-card"' not in shown(run("situation"))
    assert 'class="country-card"' not in shown(run("situation", country="NER", partner="RUS"))


def test_the_menu_of_downloads_offers_every_format_once_it_is_open(run):
    app = run()
    assert not app.get("download_button")
    app.session_state["downloads"] = True
    app.run()
    assert not app.exception
    offered = {one.proto.id for one in app.get("download_button")}
    assert len(offered) == len(FORMATS)


def test_a_publisher_is_offered_with_how_many_events_it_would_leave(run):
    app = run()
    assert "Reuters (1)" in app.multiselect(key="source_names").options
    app.multiselect(key="source_names").set_value(["Reuters"]).run()
    assert app.multiselect(key="source").value == ["Reuters"]
    assert "Mali – France" not in shown(app)
