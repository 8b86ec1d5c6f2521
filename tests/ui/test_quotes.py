"""A quote stands exactly as printed, between the quotation marks of its language."""

from sahel.figures.words import quoted
from sahel.store.read_articles import ArticleRow
from sahel.ui.quotes import quote_html
from tests.toy import claim


def row(**more):
    facts = {"id": "a1", "title": None, "lang": "en", "published": "2024-02-12", "publisher": "Le Monde", "url": None}
    rest = {"after": None, "known_from": "2024-02-12", "voice": "Le Monde", "n_printings": 1, "n_claims": 1}
    return ArticleRow(**(facts | rest | more))


def test_marks_are_those_of_the_language():
    assert quoted("Yes", "en") == "“Yes”"
    assert quoted("Oui", "fr") == "« Oui »"


def test_the_sentence_is_escaped_and_otherwise_untouched():
    html = quote_html(claim(quote="<b>It</b> -- 'left' -> now"), row())
    assert "“&lt;b&gt;It&lt;/b&gt; -- &#x27;left&#x27; -&gt; now”" in html


def test_what_was_not_simply_said_to_happen_is_said_with_it():
    assert "Talks, planned" in quote_html(claim(modality="planned"), row())


def test_an_article_without_a_date_is_shown_as_undated():
    assert "undated" in quote_html(claim(), row(published=None))
