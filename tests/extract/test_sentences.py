import itertools
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.sentences import LONGEST, split_sentences


def sentences(text):
    return [span.of(text) for span in split_sentences(text)]


def test_a_stop_ends_a_sentence():
    assert sentences("Niger left. Mali stayed.") == ["Niger left.", "Mali stayed."]


def test_a_title_or_initial_ends_nothing():
    assert sentences("Gen. A. Toumba met Mr. Putin. They spoke.") == ["Gen. A. Toumba met Mr. Putin.", "They spoke."]


def test_an_abbreviated_country_ends_nothing():
    assert sentences("The U.S. Army left. It flew home.") == ["The U.S. Army left.", "It flew home."]


def test_a_small_letter_goes_on():
    assert sentences("They spoke… of ties. Then they left.") == ["They spoke… of ties.", "Then they left."]


def test_a_blank_line_ends_a_headline():
    assert sentences("Niger leaves\n\nThe junta said so.") == ["Niger leaves", "The junta said so."]


def test_a_hard_line_break_goes_on():
    assert sentences("the President of\nNigeria spoke.") == ["the President of\nNigeria spoke."]


def test_closing_quotes_stay_with_their_sentence():
    assert sentences("« C’est fini. » Le Mali part.") == ["« C’est fini. »", "Le Mali part."]


@given(st.text())
def test_every_visible_character_is_in_one_sentence(text):
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert all(text[i].isspace() or i in covered for i in range(len(text)))


def test_a_text_without_any_stop_is_cut_into_stretches():
    text = "word " * 3000
    found = split_sentences(text)
    assert len(found) > 4 and max(span.end - span.start for span in found) <= LONGEST


def test_the_time_grows_with_the_text_and_no_faster():
    def seconds(times):
        text = "He ran. " * times
        start = process_time()
        split_sentences(text)
        return process_time() - start

    seconds(1_000)
    assert min(seconds(80_000) for _ in range(2)) < 8 * max(min(seconds(20_000) for _ in range(2)), 0.02)
