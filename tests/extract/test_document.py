from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.document import open_document
from tests.extract.toy_reading import article


def test_the_tokens_of_a_sentence_are_those_within_it():
    document = open_document(article("Niger left. Mali stayed."))
    assert [t.text for t in document.tokens_of(1)] == ["Mali", "stayed", "."]


def test_a_headline_that_opens_the_text_is_known():
    document = open_document(article("Niger leaves\n\nIt did.", title="Niger leaves"))
    assert document.title_end == len("Niger leaves")


def test_an_offset_between_two_sentences_belongs_to_the_one_before():
    document = open_document(article("Niger left.   Mali stayed."))
    assert document.sentence_at(12) == 0
    assert document.sentence_at(14) == 1


@given(st.text())
def test_folding_keeps_every_offset(text):
    document = open_document(article(text))
    assert len(document.folded) == len(text)
    assert sum(len(document.tokens_of(i)) for i in range(len(document.sentences))) == len(document.tokens)
