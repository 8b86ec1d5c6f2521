"""Pages that were made to break whoever opens them: an article or one sentence, and nothing fetched or swollen."""

import pytest

from tests.sources.making import page, paragraphs, reasons, taken, texts

STORY = "".join(f"<p>{block}</p>" for block in paragraphs())
NO_TEXT = ["a.html was not read: no main text was found in the page."]


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "blockquote", "ul><li"])
@pytest.mark.parametrize("depth", [300, 20_000])
def test_tags_in_tags_in_tags_end_in_an_article_or_one_sentence(tag, depth):
    found = taken("a.html", f"<html><body><article>{STORY}{f'<{tag}>' * depth}deep".encode(), seconds=10)
    assert len(found) == 1
    assert reasons(found) in ([], NO_TEXT)


def entities(levels):
    inside = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, levels))
    return f'<!DOCTYPE html [<!ENTITY e0 "swollen">{inside}]>'


def test_entities_that_swell_stay_as_they_are_written():
    found = taken("a.html", f"{entities(12)}<html><body><article><p>Read &e11; here.</p>{STORY}</article>".encode())
    assert "&e11;" in texts(found)[0]
    assert "swollen" not in texts(found)[0]


def test_an_entity_that_names_a_file_brings_none_of_it(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("xyzzy")
    head = f'<!DOCTYPE html [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    found = taken("a.html", f"{head}<html><body><article><p>Read &e; here.</p>{STORY}</article>".encode())
    assert len(found) == 1
    assert "xyzzy" not in "".join(texts(found))


@pytest.mark.parametrize(
    "data", ['{"a":' * 50_000, "[" * 50_000, '{"publisher": ' + "9" * 50_000 + "}", '{"@graph": 1e9999}']
)
def test_data_for_machines_that_is_none_spoils_no_page(data):
    head = f'<title>T</title><script type="application/ld+json">{data}</script>'
    assert texts(taken("a.html", page(head).encode())) == ["\n\n".join(["T", *paragraphs()])]


@pytest.mark.parametrize("key", ["og:title", "og:site_name", "og:url", "article:published_time"])
def test_a_headline_name_or_address_of_great_length_is_none(key):
    (article,) = taken("a.html", page(f'<meta property="{key}" content="https://x.example/{"y" * 50_000}">').encode())
    assert not any(len(value or "") > 2_000 for value in (article.title, article.publisher, article.url))
    assert len(article.text) < 3_000


@pytest.mark.parametrize("markup", [b"<" * 500_000, b"&" * 500_000, b"<p " + b"a=b " * 100_000, b"<!--" * 100_000])
def test_markup_that_is_none_is_one_failure(markup):
    assert reasons(taken("a.html", markup, seconds=10)) == NO_TEXT
