"""Web pages: the story without its menus, and no date that the page does not state."""

import json

import pytest

from sahel.errors import UnreadableSourceError
from sahel.sources import read_bytes
from tests.sources.making import page, paragraphs

BODY = (
    "<p>The head of the junta spoke on Tuesday with his counterpart about training, state television said.</p>"
    "<p>Both sides want an agreement before 14 June 2022 is forgotten, an adviser to the ministry added.</p>"
)
PAGE = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A call to Niamey</title>
<meta property="og:site_name" content="Toy Press">
<meta property="article:published_time" content="2024-03-26T10:00:00Z">
<link rel="canonical" href="https://example.org/a"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>A call to Niamey</h1>{BODY}<script>alert("gone")</script></article>
<footer>All rights</footer></body></html>"""


def only(raw):
    outcomes = list(read_bytes("a.html", raw))
    assert len(outcomes) == 1
    return outcomes[0]


def test_the_headline_opens_the_text_once_and_menus_and_scripts_are_gone():
    article = only(PAGE.encode())
    assert article.text.startswith("A call to Niamey\n\nThe head of the junta spoke")
    assert article.text.count("A call to Niamey") == 1
    assert "Sport" not in article.text
    assert "gone" not in article.text


def test_date_publisher_and_address_come_from_the_page():
    article = only(PAGE.encode())
    assert (article.published, article.publisher, article.url) == ("2024-03-26", "Toy Press", "https://example.org/a")


def linked(data):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **data})}</script>'


def test_what_the_page_tells_machines_is_taken_where_no_meta_tag_says_it():
    told = {"headline": "A call", "datePublished": "2024-03-26T08:00:00Z", "dateModified": "2024-04-01"}
    article = only(page(linked({"@type": "NewsArticle", "publisher": {"name": "Toy Wire"}, **told})).encode())
    assert (article.title, article.published, article.publisher) == ("A call", "2024-03-26", "Toy Wire")


def test_without_a_name_the_domain_is_the_publisher():
    article = only(page('<link rel="canonical" href="https://www.toy.example/a">').encode())
    assert (article.publisher, article.url) == ("toy.example", "https://www.toy.example/a")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/a", "file:///etc/passwd", "https://", "https://["])
def test_an_address_that_is_none_is_left_out(address):
    article = only(page(f'<link rel="canonical" href="{address}">').encode())
    assert (article.url, article.publisher) == (None, None)


def test_blocks_of_a_story_stand_apart_so_that_no_sentence_runs_over_them():
    article = only(page(story=["A heading without an end", *paragraphs()]).encode())
    assert article.text == "\n\n".join(["A heading without an end", *paragraphs()])


def test_a_date_in_the_story_is_not_the_date_of_the_page():
    assert only(f"<html><body><article>{BODY}</article></body></html>".encode()).published is None


def test_the_declared_charset_is_believed():
    page = f'<html><head><meta charset="iso-8859-15"></head><body><article><p>Un accord de 30 € signé.</p>{BODY}'
    assert "30 € signé" in only(page.encode("iso-8859-15")).text


def test_markup_that_the_page_shows_as_text_stays_text():
    assert (
        "<img src=x onerror=alert(1)>"
        in only(f"<article><p>He typed &lt;img src=x onerror=alert(1)&gt; and left.</p>{BODY}</article>".encode()).text
    )


def test_markup_that_the_libraries_stumble_over_is_a_failure():
    assert isinstance(only(b"<math></article><html lang='x'>"), UnreadableSourceError)


def test_a_page_without_a_story_is_a_failure():
    for raw in (b"<html></html>", b"<<<>>>", b"<!--", b"<html><body><script>1</script></body></html>"):
        assert isinstance(only(raw), UnreadableSourceError)
