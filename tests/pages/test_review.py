"""The page Review in process: empty, full, one judgement after another, and what is refused."""

from __future__ import annotations

import pytest

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
    assert "2 events wait for you: 2 one voice, nobody verified it." in html
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
    from sahel.desk.review import withdraw

    gone = full_store.events(ALL)[0].claims[0].article_id
    withdraw(full_store, gone, "Ada", "a forgery")
    app = run("evidence", article=gone)
    assert not app.exception
    assert "expelled a French diplomat" not in shown(app)
    assert "article" in shown(run("review")).lower()
