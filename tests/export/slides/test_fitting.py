"""How much of a text goes into a shape."""

from hypothesis import given
from hypothesis import strategies as st

from sahel.export.slides.fitting import Type, cut_to, fitted, height, lines, shortened
from sahel.figures.pictures.measure import text_width

KIND = Type(20)
TEXTS = st.text(st.sampled_from("abcdefgh éق-–\n"), max_size=200)


def letters(text):
    return text.replace(" ", "").replace("\n", "")


@given(TEXTS, st.integers(40, 400))
def test_no_line_is_wider_than_the_shape_and_no_letter_is_lost(text, width):
    made = lines(text, width, KIND)
    assert letters("".join(made)) == letters(text)
    for line in made:
        assert text_width(line.strip(), 20, substituted=True) <= width + 1e-6


@given(TEXTS, st.integers(40, 400), st.integers(25, 300))
def test_a_text_that_is_cut_is_whole_in_both_parts_and_the_first_fits(text, width, high):
    head, rest = cut_to(text, width, high, KIND)
    assert letters(head) + letters(rest) == letters(text)
    assert height(head, width, KIND) <= max(high, KIND.line) + 1e-6


def test_the_largest_type_that_fits_is_taken_and_the_smallest_where_none_does():
    sizes = (40, 30, 20, 10)
    assert fitted("Niger", 400, 50, sizes).size == 40
    assert fitted("Niger and Benin met in Niamey", 300, 60, sizes).size < 40
    assert fitted("word " * 500, 100, 20, sizes).size == 10


def test_a_sentence_stands_in_two_lines_where_it_may_have_no_more():
    text = "Ties of Burkina Faso and Chad with the United States weakened; those of Mali with Russia strengthened."
    kind = fitted(text, 1760, 400, (96, 48, 40, 32), "bold", rows=2)
    assert len(lines(text, 1760, kind, substituted=False)) <= 2


def test_what_is_cut_shows_it_and_what_fits_stays_as_it_is():
    assert shortened("Niger", 400, 30, KIND) == "Niger"
    assert shortened("word " * 99, 400, 30, KIND).endswith(" …")
    assert height(shortened("word " * 99, 400, 30, KIND), 400, KIND) <= 30
