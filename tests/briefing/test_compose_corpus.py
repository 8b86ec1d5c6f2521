"""The briefing of the bundled corpus, in both languages: one that nobody need be ashamed of."""

from __future__ import annotations

import re

import pytest

from sahel.analysis.corroborate import is_chronology
from sahel.briefing.compose import compose
from sahel.briefing.drawings import ClimateDrawing, LadderDrawing, MapDrawing, TableDrawing
from sahel.briefing.named_parties import names_all
from sahel.briefing.records import MOST_QUOTED_WORDS
from sahel.facts.briefing_rules import limits
from sahel.model import Span, View
from sahel.store import Store

WATCHED = (("NER", "RUS"), "TCD", ("MRT", "ARE"))
LANGS = ("en", "fr")

ENGLISH = re.compile(
    r"\b(the|and|of|with|from|their|this|was|were|is|are|has|no|not|by|in|to|tie|ties|between|told|unknown|"
    r"strengthened|weakened|contested|signed|ended|suspended|member|likely|certain|voice|voices|publisher)\b",
    re.IGNORECASE,
)
FRENCH_TOO = {"certain"}
"""Words that both languages have."""
BADLY_BENT = re.compile(r"\b(?:de le|de les|à le|à les|de l’État|le [AEIOUÉ]|la [AEIOUÉ]|que [AEIOUÉ])\b")


@pytest.fixture(scope="module")
def store(bundled, tmp_path_factory):
    with Store.open(bundled.copied_to(tmp_path_factory.mktemp("corpus") / "s.db")) as opened:
        yield opened


@pytest.fixture(scope="module")
def briefings(store):
    return {lang: compose(store, View(), lang, watched=WATCHED) for lang in LANGS}


def own_words(briefing):
    """Everything that the briefing says in its own words: all but quotes, and the titles and addresses of sources."""
    for step in briefing.steps:
        yield from (step.heading, step.sentence, step.mind, step.withheld)
        yield from (point.text for point in step.points)
        if isinstance(step.drawing, TableDrawing):
            yield from (step.drawing.caption, *step.drawing.headers)
            yield from (cell for row in step.drawing.rows for cell in row[: 1 if step.kind == "sources" else None])
    yield from (grade.word for grade in briefing.scale)


def without_names_of_sources(text):
    return re.sub(r"(?:after|d’après|source\s?:) .*", "", text)


@pytest.mark.parametrize("lang", LANGS)
def test_every_sentence_can_be_read_aloud_in_one_breath_and_ends(briefings, lang):
    for step in briefings[lang].steps:
        sentence = step.sentence or step.withheld
        assert sentence.endswith("."), step.key
        assert sentence[0].isupper(), sentence
        assert len(step.sentence.split()) <= limits().most_words, step.sentence
        assert "  " not in sentence and "{" not in sentence
        assert not step.mind or (step.mind.endswith(".") and len(step.mind.split()) <= limits().most_mind_words)


@pytest.mark.parametrize("lang", LANGS)
def test_three_to_seven_changes_matter_and_each_has_figure_quotes_and_what_would_change_our_mind(briefings, lang):
    own = [step for step in briefings[lang].steps if step.kind == "change"]
    assert limits().least_changes <= len(own) <= limits().most_changes
    assert len({step.key for step in briefings[lang].steps}) == len(briefings[lang].steps)
    for step in own:
        assert isinstance(step.drawing, MapDrawing | ClimateDrawing | LadderDrawing)
        assert step.quotes
        assert bool(step.sentence) != bool(step.withheld)
        assert bool(step.sentence) == bool(step.mind)
        assert step.counts.events and step.counts.voices


@pytest.mark.parametrize("lang", LANGS)
def test_every_quote_stands_in_its_article_and_is_short(briefings, store, lang):
    quotes = [quote for step in briefings[lang].steps for quote in step.quotes]
    assert quotes
    for quote in quotes:
        article = store.article(quote.article_id)
        assert article.text[quote.start : quote.end] == quote.text
        assert len(quote.text.split()) <= MOST_QUOTED_WORDS
        assert quote.lang == article.lang


def test_no_change_is_asserted_that_neither_a_quote_nor_a_stated_fact_bears_out(briefings, store):
    claims = {claim.claim_id: claim for event in briefings["en"].basis.events for claim in event.claims}
    for step in briefings["en"].steps:
        if step.kind == "change" and step.sentence:
            first = step.quotes[0]
            claim, article = claims[first.claim_id], store.article(first.article_id)
            reading = store.extraction(first.article_id)
            named = names_all(claim, article.text, article.lang, reading, Span(first.start, first.end))
            assert named or is_chronology(claim), step.sentence


def test_both_languages_tell_the_same_from_the_same_evidence(briefings):
    english, french = briefings["en"], briefings["fr"]
    assert [step.key for step in english.steps] == [step.key for step in french.steps]
    assert [step.counts for step in english.steps] == [step.counts for step in french.steps]
    assert {event.event_id for event in english.basis.events} == {event.event_id for event in french.basis.events}


def test_no_english_word_is_left_in_the_french(briefings):
    for text in own_words(briefings["fr"]):
        found = set(map(str.lower, ENGLISH.findall(without_names_of_sources(text)))) - FRENCH_TOO
        assert not found, text


def test_french_names_bend_to_the_words_before_them(briefings):
    for text in own_words(briefings["fr"]):
        assert not BADLY_BENT.search(text), text


def test_english_is_as_it_was_after_french_was_spoken(briefings, store):
    assert compose(store, View(), "en", watched=WATCHED) == briefings["en"]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "view",
    [
        View(country=("NER",)),
        View(country=("NER",), partner=("RUS",)),
        View(partner=("ECOWAS",)),
        View(country=("MRT",)),
        View(on="2024-08-01", known="2024-08-01"),
        View(domain=("military",)),
        View(q="uranium"),
    ],
)
def test_narrower_views_hold_to_the_same(store, view, lang):
    for step in compose(store, view, lang).steps:
        assert (step.sentence or step.withheld).endswith(".")
        assert len(step.sentence.split()) <= limits().most_words, step.sentence
        assert step.kind != "change" or step.quotes


def test_an_earlier_clock_quotes_nothing_that_was_not_known_yet(store):
    for step in compose(store, View(on="2024-08-01", known="2024-08-01")).steps:
        assert all(quote.published <= "2024-08-01" for quote in step.quotes)
