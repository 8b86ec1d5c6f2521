"""The page Partners, empty and full: the matrix, a pair, and what its links choose."""

import re

import pytest

from sahel.ids import article_id
from tests.pages.conftest import EXPELLED, TALKS, said_in, shown
from tests.toy import article


def number(text):
    return float(text.replace("−", "-"))


DENIED = "Russia denied that talks with Niger took place on 12 February 2026."


@pytest.mark.usefixtures("empty_store")
def test_an_empty_store_has_memberships_and_says_that_nothing_else_is_there(run):
    app = run("partners")
    assert not app.exception
    assert "No tie has evidence in this view" in shown(app)
    assert "no evidence yet" in shown(app)


@pytest.mark.usefixtures("empty_store")
def test_a_pair_of_an_empty_store_is_unknown(run):
    app = run("partners", pair="NER-RUS")
    assert not app.exception
    page = shown(app)
    assert "Niger – Russia" in page
    assert "insufficient evidence" in page
    assert "Unknown: no sentence found yet" in page


@pytest.mark.usefixtures("full_store")
def test_the_matrix_says_what_the_period_did_and_what_a_dash_means(run):
    app = run("partners")
    assert not app.exception
    page = shown(app)
    assert "1 tie strengthened and 1 weakened" in page
    assert "A dash means that the store holds nothing, which is not the same as no relations." in page
    assert "No event of the period tells of Burkina Faso, Chad, Mauritania, AES" in page


@pytest.mark.usefixtures("full_store")
def test_the_tables_hold_the_cells(run):
    page = shown(run("partners", form="Tables"))
    assert '<td dir="auto">strengthened, 1 event, thin: one publisher only</td>' in page


@pytest.mark.usefixtures("full_store")
def test_the_list_of_pairs_opens_one_and_leads_back(run):
    app = run("partners")
    app.selectbox(key="pick").set_value("MLI-FRA").run()
    assert app.query_params["pair"] == "MLI-FRA"
    assert "Mali – France" in shown(app)
    app.button(key="all-pairs").click().run()
    assert "pair" not in app.query_params
    assert "A dash means" in shown(app)


@pytest.mark.usefixtures("full_store")
def test_a_link_with_a_pair_shows_it_whatever_the_filters_narrow_to(run):
    page = shown(run("partners", pair="RUS-NER", country="MLI"))
    assert "Niger – Russia" in page
    assert "“Niger and Russia held talks in Niamey on 12 February 2026.”" in page


@pytest.mark.usefixtures("full_store")
@pytest.mark.parametrize("pair", ["nonsense", "NER-NER", "<b>-RUS", "NER-RUS-" * 40])
def test_a_pair_that_means_nothing_falls_back_to_the_matrix(run, pair):
    app = run("partners", pair=pair)
    assert not app.exception
    assert "A dash means" in shown(app)


@pytest.mark.usefixtures("full_store")
@pytest.mark.parametrize("focus", ["nonsense", "forces.in_force", "<script>", "a.b.c", "," * 50])
def test_a_focus_that_means_nothing_shows_all_sentences(run, focus):
    app = run("partners", pair="NER-RUS", focus=focus)
    assert not app.exception
    assert "newest first" in shown(app)
    assert "<script>" not in shown(app)


def test_below_the_bar_no_number_is_shown_anywhere(run, full_store):
    page = shown(run("partners", pair="NER-RUS"))
    assert "insufficient evidence" in page
    assert "Sum: the climate" not in page
    assert "a number needs 1.5" in page


def test_contributions_sum_to_the_number_of_the_head(run, full_store):
    for at in range(4):
        sentence = f"Niger and Russia signed military agreement number {at} on 1{at} February 2026."
        told = article(sentence, publisher=f"Paper {at}", published=f"2026-02-1{at}")
        facts = {"type": "agreement_signed", "domain": "military", "on": f"2026-02-1{at}"}
        full_store.add(told, said_in(told, sentence, **facts))
    page = shown(run("partners", pair="NER-RUS"))
    head = re.search(r'class="number"><b>([+−]\d+) <span>', page)[1]
    total = re.search(r"Sum: the climate</span><span>([+−][\d.]+)<", page)[1]
    rows = re.findall(r'<span class="n">([+−][\d.]+)</span></summary>', page)
    assert len(rows) == 5
    assert number(head) == round(number(total))
    assert sum(map(number, rows)) == pytest.approx(number(total), abs=0.05 * len(rows) + 0.005)


def test_an_event_of_the_link_shows_its_sentences_alone(run, full_store):
    (made,) = full_store.extraction(article_id(TALKS)).claims
    page = shown(run("partners", pair="NER-RUS", focus=made.claim_id))
    assert "of what you chose" in page
    assert f"claim={made.claim_id}" in page


def test_a_claim_and_its_denial_stand_side_by_side_and_nobody_wins(run, full_store):
    told = article(DENIED, publisher="TASS", published="2026-02-14")
    full_store.add(told, said_in(told, DENIED, type="talks", on="2026-02-12", modality="denied"))
    page = shown(run("partners", pair="NER-RUS"))
    sides = page.split('class="sides"')[1]
    assert TALKS in sides
    assert DENIED in sides
    assert "did it happen?" in page
    assert "1 of 2 voices asserting it. No side is preferred." in page


def test_a_pair_without_disagreement_says_so(run, full_store):
    assert "No two voices of this pair contradict each other." in shown(run("partners", pair="NER-RUS"))


def test_an_earlier_clock_hides_what_was_not_known(run, full_store):
    page = shown(run("partners", pair="NER-RUS", known="2026-02-01", on="2026-02-20", until="2026-02-20"))
    assert TALKS not in page
    assert "Unknown: no sentence found yet" in page


def test_hostile_text_stays_text(run, full_store):
    page = shown(run("partners", pair="MLI-FRA"))
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "&lt;b&gt;Daily&lt;/b&gt;" in page
    assert EXPELLED not in page  # as it stands it would be a script


def test_the_page_says_how_much_was_read_and_leaves_no_kind_out(run, full_store):
    page = shown(run("partners", pair="NER-RUS", form="Tables"))
    assert "Articles read, by month" in page
    assert "nothing read" in page
    assert "Unknown, no sentence found yet: Defence agreement" in page


def test_another_page_knows_no_pair(run, full_store):
    app = run("alliances", pair="NER-RUS")
    assert "pair" not in app.query_params


@pytest.mark.usefixtures("full_store")
def test_weights_adjusted_for_one_view_stand_in_the_link_and_are_marked(run):
    app = run("partners", pair="NER-RUS")
    assert "Adjusted for this view" not in shown(app)
    app.selectbox(key="weigh-name").set_value("half_life.talks").run()
    assert app.number_input(key="weigh-value").value == 90
    app.number_input(key="weigh-value").set_value(30).run()
    app.button(key="weigh-set").click().run()
    assert app.query_params["weigh"] == "half_life.talks:30"
    assert "Adjusted for this view, standard in brackets: half_life.talks 30 (90)." in shown(app)
    app.button(key="weigh-off").click().run()
    assert "weigh" not in app.query_params
    assert "Adjusted for this view" not in shown(app)


@pytest.mark.usefixtures("full_store")
def test_a_senseless_weight_is_refused_in_one_sentence(run):
    app = run("partners", pair="NER-RUS")
    app.selectbox(key="weigh-name").set_value("prior").run()
    app.number_input(key="weigh-value").set_value(-1).run()
    app.button(key="weigh-set").click().run()
    assert "“-1” is no prior: give a number that makes sense there, such as 2." in shown(app)
    assert "weigh" not in app.query_params


@pytest.mark.usefixtures("full_store")
def test_a_link_with_adjusted_weights_says_so_on_whatever_machine(run):
    page = shown(run("partners", pair="NER-RUS", weigh="prior:5,nonsense:1"))
    assert "standard in brackets: prior 5 (2)." in page


@pytest.mark.usefixtures("full_store")
def test_a_note_on_a_tie_is_kept_with_its_name(run):
    app = run("partners", pair="NER-RUS")
    app.text_input(key="note-name-NER-RUS").set_value("Ada Kadd").run()
    app.text_area(key="new-note-NER-RUS").set_value("Watch <b>the</b> airport.").run()
    app.button(key="save-note").click().run()
    page = shown(app)
    assert "Ada Kadd" in page
    assert "Watch &lt;b&gt;the&lt;/b&gt; airport." in page
