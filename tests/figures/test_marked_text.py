"""What a page shows of an article must equal its text, whatever the text holds."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.figures.marked_text import Mark, exact, marked_text

HARD = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "![map](http://example.org/pixel.png) [here](javascript:alert(1))",
    "« L’accord -- dit-il -- » -> ''fin''",
    "قال الوزير إن النيجر ومالي ستنسحبان",
    "zero\u200bwidth \u202eright to left\u202c and \u00a0hard blanks",
    "&lt;b&gt; &amp; &#x27;",
    "one\r\ntwo\rthree\n\n\tfour",
]


class _Seen(HTMLParser):
    """Collects the text that a browser would show, and every tag it would build."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", set()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)


def _seen(html: str) -> _Seen:
    parser = _Seen()
    parser.feed(html)
    parser.close()
    return parser


@pytest.mark.parametrize("text", HARD)
def test_a_hostile_text_is_shown_exactly_and_builds_nothing_but_marks(text: str) -> None:
    seen = _seen(marked_text(text, [Mark(2, 9, "place", "<b>Gao</b>"), Mark(5, 14, "claim")]))
    assert seen.text == text
    assert seen.tags <= {"mark"}


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=80),
    st.lists(st.tuples(st.integers(-5, 90), st.integers(-5, 90)), max_size=8),
)
def test_any_text_under_any_spans_is_shown_exactly(text: str, spans: list[tuple[int, int]]) -> None:
    seen = _seen(marked_text(text, [Mark(start, end, "actor", text) for start, end in spans]))
    assert seen.text == text
    assert seen.tags <= {"mark"}


def test_overlapping_spans_give_a_piece_that_is_both() -> None:
    html = marked_text("Niger’s minister", [Mark(0, 5, "place"), Mark(0, 16, "claim")])
    assert 'class="place claim"' in html
    assert html.count("<mark") == 2


def test_the_claim_that_the_reader_came_for_is_lifted() -> None:
    assert 'class="claim chosen"' in marked_text("It left.", [Mark(0, 8, "claim", chosen=True)])


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    assert exact("a\ud800b") == "a\ufffdb"


def test_a_carriage_return_survives_the_parser() -> None:
    assert exact("a\rb") == "a&#13;b"
