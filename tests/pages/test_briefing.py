"""The page Briefing, empty and full: at the desk, in the room, its editions; what other pages say of the watched."""

import pytest

from sahel.briefing.drafting import briefing_of
from sahel.briefing.editions import edition, freeze
from sahel.briefing.saved_views import save_view
from sahel.briefing.watch import note_visit, watch
from sahel.model import View
from tests.pages.conftest import said_in, shown
from tests.toy import article

FOOT, CONTROLS = '<div class="room-foot">', '<div class="room-controls"'


def fields(app):
    return {field.key: field for field in app.text_input}


@pytest.mark.usefixtures("empty_store")
@pytest.mark.parametrize("step", [None, "1", "99", "nonsense"])
def test_the_page_stands_over_an_empty_store(run, step):
    app = run("briefing", **({"step": step} if step else {}))
    assert not app.exception
    assert "known to" in shown(app)


@pytest.mark.usefixtures("full_store")
def test_the_desk_lists_the_steps_and_shows_the_first(run):
    app = run("briefing")
    assert not app.exception
    page = shown(app)
    assert "What changed" in page
    assert FOOT in page
    assert "step 1 of" in page


@pytest.mark.usefixtures("full_store")
def test_a_row_chooses_the_step_that_is_shown(run):
    app = run("briefing")
    app.button(key="pick-step-2").click().run()
    assert "step 2 of" in shown(app)


@pytest.mark.usefixtures("full_store")
def test_one_click_leads_into_the_room_and_one_back(run):
    app = run("briefing")
    app.button(key="enter-room").click().run()
    assert app.query_params["step"] == "1"
    page = shown(app)
    assert page.count(FOOT) > 3
    assert CONTROLS in page
    app.button(key="leave-room-2").click().run()
    assert "step 2 of" in shown(app)
    assert "step" not in app.query_params
    assert CONTROLS not in shown(app)


@pytest.mark.usefixtures("full_store")
def test_every_step_of_the_room_has_its_footer_with_clocks_counts_and_place(run):
    page = shown(run("briefing", step="2"))
    steps = page.count(FOOT)
    assert page.count("In force on 12 Feb 2026 · known to") == steps
    assert all(f"Draft · step {n} of {steps}" in page for n in range(1, steps + 1))


@pytest.mark.usefixtures("full_store")
def test_the_step_of_the_link_is_the_one_seen_before_any_key(run):
    page = shown(run("briefing", step="3"))
    assert "html:not([data-room-step]) .st-key-room .st-key-step-3" in page


@pytest.mark.usefixtures("full_store")
def test_the_room_speaks_the_language_of_the_briefing(run):
    page = shown(run("briefing", step="1", lang="fr"))
    assert "En vigueur" in page
    assert "In force on" not in page


@pytest.mark.usefixtures("full_store")
def test_words_of_the_analyst_replace_ours_and_come_back_when_emptied(run):
    app = run("briefing")
    app.button(key="pick-step-2").click().run()
    ours = fields(app)["edit-sentences"].value
    fields(app)["edit-sentences"].set_value("Much changed <b>here</b>.").run()
    assert "Much changed &lt;b&gt;here&lt;/b&gt;." in shown(app)
    fields(app)["edit-sentences"].set_value("").run()
    assert fields(app)["edit-sentences"].value == ours


@pytest.mark.usefixtures("full_store")
def test_a_note_stands_under_the_figure(run):
    app = run("briefing")
    app.button(key="pick-step-2").click().run()
    fields(app)["edit-notes"].set_value("Ask the embassy.").run()
    assert "<b>Note:</b> Ask the embassy." in shown(app)


@pytest.mark.usefixtures("full_store")
def test_a_hidden_step_is_not_in_the_room_and_can_be_shown_again(run):
    app = run("briefing")
    before = shown(run("briefing", step="1")).count(FOOT)
    app.button(key="pick-step-2").click().run()
    app.button(key="flip-hidden").click().run()
    assert "1 hidden" in shown(app)
    assert shown(run("briefing", step="1")).count(FOOT) == before - 1
    app.button(key="flip-hidden").click().run()
    assert "1 hidden" not in shown(app)


@pytest.mark.usefixtures("full_store")
def test_a_step_moves_and_stays_moved(run):
    app = run("briefing")
    app.button(key="pick-step-2").click().run()
    app.button(key="move-down").click().run()
    assert "step 3 of" in shown(app)
    app.button(key="pick-step-3").click().run()
    assert fields(app)["edit-headings"].value == "What changed"


def test_a_saved_view_becomes_a_step(run, full_store):
    save_view(full_store, "Niger alone", View(country=("NER",)), "Amina")
    app = run("briefing")
    app.selectbox(key="add-view").set_value("Niger alone").run()
    assert not app.exception
    assert ">Niger alone<" in shown(app)
    app.button(key="drop-view").click().run()
    assert "Niger alone" not in shown(app)


def test_freezing_asks_who_and_opens_the_edition(run, full_store):
    app = run("briefing")
    app.button(key="freeze").click().run()
    assert "say who you are" in shown(app)
    fields(app)["edit-mark"].set_value("TLP:GREEN").run()
    fields(app)["freezer-name"].set_value("Amina").run()
    app.button(key="freeze").click().run()
    assert app.query_params["edition"] == "1"
    page = shown(app)
    assert "Edition 1" in page
    assert '<span class="mark">TLP:GREEN</span>' in page
    assert edition(full_store, 1).by == "Amina"


def test_an_edition_stays_as_shown_when_the_store_goes_on(run, full_store):
    freeze(full_store, briefing_of(full_store, View()), "Amina")
    before = shown(run("briefing", edition="1", step="1"))
    sentence = "Chad and Türkiye signed a defence agreement on 10 February 2026."
    told = article(sentence, publisher="Daily", published="2026-02-11")
    full_store.add(told, said_in(told, sentence, source="TCD", target="TUR", type="agreement_signed", on="2026-02-10"))
    assert shown(run("briefing", edition="1", step="1")) == before
    assert sentence not in before
    desk = shown(run("briefing", edition="1"))
    assert "Edition 1 compared" in desk
    assert "Chad – Türkiye: new on the map" in desk


def test_the_draft_tells_since_the_last_edition_of_the_same_view_unless_told_otherwise(run, full_store):
    for view in (View(), View(country=("NER",))):
        freeze(full_store, briefing_of(full_store, view), "Amina")
    assert run("briefing").selectbox(key="told-since").value == 1
    assert run("briefing", country="NER").selectbox(key="told-since").value == 2
    assert run("briefing", country="MLI").selectbox(key="told-since").value == 0
    app = run("briefing")
    assert "edition 1" in shown(app)
    app.selectbox(key="told-since").set_value(0).run()
    assert app.query_params["after"] == "0"
    assert "edition 1" not in shown(app)


def test_a_withdrawn_article_shows_its_hash_in_an_edition(run, full_store):
    from sahel.desk.review import withdraw

    made = freeze(full_store, briefing_of(full_store, View()), "Amina")
    quote = next(quote for step in made.briefing.shown for quote in step.quotes)
    withdraw(full_store, quote.article_id, "Amina", "not ours")
    page = shown(run("briefing", edition="1", step="1"))
    assert f"withdrawn ({quote.article_id})" in page


@pytest.mark.usefixtures("full_store")
@pytest.mark.parametrize("given", ["7", "0"])
def test_an_edition_that_is_none_is_said_and_leads_on(run, given):
    app = run("briefing", edition=given)
    assert not app.exception
    assert "there is none of this number" in shown(app)
    app.button(key="start-again").click().run()
    assert "edition" not in app.query_params
    assert "Draft" in shown(app)


@pytest.mark.usefixtures("full_store")
@pytest.mark.parametrize("key", ["edition", "step", "after", "pace", "lang"])
@pytest.mark.parametrize("given", ["", "-1", "<script>", "9" * 40])
def test_nonsense_in_the_link_falls_back(run, key, given):
    app = run("briefing", **{key: given})
    assert not app.exception
    assert "<script>" not in shown(app)


def test_the_scale_of_graded_words_is_printed(run, full_store):
    page = shown(run("briefing"))
    for grade in briefing_of(full_store, View()).scale:
        assert f"<td>{grade.word}</td>" in page


def test_what_is_watched_comes_first_and_its_news_are_told_on_entry(run, full_store):
    watch(full_store, ("NER", "RUS"), "Amina")
    note_visit(full_store, "desk")
    assert "Nothing new on Niger – Russia" in shown(run())
    sentence = "Niger and Russia signed a mining agreement on 11 February 2026."
    told = article(sentence, publisher="Daily", published="2026-02-11")
    full_store.add(told, said_in(told, sentence, source="NER", target="RUS", type="economic_deal", on="2026-02-11"))
    page = shown(run())
    assert "Niger – Russia: 1 event told by what came in" in page
    assert 'href="partners?pair=NER-RUS"' in page
    app = run("briefing")
    assert "Niger – Russia: 1 event told by what came in" in shown(app)
    app.button(key="pick-step-2").click().run()
    assert fields(app)["edit-headings"].value == "Watched"


@pytest.mark.usefixtures("full_store")
def test_the_pair_of_the_bar_can_be_watched_and_unwatched(run):
    app = run(country="NER", partner="RUS")
    app.button(key="watch").click().run()
    assert "Niger – Russia is watched." in shown(app)
    app.button(key="unwatch-0").click().run()
    assert app.button(key="watch").label.startswith("Watch Niger")


@pytest.mark.usefixtures("full_store")
def test_a_view_is_saved_opened_and_deleted(run):
    app = run(country="NER")
    fields(app)["view-name"].set_value("Niger alone").run()
    app.button(key="save-view").click().run()
    assert "Saved as “Niger alone”." in shown(app)
    app = run()
    app.button(key="open-view-0").click().run()
    assert app.multiselect(key="country").value == ["NER"]
    app.button(key="delete-view-0").click().run()
    assert not [button for button in app.button if button.key == "open-view-0"]


@pytest.mark.usefixtures("full_store")
def test_a_name_that_is_taken_is_said(run):
    app = run(country="NER")
    for _turn in range(2):
        fields(app)["view-name"].set_value("Niger").run()
        app.button(key="save-view").click().run()
    assert "take another name" in shown(app)
