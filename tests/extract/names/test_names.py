"""Phrases, runs of capitals, people, organisations: what both readers of names stand on."""

from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.names.organisations import makes_first, makes_last
from sahel.extract.names.people import bylines, find_people
from sahel.extract.names.phrases import Phrases, words_of
from sahel.extract.names.runs import runs
from sahel.extract.names.view import view_of
from sahel.extract.names.word_class import WordClass
from sahel.extract.places.squeeze import squeeze
from tests.extract.toy_names import document


def view(text, lang="en"):
    return view_of(document(text, lang))


def printed(text, spans):
    tokens = view(text).tokens
    return [text[tokens[first].start : tokens[stop - 1].end] for first, stop in spans]


def people(text):
    return printed(text, [(person.start, person.stop) for person in find_people(view(text))])


def test_the_longest_phrase_wins_and_meanings_keep_their_order():
    phrases = Phrases([("Niger", "country"), ("Niger State", "state"), ("Niger", "river")])
    assert phrases.at(words_of("Niger State"), 0) == (2, ["state"])
    assert phrases.at(words_of("Niger is"), 0) == (1, ["country", "river"])


def test_a_phrase_never_runs_past_the_end():
    assert Phrases([("Niger State", "state")]).at(words_of("Niger"), 0) is None


def test_a_run_of_capitals_takes_its_initials_hyphens_and_particles_along():
    text = "There Joseph R. Biden, Jean-Yves Le Drian and Ursula von der Leyen met on Monday."
    assert printed(text, runs(view(text))) == ["Joseph R. Biden", "Jean-Yves Le Drian", "Ursula von der Leyen"]


def test_titles_stay_outside_of_names():
    assert people("the Russian President Vladimir Putin and Brigadier General Abdourahamane Tiani") == [
        "Vladimir Putin",
        "Abdourahamane Tiani",
    ]


def test_an_office_may_stand_between_title_and_name():
    assert people("Former Under Secretary of Homeland Security for Intelligence and Analysis Brian Murphy claims") == [
        "Brian Murphy"
    ]


def test_an_apposition_names_a_person():
    assert people("Zuzka Wiedlova, head of the bureau, came.") == ["Zuzka Wiedlova"]


def test_a_byline_is_seen():
    text = "By Zuzka Wiedlova\n\nThe text."
    assert [view(text).tokens[i].text for i in sorted(bylines(view(text)))] == ["Zuzka", "Wiedlova"]


def test_the_words_beside_a_place_make_an_organisation():
    assert makes_last(view("The Washington Post"), 2)
    assert not makes_last(view("The Washington office"), 2)
    assert makes_first(view("The Bank of Niger"), 3)
    assert not makes_first(view("The people of Niger"), 3)


def test_a_stem_holds_its_forms_only():
    acts = WordClass(["announc*", "left"])
    assert [word for word in ("announced", "announcement", "announ", "left", "lefts") if word in acts] == [
        "announced",
        "announcement",
        "left",
    ]


@given(st.text(alphabet="ab ", max_size=60))
def test_squeezing_leads_back_to_the_end_of_every_word(text):
    squeezed = squeeze(text)
    assert "  " not in squeezed.folded
    for start, character in enumerate(text):
        if character != " ":
            inside = squeezed.inside(start)
            assert squeezed.folded[inside] == character
            assert squeezed.outside(inside + 1) == start + 1
