"""Near-copies: a frame makes no second report, and other words about one happening are no copy."""

from itertools import combinations
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.near_copies import fingerprints, is_near_copy
from sahel.facts.constants import constants
from sahel.facts.tables import GEODATA

FIRST = (
    "Niger has closed the airfield at Agadez to every foreign air force, the ministry of defence said on Tuesday in a "
    "statement that was read on the evening news. "
)
SECOND = (
    "Pilots of three countries had used its long runway to watch the desert, and their crews were told to leave before "
    "the end of the month, the statement said. "
)
THIRD = (
    "A spokesman for one of the embassies in Niamey answered that talks about the matter were going on, and that his "
    "government would respect whatever the authorities decide. "
)
WHOLE = FIRST + SECOND + THIRD
FRAMED = [
    "By Our Correspondent\n\n" + WHOLE,
    WHOLE + "\n\n(Agence Exemple, editing by A. Writer. All rights reserved.)",
    "Niger shuts airfield\n\nNIAMEY, 4 June (Exemple) – " + WHOLE,
    FIRST + "\n\nPhoto: the runway at Agadez seen from the north, taken last year.\n\n" + SECOND + THIRD,
    FIRST + SECOND,
    WHOLE.upper().replace(",", " –").replace("'", "’"),
    WHOLE + "Elsewhere, a market burnt down in Zinder in the night to Monday; nobody was hurt, firemen said there.",
    FIRST + SECOND + "Nobody in the town had heard of the order on Tuesday night, and shops stayed open as usual.",
]
RETOLD = (
    "Foreign air forces may no longer use the Agadez airfield, according to Niger's defence ministry, whose statement "
    "went out on Tuesday night. The crews of three countries that flew over the desert from there have until the end "
    "of the month to go. One embassy said it was talking with the authorities and would respect their decision."
)


@pytest.mark.parametrize("copy", FRAMED)
def test_a_text_in_another_frame_is_a_near_copy_and_shares_fingerprints(copy):
    assert is_near_copy(WHOLE, copy)
    assert is_near_copy(copy, WHOLE)
    assert set(fingerprints(copy)) & set(fingerprints(WHOLE))


def test_the_same_happening_in_other_words_is_none():
    assert not is_near_copy(WHOLE, RETOLD)


def test_a_long_quotation_makes_no_copy():
    report = (
        "Our own correspondent rang five people in Agadez on Wednesday. None of them had seen a foreign crew pack. "
        + SECOND
        + "A mechanic at the field said he still went to work each day, and a shopkeeper across the road said that his "
        "sales of bread to the barracks had not fallen so far this week or the week before."
    )
    assert not is_near_copy(WHOLE, report)


def test_a_form_filled_in_anew_makes_no_copy():
    form = (
        "The {0} council of ministers met on {1} under the chairmanship of General {2}. It heard a report on {3} and "
        "named {4} to the post of {5}. The session ended at {6} with a prayer for {7}, and the next is due in {8}."
    )
    once = form.format("Nigerien", "Monday", "Aba", "wells", "Mr Bo", "prefect of Gao", "noon", "the dead", "May")
    again = form.format("Malian", "Friday", "Cem", "roads", "Mrs Da", "head of customs", "six", "rain", "a week")
    assert not is_near_copy(once, again)


def test_a_few_words_in_common_are_no_copy_however_short_the_text():
    line = (
        "Niger has closed the airfield at Agadez to every foreign air force, the ministry of defence said on Tuesday."
    )
    assert not is_near_copy(line, WHOLE)


def test_no_two_dispatches_of_the_bundled_corpus_are_near_copies():
    texts = [
        path.read_text(encoding="utf-8").split("---")[-1] for path in sorted((GEODATA / "dispatches").glob("*.md"))
    ]
    assert len(texts) > 60
    assert all(len(text) > 300 for text in texts)
    assert not [pair for pair in combinations(texts, 2) if is_near_copy(*pair)]


def test_fingerprints_are_the_same_on_every_machine():
    assert fingerprints("one two three four five six seven") == fingerprints("One, two. Three – four: FIVE six\nséven!")
    assert fingerprints("one two three four five six") == (ONE_TO_SIX,)


ONE_TO_SIX = 2843390579845097615
"""Noted once: stored fingerprints must go on meaning the same."""


@pytest.mark.parametrize(
    "text", ["", "one two three", "!?;", "\0\0", "\ud800 \udfff", "中文没有空格的一行字", "🙂 " * 50]
)
def test_any_text_has_its_fingerprints_and_is_a_copy_of_nothing(text):
    assert isinstance(fingerprints(text), tuple)
    assert not is_near_copy(text, WHOLE)
    assert not is_near_copy(text, "")


@given(st.integers(0, 30), st.integers(0, 30))
def test_texts_with_a_long_stretch_in_common_share_a_fingerprint(before, after):
    stretch = " ".join(WHOLE.split()[: constants().near_copies.run_words])
    one = " ".join(f"a{n}" for n in range(before)) + " " + stretch + " " + " ".join(f"b{n}" for n in range(after))
    other = " ".join(f"c{n}" for n in range(after)) + " " + stretch + " " + " ".join(f"d{n}" for n in range(before))
    assert set(fingerprints(one)) & set(fingerprints(other))


def test_a_long_text_keeps_a_bounded_number_and_takes_time_in_proportion():
    def seconds(words):
        text = " ".join(f"w{n * 7919 % 100_003}" for n in range(words))
        start = process_time()
        assert len(fingerprints(text)) <= constants().near_copies.most_kept
        return process_time() - start

    seconds(1_000)
    assert seconds(200_000) < 40 * max(seconds(20_000), 0.005)
