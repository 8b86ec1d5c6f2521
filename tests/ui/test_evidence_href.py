"""Links inside HTML to an article: the view comes along, and nothing foreign gets out of its place."""

from sahel.model import View
from sahel.ui.evidence_href import evidence_href, linked_quote
from tests.toy import claim

HOSTILE = '<img src=x onerror=alert(1)> "quoted" -- & ->'


def test_the_view_comes_along():
    assert evidence_href("a1", "c1", View(country=("NER",), known="2024-01-01")) == (
        "evidence?country=NER&known=2024-01-01&article=a1&claim=c1"
    )


def test_without_filters_it_names_the_article_only():
    assert evidence_href("a1", None, View()) == "evidence?article=a1"


def test_the_quote_is_exact_and_escaped_and_its_link_stays_inside_it():
    shown = linked_quote(claim(quote=HOSTILE, claim_id="c<1>"), None, View(q='"><script>'))
    assert "<img" not in shown
    assert "<script>" not in shown
    assert "&lt;img src=x onerror=alert(1)&gt; &quot;quoted&quot; -- &amp; -&gt;" in shown
    assert shown.count("<div") == shown.count("</div>")
    assert shown.index("evidence?") > shown.index("</blockquote>")
