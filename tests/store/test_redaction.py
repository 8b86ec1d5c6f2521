"""Taking the words of one article out of plain values, and nothing else."""

from dataclasses import fields, is_dataclass
from typing import get_args, get_type_hints

from hypothesis import given
from hypothesis import strategies as st

from sahel.briefing.records import Briefing
from sahel.store.redaction import BLANK, without_words

CODED = {
    "claim_id",
    "article_id",
    "source",
    "target",
    "type",
    "effect",
    "domain",
    "date_start",
    "date_end",
    "date_rule",
    "modality",
    "speaker",
    "group",
    "reader",
    "lang",
}
"""What a reader codes of an article, in words of our own."""

TITLE = "The minister went home"


def held(**more):
    mine = {"article_id": "a", "title": TITLE, "text": "He went home by train.", "publisher": "Alpha", "start": 3}
    other = {"article_id": "b", "title": TITLE, "text": "He went home by train.", "publisher": "Beta", "start": 5}
    return {"quotes": [mine, other], **more}


def test_an_object_of_the_article_keeps_what_is_coded_and_loses_its_words():
    mine, other = without_words(held(), "a")["quotes"]
    assert mine == {"article_id": "a", "title": None, "text": "", "publisher": None, "start": 3}
    assert other == held()["quotes"][1]


def test_a_string_that_repeats_its_words_loses_them():
    said = without_words(held(sentence=f"As in “{TITLE}”, he did.", note="He went."), "a")
    assert said["sentence"] == "As in “withdrawn”, he did."
    assert said["note"] == "He went."


def test_a_row_of_a_table_loses_title_and_publisher():
    rows = [["2024", "Alpha", TITLE, "–"], ["2023", "Alpha", "Another", "–"]]
    value = held(rows=rows, also={"article_id": "c", "publisher": "Alpha"})
    assert without_words(value, "a")["rows"] == [["2024", "withdrawn", "withdrawn", "–"], rows[1]]


def test_a_publisher_of_other_articles_keeps_the_rows_of_those():
    named = [{"article_id": one, "title": None, "publisher": who} for one, who in (("a", "Alpha"), ("b", "Beta"))]
    value = {"sources": named, "rows": [["2024", "Alpha", "–"], ["2023", "Beta", "–"]]}
    assert without_words(value, "a")["rows"] == [["2024", "withdrawn", "–"], ["2023", "Beta", "–"]]
    value["sources"].append({"article_id": "c", "title": None, "publisher": "Alpha"})
    assert without_words(value, "a")["rows"] == value["rows"]


def test_a_short_title_is_taken_out_where_it_is_the_whole_string_only():
    value = {"source": {"article_id": "a", "title": "Mali"}, "cell": "Mali", "sentence": "Mali left."}
    assert without_words(value, "a")["cell"] == "withdrawn"
    assert without_words(value, "a")["sentence"] == "Mali left."


def test_its_voice_has_no_name_any_more():
    value = {"voices": {"a": {"key": "publisher:alpha", "label": "Alpha", "known": True}}}
    assert without_words(value, "a") == {"voices": {"a": {"key": "article:a", "label": "withdrawn", "known": False}}}


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(plain)
def test_values_that_do_not_name_the_article_stay_as_they_are(value):
    assert without_words(value, "sha-of-an-article") == value


def records(kind, seen):
    """Yield every record that a type is made of."""
    for inner in get_args(kind):
        yield from records(inner, seen)
    if is_dataclass(kind) and kind not in seen:
        seen.add(kind)
        yield kind
        for hint in get_type_hints(kind).values():
            yield from records(hint, seen)


def test_every_text_of_a_record_that_names_an_article_is_either_coded_or_taken_out():
    naming = [one for one in records(Briefing, set()) if "article_id" in {field.name for field in fields(one)}]
    assert {one.__name__ for one in naming} == {"Claim", "Placed", "Quote", "Source"}
    texts = {field.name for one in naming for field in fields(one) if "str" in str(get_type_hints(one)[field.name])}
    assert texts - CODED - set(BLANK) == set()
