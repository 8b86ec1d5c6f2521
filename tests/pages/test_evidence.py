"""The evidence page: which articles it lists, and the article as it was printed."""

import re
from html import unescape
from urllib.parse import parse_qs

import pytest

from sahel.ids import article_id
from sahel.model import View
from tests.pages.conftest import EXPELLED, TALKS, UNDATED, said_in, shown
from tests.toy import article

ALL = View(undated=True)
CLAIM = "c1a1" * 8

pytestmark = pytest.mark.usefixtures("full_store")


def test_a_link_with_filters_opens_straight_on_what_it_asks_for(run):
    app = run("evidence", country="NER", partner="RUS")
    assert not app.exception
    assert "1 of 3 articles" in shown(app)
    assert app.multiselect(key="country_names").value == ["NER"]
    assert "Niger – talks – Russia" in shown(app)


def test_an_article_of_the_link_is_shown_with_its_printing_and_marks(run):
    page = shown(run("evidence", article=article_id(TALKS)))
    assert "our summary after Reuters" in page
    assert 'href="https://example.org/talks"' in page
    assert '<mark dir="auto" class="place claim"' in page


VISIT = "A Chadian minister visited Niamey on 3 February 2026."


@pytest.fixture
def visit(full_store):
    """An article with a claim that has an id as those of a reader are, which a link can name."""
    told = article(VISIT, publisher="Le Sahel", published="2026-02-04")
    full_store.add(
        told, said_in(told, VISIT, source="TCD", target="NER", type="visit", on="2026-02-03", claim_id=CLAIM)
    )
    return told.id


def test_the_claim_of_the_link_is_lifted(run, visit):
    lifted = re.compile(r'<mark [^>]*class="[^"]*\bchosen\b')
    assert lifted.search(shown(run("evidence", article=visit, claim=CLAIM)))
    assert not lifted.search(shown(run("evidence", article=visit)))


def test_hostile_text_and_addresses_stay_text(run):
    page = shown(run("evidence", article=article_id(EXPELLED)))
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert 'href="javascript' not in page
    assert "javascript:alert(1)" in page


def test_an_article_without_a_date_waits_until_it_is_asked_for(run):
    first = UNDATED[:20]
    assert first not in shown(run("evidence"))
    assert "1 more outside the period or undated" in shown(run("evidence"))
    assert first in shown(run("evidence", undated="true"))


def test_a_search_finds_words_of_the_text(run):
    page = shown(run("evidence", q="diplomat"))
    assert "Mali expelled" in page
    assert "1 of 3 articles" in page


def test_a_search_lists_no_article_that_merely_shares_an_event_with_a_hit(run, full_store):
    other = article("Talks were held in Niamey by both states.", publisher="Le Monde", published="2026-02-14")
    facts = {"source": "NER", "target": "RUS", "type": "talks", "on": "2026-02-12"}
    full_store.add(other, said_in(other, other.text, **facts))
    assert "2 of 4 articles" in shown(run("evidence", country="NER", partner="RUS"))
    assert "1 of 4 articles" in shown(run("evidence", q="both"))
    assert "1 of 4 articles" in shown(run("evidence", source="Le Monde"))


def test_a_click_on_a_row_opens_its_article(run):
    app = run("evidence")
    wanted = article_id(EXPELLED)
    app.button(key=f"article-{wanted[:16]}").click().run()
    assert app.query_params["article"] == wanted
    assert "Mali – expulsion – France" in shown(app)


def test_an_article_that_is_not_there_is_said_not_to_be(run):
    assert "The store holds no such article." in shown(run("evidence", article="f" * 64))


def test_an_article_that_is_no_id_falls_back_to_the_first_of_the_list(run):
    assert TALKS in shown(run("evidence", article="../../etc/passwd"))


def test_what_is_undated_is_listed_when_its_number_is_followed(run):
    app = run("evidence", lack="date", undated="true")
    page = shown(app)
    assert "Only articles behind undated events" in page
    assert "1 of 3 articles" in page
    assert UNDATED[:20] in page
    app.button(key="leave-lack").click().run()
    assert "3 of 3 articles" in shown(app)


def test_what_is_not_placed_is_listed_when_its_number_is_followed(run):
    assert "2 of 3 articles" in shown(run("evidence", lack="place"))
    assert "0 of 3 articles" in shown(run("evidence", lack="day"))


def test_facets_count_the_listed_articles_and_narrow_the_view(run):
    app = run("evidence")
    pills = {one.key: one for one in app.button_group}
    assert {label.replace("\\", "") for label in pills["facet-country"].options} >= {"Niger (1)", "Mali (1)"}
    assert [label.replace("\\", "") for label in pills["facet-lang"].options] == ["English (2)"]
    app.button_group(key="facet-country").set_value(["MLI"]).run()
    assert app.multiselect(key="country").value == ["MLI"]
    assert "1 of 3 articles" in shown(app)


def test_a_language_of_the_link_narrows_the_list(run):
    assert "0 of 3 articles" in shown(run("evidence", lang="fr"))
    assert "2 of 3 articles" in shown(run("evidence", lang="en"))


def test_a_hit_of_the_search_is_marked_in_the_list_and_in_the_text(run):
    row, text = shown(run("evidence", q="diplomat")).split('class="text"')
    assert 'class="hit" title="">diplomat</mark>' in row
    assert 'class="claim hit" title="expulsion">diplomat</mark>' in text


def test_one_goes_on_from_article_to_article(run):
    app = run("evidence")
    assert "1 of 2" in shown(app)
    assert app.button(key="newer").disabled
    app.button(key="older").click().run()
    assert app.query_params["article"] == article_id(EXPELLED)
    assert "2 of 2" in shown(app)
    assert app.button(key="older").disabled


def test_each_claim_leads_to_its_pair_its_event_and_its_sentence(run, full_store):
    (made,) = full_store.extraction(article_id(TALKS)).claims
    page = shown(run("evidence", article=article_id(TALKS)))
    assert 'href="partners?pair=NER-RUS"' in page
    assert f'href="partners?pair=NER-RUS&amp;focus={made.claim_id}"' in page
    assert f'href="evidence?article={article_id(TALKS)}&amp;claim={made.claim_id}"' in page


def test_every_printing_is_listed(run, full_store):
    again = full_store.merged(article(TALKS, publisher="Le Monde", published="2026-02-14"))
    assert full_store.add(again, full_store.extraction(again.id)) == "printing"
    page = shown(run("evidence", article=again.id))
    assert "Printed 2 times" in page
    assert "<dd>Le Monde</dd>" in page


def test_what_lies_outside_the_period_is_a_link_to_a_list_that_holds_it(run):
    page = shown(run("evidence", since="2026-02-01", until="2026-02-28"))
    assert "1 of 3 articles" in page
    href = re.search(r'<a href="evidence\?([^"]*)"[^>]*>2 more outside the period or undated', page)[1]
    asked = {key: values[0] for key, values in parse_qs(unescape(href)).items()}
    assert "3 of 3 articles" in shown(run("evidence", **asked))


def scripts(app):
    """The scripts of the page, which show nothing."""
    return "".join(element.proto.body for element in app.get("html") if element.proto.unsafe_allow_javascript)


def test_what_a_link_chose_is_brought_into_view_and_what_nobody_chose_is_not(run):
    wanted = article_id(TALKS)
    chosen = run("evidence", article=wanted)
    assert f'getElementById("text-{wanted}")' in scripts(chosen)
    assert f'id="text-{wanted}"' in shown(chosen)
    assert "getElementById" not in scripts(run("evidence"))


def test_over_an_empty_list_each_filter_that_empties_it_is_a_link_to_what_there_is_without_it(run):
    page = shown(run("evidence", country="NER", q="diplomat"))
    assert "No article fits this view." in page
    ways = dict(re.findall(r'<a href="(evidence[^"]*)" target="_self">(Without [^<]*)</a>', page))
    told = {text: parse_qs(unescape(href).partition("?")[2]) for href, text in ways.items()}
    assert told["Without “Words in the text”: 1 article"].keys() == {"country"}
    assert told["Without “Country”: 1 article"]["q"] == ["diplomat"]
    assert "Without" not in shown(run("evidence", q="diplomat"))


def test_the_chosen_claim_is_corrected_where_it_is_read(run, visit, full_store):
    assert "choose its sentence" in shown(run("evidence", article=visit))
    app = run("evidence", article=visit, claim=CLAIM)
    app.text_input(key="correcting-name").set_value("Ada").run()
    app.text_input(key=f"fix-place-{CLAIM}").set_value("Agadez")
    app.button(key="save-correction").click().run()
    assert not app.exception
    written = [one for event in full_store.events(ALL) for one in event.claims if one.reader == "human:Ada"]
    assert [one.place for one in written] == ["Agadez"]
    page = shown(app)
    assert "left out here: 1" in page
    assert page.count("Chad – visit – Niger") == 1
