"""The page Review in process: empty, full, one judgement after another, and what is refused."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from sahel.desk.review import note_tie, notes_on, withdraw
from sahel.model import View
from tests.pages.conftest import shown

ALL = View(undated=True)


@pytest.fixture
def page(run, full_store):
    app = run("review")
    assert not app.exception
    return app


def name(app, who="Ada"):
    return app.text_input(key="reviewer-name").set_value(who).run()


def press(app, key):
    done = app.button(key=key).click().run()
    assert not done.exception
    return done


def test_an_empty_store_has_nothing_to_judge(run, empty_store):
    app = run("review")
    assert not app.exception
    assert "Nothing waits for you in this view." in shown(app)
    assert "Nobody has judged anything yet." in shown(app)


def test_the_first_event_that_waits_is_shown_with_its_sentence_marked_and_its_code(page):
    html = shown(page)
    assert "2 events wait for you: each rests on one voice." in html
    assert '<mark dir="auto" class="claim" title="">' in html
    assert "Niger – talks – Russia" in html or "Mali – expulsion – France" in html


def test_hostile_text_stays_text(run, full_store):
    app = run("review", country="MLI")
    assert "<script>" not in shown(app)
    assert "&lt;script&gt;" in shown(app)


def test_who_judges_must_say_so(page, full_store):
    app = press(page, "accept")
    assert "say who you are" in shown(app)
    assert full_store.review.judgements() == ()


def test_a_verdict_brings_the_next_event_and_stands_in_the_history(page, full_store):
    app = name(page)
    app.text_input(key="review-reason").set_value("read it").run()
    app = press(app, "accept")
    (made,) = full_store.review.judgements()
    assert (made.by, made.kind, made.note) == ("Ada", "accept", "read it")
    html = shown(app)
    assert "1 event waits for you" in html
    assert "event accepted" in html and "read it" in html
    assert app.text_input(key="review-reason").value == ""
    app = press(app, f"undo-{made.id}")
    assert "2 events wait for you" in shown(app)
    assert [event.state for event in full_store.events(ALL)] == ["agreed"] * 3


def test_a_rejected_event_is_gone_from_the_store_s_views(page, full_store):
    press(name(page), "reject")
    assert len(full_store.events(ALL)) == 2
    assert len(full_store.review.rejected()) == 1


def test_what_is_skipped_comes_back(page):
    first = shown(page)
    app = press(page, "skip")
    assert "2 of 2" in shown(app)
    app = press(press(app, "skip"), "back")
    assert "2 of 2" in shown(app)
    app = press(app, "back")
    assert "1 of 2" in shown(app) and "1 of 2" in first


def test_a_claim_is_corrected_with_the_fields_that_the_reader_filled(page, full_store):
    app = name(page)
    (claim,) = {field.key.rpartition("-")[2] for field in app.text_input if field.key.startswith("fix-when-")}
    app.text_input(key=f"fix-when-{claim}").set_value("2026-01")
    app.text_input(key=f"fix-place-{claim}").set_value("Agadez")
    press(app, "save-correction")
    written = [one for event in full_store.events(ALL) for one in event.claims if one.reader == "human:Ada"]
    assert [(one.date_start, one.date_end, one.place) for one in written] == [("2026-01-01", "2026-01-31", "Agadez")]


def test_a_day_that_is_none_is_refused_in_one_sentence(page, full_store):
    app = name(page)
    (key,) = [field.key for field in app.text_input if field.key.startswith("fix-when-")]
    app.text_input(key=key).set_value("someday")
    app = press(app, "save-correction")
    assert "“someday” is no day, month or year" in shown(app)
    app = press(app, "accept")
    assert "someday" not in shown(app)


def test_a_sentence_is_rejected(page, full_store):
    press(name(page), "reject-claim")
    assert len(full_store.events(ALL)) == 2


def test_an_article_that_is_withdrawn_is_gone_from_every_page(run, full_store):
    gone = next(row.id for row in full_store.articles() if row.publisher == "<b>Daily</b>")
    withdraw(full_store, gone, "Ada", "a forgery")
    for name in ("evidence", "situation", "review"):
        app = run(name, article=gone)
        assert not app.exception
        assert "expelled a French diplomat" not in shown(app)
    assert f"article {gone[:12]} withdrawn" in shown(app)


def small_part(name: str, *args: str) -> AppTest:
    """A part of the page as another page places it."""
    return AppTest.from_string(f"from sahel.ui.review import {name}\n{name}(*{args!r})").run()


def test_another_page_withdraws_an_article_for_a_reason(run, full_store):
    article = full_store.articles()[0].id
    app = small_part("withdraw_button", article)
    app = app.text_input(key=f"withdraw-name-{article[:12]}").set_value("Ada").run()
    app = press(app, f"withdraw-now-{article[:12]}")
    assert "say why the article is withdrawn" in shown(app)
    app.text_input(key=f"withdraw-reason-{article[:12]}").set_value("a forgery")
    press(app, f"withdraw-now-{article[:12]}")
    assert full_store.article(article) is None


def test_a_pair_s_page_shows_notes_and_takes_one_more(run, full_store):
    note_tie(full_store, ("RUS", "NER"), "Bob", "<b>Ask</b> the embassy.")
    app = AppTest.from_string("from sahel.ui.review import notes_panel\nnotes_panel(('NER', 'RUS'))").run()
    assert "&lt;b&gt;Ask&lt;/b&gt; the embassy." in shown(app)
    app = app.text_input(key="note-name-NER-RUS").set_value("Ada").run()
    app.text_area(key="new-note-NER-RUS").set_value("They called back.")
    app = press(app, "save-note")
    assert "They called back." in shown(app)
    assert [one.by for one in notes_on(full_store, ("NER", "RUS"))] == ["Ada", "Bob"]
    assert app.text_area(key="new-note-NER-RUS").value == ""
