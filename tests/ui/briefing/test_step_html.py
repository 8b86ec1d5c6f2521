"""The words of a step on the stage: exact, escaped, and as many as there is room for."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sahel.briefing.drawings import TableDrawing
from sahel.briefing.editions import WithdrawnQuote
from sahel.ui.briefing.step_html import (
    MOST_ROWS,
    fold_html,
    head_html,
    quote_html,
    table_html,
    title_html,
    under_html,
    under_words,
)
from tests.briefing.edition_world import briefing, step
from tests.export.toy_briefing import ARABIC, FRENCH, HOSTILE, quote


def test_the_sentence_stands_large_and_the_heading_small():
    page = head_html(step(heading="The map", sentence="Niger moved."))
    assert '<p class="kicker">The map</p>' in page
    assert ">Niger moved.</h2>" in page


def test_a_step_without_a_sentence_says_its_heading_and_why():
    page = head_html(step(heading="Niger – Russia", sentence="", withheld="no quote names both"))
    assert ">Niger – Russia</h2>" in page
    assert '<p class="kicker">no quote names both</p>' in page


def test_a_longer_sentence_is_set_smaller():
    sizes = [re.search(r'<h2 class="(\w*)"', head_html(step(sentence="x" * n)))[1] for n in (20, 125, 126, 150, 151)]
    assert sizes == ["", "", "long", "long", "longest"]


@given(st.text(max_size=60))
def test_no_words_become_marks_of_html(words):
    page = head_html(step(heading=words, sentence=words)) + under_html(step(note=words, mind=words))
    assert len(re.findall(r"<(?!/?(?:div|p|h2|b)\b)", page)) == 0


def test_what_would_change_our_mind_and_the_note_stand_under_the_figure():
    one = step(mind="A denial.", note="Ask Niamey.")
    assert under_words(one) == ["What would change our mind: A denial.", "Note: Ask Niamey."]
    assert "<b>Note:</b> Ask Niamey." in under_html(one)
    assert under_words(step()) == []


def test_a_quote_is_exact_and_leads_to_its_article():
    page = quote_html(quote("a1"), "country=NER")
    assert "<img" not in page
    assert "&lt;/script&gt;&lt;img src=x" in page
    assert 'href="evidence?country=NER&amp;article=' in page
    assert 'dir="auto"' in page
    assert ARABIC in quote_html(quote("a2"), "")


def test_a_quote_that_went_on_has_its_sign_outside_the_marks_of_its_language():
    assert f"« {FRENCH} » […]</blockquote>" in quote_html(quote("a3"), "")


def test_of_a_withdrawn_article_only_the_hash_is_shown():
    page = quote_html(WithdrawnQuote("ab12"), "country=NER")
    assert "withdrawn (ab12)" in page
    assert "blockquote" not in page


def test_the_fold_says_so_where_there_is_no_quote():
    assert "No quotes on this step." in fold_html(step(), ())
    assert 'href="/?country=NER"' in fold_html(step(view="country=NER"), (quote("a1"),))


def test_a_table_keeps_to_the_stage_and_counts_what_it_leaves_out():
    rows = tuple((f"row {n}", "<b>x</b>" * 30) for n in range(MOST_ROWS + 3))
    page = table_html(TableDrawing("Rows", ("One", "Two"), rows))
    assert page.count("<tr>") == MOST_ROWS + 1
    assert "3 more rows are in the exports." in page
    assert "<b>" not in page
    widths = [float(width) for width in re.findall(r"width:(\d+)px", page)]
    assert 1758 <= sum(widths) <= 1762
    assert widths[1] > widths[0]


def test_the_title_lists_the_steps_that_follow_by_their_number():
    shown = (step("title", "title", sentence="84 events."), step("map"), step("sources", "sources"))
    page = title_html(briefing(title=HOSTILE, steps=shown), shown)
    assert 'data-step="2" class="goto">2</button> Map' in page
    assert 'data-step="3" class="goto">3</button> Sources' in page
    assert "84 events." in page
    assert "<button" not in title_html(briefing(), shown, live=False)
    assert "<img" not in page
