"""Facts that a person writes on the page Review: each form, what it refuses, and reading again."""

import pytest

from sahel.facts.amendments import Alias
from tests.pages.conftest import shown


@pytest.fixture
def form(run, full_store):
    def of(kind):
        app = run("review")
        app.text_input(key="reviewer-name").set_value("Ada").run()
        app.segmented_control(key="fact-kind").set_value(kind).run()
        assert not app.exception
        return app

    return of


def press(app, key):
    app.button(key=key).click().run()
    assert not app.exception
    return shown(app)


def test_a_membership_is_written_and_stands_in_the_history(form, full_store):
    app = form("Membership")
    app.selectbox(key="member-of").set_value("AES").run()
    app.selectbox(key="member-state").set_value("TCD").run()
    app.text_input(key="member-since").set_value("2026-01").run()
    assert "Chad in AES: row added" in press(app, "member-save")
    (row,) = [one for one in full_store.review.memberships() if (one.alliance, one.member) == ("AES", "TCD")]
    assert (row.since, row.until, row.standing) == ("2026-01", "", row.standing)


def test_a_row_of_the_table_is_picked_and_taken_out(form, full_store):
    before = full_store.review.memberships()
    mine = next(row for row in before if (row.alliance, row.member) == ("AES", "NER"))
    app = form("Membership")
    app.selectbox(key="member-of").set_value("AES").run()
    app.selectbox(key="member-state").set_value("NER").run()
    app.selectbox(key="member-row").set_value(mine).run()
    assert app.text_input(key="member-since").value == mine.since
    assert "Niger in AES: row taken out" in press(app, "member-out")
    assert mine not in full_store.review.memberships()


def test_a_day_that_is_none_is_refused_in_one_sentence(form, full_store):
    app = form("Membership")
    app.text_input(key="member-since").set_value("spring").run()
    assert "“spring” is no day, month or year" in press(app, "member-save")
    assert full_store.review.judgements() == ()


def test_an_event_in_a_person_s_own_words_is_an_event_of_the_store(form, full_store):
    app = form("Event")
    app.text_input(key="row-words").set_value("Chad & Russia <b>talked</b>.").run()
    app.selectbox(key="row-actor").set_value("TCD").run()
    app.selectbox(key="row-type").set_value("talks").run()
    app.selectbox(key="row-partner").set_value("RUS").run()
    app.text_input(key="row-when").set_value("2026-02-20").run()
    html = press(app, "row-save")
    assert "Chad &amp; Russia &lt;b&gt;talked&lt;/b&gt;." in html
    assert ("TCD", "RUS") in {event.pair for event in full_store.events()}


def test_a_term_of_office_and_a_name_are_written(form, full_store):
    app = form("Term of office")
    app.text_input(key="term-name").set_value("Ada Kadd").run()
    app.selectbox(key="term-party").set_value("NER").run()
    assert "Ada Kadd for Niger: term added" in press(app, "term-save")
    app = form("Name")
    app.text_input(key="alias-name").set_value("House on the Hill").run()
    app.selectbox(key="alias-party").set_value("NER").run()
    assert "“House on the Hill” means Niger" in press(app, "alias-save")
    assert full_store.review.aliases() == (Alias("House on the Hill", "NER"),)


def test_nobody_writes_without_a_name(run, full_store):
    app = run("review")
    app.segmented_control(key="fact-kind").set_value("Name").run()
    app.text_input(key="alias-name").set_value("House on the Hill").run()
    assert "say who you are" in press(app, "alias-save")
    assert full_store.review.judgements() == ()
