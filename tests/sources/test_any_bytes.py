"""Whatever the bytes: articles or failures come out, nothing is raised, and no program breaks over them."""

import json
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources import read_bytes
from sahel.sources.manifest import suffixes
from tests.sources.making import page, zipped

MARKUP = [b"<html>", b"<p>", b"</p>", b"<!--", b'<meta charset="', b"utf-7", b"hex", b'">', b"&#0;", b"&#xd800;"]
OTHERS = [b"---\n", b"title: ", b"published: 2024-02-31\n", b"{", b'{"text": "a"}', b"\n", b"*x", b"&x"]
TABLE = [b"text", b"title,text\n", b'"', b",", b";", b"\t"]
HEADERS = [b"Subject: ", b"From: ", b"Date: Fri, 31 Feb 2024\n", b"List-Id: <", b"=?utf-8?q?", b"=?x?b?", b"?="]
PARTS = [
    b"Content-Type: ",
    b"text/plain; charset=",
    b"multipart/mixed; boundary=b\n\n",
    b"--b\n",
    b"--b--",
    b"text/html\n\n",
]
ENCODED = [
    b"Content-Transfer-Encoding: ",
    b"base64\n\n",
    b"quoted-printable\n\n",
    b"x-uuencode\n\n",
    b"=C3=A9",
    b"====",
]
ZIPPED = [b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06" + b"\0" * 18, b"PK\x06\x06", b"\xff\xff\xff\xff"]
MARKS = [b"\xff\xfe", b"\xef\xbb\xbf", b"\0"]
PIECES = st.sampled_from([*MARKUP, *OTHERS, *TABLE, *HEADERS, *PARTS, *ENCODED, *ZIPPED, *MARKS])
ANY_BYTES = st.binary(max_size=300) | st.lists(PIECES | st.binary(max_size=20), max_size=12).map(b"".join)

MAIL = (
    b"Subject: =?utf-8?q?Un_appel?=\nFrom: Toy <a@b.example>\nDate: Tue, 26 Mar 2024 10:00:00 +0000\n"
    b"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nText.\n"
    b"--b\nContent-Type: text/html\n\n<p>Text.</p>\n--b--\n"
)
PAGE = page(
    '<title>T</title><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"T"}}</script>'
)
ARCHIVES = [zipped([("a.txt", b"Text."), ("b.html", b"<p>Text.")], packing) for packing in (0, 8, 12, zipfile.ZIP_LZMA)]
WHOLE = {
    ".csv": b'title,text\n"A","Text, so it is"\nB,Other\n',
    ".eml": MAIL,
    ".html": PAGE.encode(),
    ".zip": ARCHIVES[1],
    ".md": b"---\ntitle: T\nafter: {title: x}\n---\nText.",
}
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
        else:
            assert "breaks the program" not in outcome.why
            assert "longer than" not in outcome.why
            assert "memory" not in outcome.why


@st.composite
def spoilt(draw, whole):
    """Bytes of a good file with a few of them changed, cut out or doubled."""
    raw = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(raw) - 1)))
        end = at + draw(st.integers(0, 12))
        raw[at:end] = draw(st.binary(max_size=4) | PIECES | st.just(bytes(raw[at:end]) * 2))
    return bytes(raw)


@settings(deadline=None, max_examples=250)
@given(st.sampled_from(suffixes()), ANY_BYTES)
def test_no_bytes_raise(suffix, raw):
    check(read_bytes("a" + suffix, raw))


@settings(deadline=None, max_examples=250)
@given(st.data())
def test_no_good_file_that_was_spoilt_raises(data):
    suffix = data.draw(st.sampled_from(sorted(WHOLE)))
    whole = data.draw(st.sampled_from(ARCHIVES)) if suffix == ".zip" else WHOLE[suffix]
    check(read_bytes("a" + suffix, data.draw(spoilt(whole))))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), JSON_VALUES))
def test_no_value_of_a_json_object_raises(facts):
    check(read_bytes("a.json", json.dumps({"text": "A text.", **facts}).encode()))
