"""Whatever the bytes: articles or failures come out, and nothing is raised."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources import read_bytes
from sahel.sources.manifest import suffixes

MARKUP = [b"<html>", b"<p>", b"</p>", b"<!--", b'<meta charset="', b"utf-7", b"hex", b'">', b"&#0;", b"&#xd800;"]
OTHERS = [b"---\n", b"title: ", b"published: 2024-02-31\n", b"{", b'{"text": "a"}', b"\n", b"*x", b"&x"]
MARKS = [b"\xff\xfe", b"\xef\xbb\xbf", b"\0"]
PIECES = st.sampled_from([*MARKUP, *OTHERS, *MARKS])
ANY_BYTES = st.binary(max_size=300) | st.lists(PIECES | st.binary(max_size=20), max_size=12).map(b"".join)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
KEYS = ["id", "title", "published", "publisher", "url", "lang", "after"]


def check(outcomes):
    for outcome in outcomes:
        assert isinstance(outcome, Article | UnreadableSourceError)
        if isinstance(outcome, Article):
            assert outcome.text.strip()
            outcome.text.encode("utf-8")
            repr(outcome).encode("utf-8")


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(suffixes()), ANY_BYTES)
def test_no_bytes_raise(suffix, raw):
    check(read_bytes("a" + suffix, raw))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), JSON_VALUES))
def test_no_value_of_a_json_object_raises(facts):
    check(read_bytes("a.json", json.dumps({"text": "A text.", **facts}).encode()))
