from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.voices import Voice
from sahel.briefing.quoting import Candidate, best, both_sides, shortened
from sahel.briefing.records import Quote
from sahel.facts.briefing_rules import limits
from sahel.i18n import speaking
from sahel.model import Span
from tests.toy import claim, event


@given(st.text(max_size=600), st.integers(0, 50), st.integers(0, 600))
def test_a_quote_is_cut_at_a_word_and_never_altered(text, start, length):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    kept, cut = shortened(text, span)
    assert span.of(text).startswith(kept.of(text))
    assert len(kept.of(text).split()) <= limits().most_quoted_words
    assert cut == (kept != span)


def quoted(name, *, named=True, stated=False, lang="en", confidence=0.9):
    said = claim(article=name, confidence=confidence)
    quote = Quote(said.claim_id, name, 0, 4, "Said", False, lang, name, None, None, None)
    return Candidate(said, quote, named, stated)


def order(found, lead=None, **voices):
    ids = [one.quote.article_id for one in found]
    keys = {one: Voice(voices.get(one, one), "", True) for one in ids}
    return [quote.article_id for quote in best(found, keys, lead)]


def test_each_voice_comes_before_any_voice_comes_twice():
    found = [quoted("a"), quoted("b"), quoted("c", confidence=0.5)]
    assert order(found, a="one", b="one", c="two") == ["a", "c", "b"]


def test_what_the_room_can_check_comes_before_what_is_only_stated_and_that_before_what_fails():
    found = [quoted("fails", named=False), quoted("stated", named=False, stated=True), quoted("named")]
    assert order(found) == ["named", "stated", "fails"]


def test_the_quotes_of_the_act_told_of_come_first():
    other, own = quoted("other", confidence=0.99), quoted("own", confidence=0.5)
    assert order([other, own], lead=event(claims=(own.claim,))) == ["own", "other"]


def test_a_quote_of_an_act_that_goes_the_other_way_comes_after_one_that_goes_the_same_way():
    against, along = quoted("against", confidence=0.99), quoted("along", confidence=0.5)
    against = replace(against, claim=replace(against.claim, effect="weakens"))
    assert order([against, along], lead=event(effect="strengthens")) == ["along", "against"]


def test_under_a_sentence_stands_no_quote_that_does_not_show_what_it_is_claimed_to_say():
    own, vague = quoted("own"), quoted("vague", named=False)
    assert order([own, vague], lead=event(claims=(own.claim,))) == ["own"]
    assert order([own, vague]) == ["own", "vague"]


def test_a_contested_tie_shows_both_sides_even_where_one_is_told_far_more_often():
    often = [quoted(f"often{n}") for n in range(6)]
    once = quoted("once", confidence=0.2)
    lead, against = event(claims=tuple(one.claim for one in often)), event(claims=(once.claim,))
    shown = both_sides([*often, once], {}, lead, against)
    assert [quote.article_id for quote in shown][:2] == ["often0", "once"]
    assert len(shown) == limits().most_quotes


def test_a_reader_s_own_language_comes_first_where_all_else_is_equal():
    found = [quoted("anglais"), quoted("french", lang="fr")]
    assert order(found) == ["anglais", "french"]
    with speaking("fr"):
        assert order(found) == ["french", "anglais"]


def test_no_more_than_so_many_are_shown():
    assert len(order([quoted(f"a{n}") for n in range(9)])) == limits().most_quotes
