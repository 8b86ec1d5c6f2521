"""The page of a briefing: one file that asks for nothing, in which every word is escaped and every quote exact."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from sahel.errors import ExportError
from sahel.export.page import write_page
from sahel.export.page.document import css_text
from sahel.export.page.plots import differences
from tests.export import toy_briefing as toys


class Page(HTMLParser):
    """What a browser would make of the page: elements with their attributes, and the text of each quote."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.quotes, self.text, self.data = [], [], [], ""
        self._open = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)
        if tag == "blockquote":
            self.quotes.append("")

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if "blockquote" in self._open:
            self.quotes[-1] += data
        if self._open and self._open[-1] == "script":
            self.data += data if data.startswith("{") else ""
        elif "style" not in self._open:
            self.text.append(data)

    def of(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]

    @property
    def words(self):
        return " ".join(self.text)


def written(folder, briefing=None, **more):
    target = folder / "briefing.html"
    write_page(briefing or toys.briefing(), target, **more)
    return target.read_text("utf-8")


@pytest.fixture(scope="module")
def html(tmp_path_factory):
    return written(tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def page(html):
    return Page(html)


def test_quotes_are_exact_between_the_marks_of_their_language(page):
    exact = [toys.HOSTILE, toys.ARABIC, toys.FRENCH]
    assert page.quotes == [f"“{exact[0]}”", f"“{exact[1]}”", f"« {exact[2]} »"]
    assert [(one["lang"], one["dir"]) for one in page.of("blockquote")] == [
        ("en", "auto"),
        ("en", "auto"),
        ("fr", "auto"),
    ]


def test_a_quote_that_went_on_says_so_outside_its_marks(html):
    assert '»</blockquote><span class="omitted"> […]</span>' in html
    assert html.count("[…]") == 1


def test_nothing_foreign_becomes_an_element_or_an_attribute(page):
    assert not any("onerror" in attrs for _tag, attrs in page.elements)
    assert "b" not in {tag for tag, _attrs in page.elements} - {"b"}
    assert [attrs.get("id") for attrs in page.of("script")] == ["plots", None, None]


def test_addresses_are_links_to_the_web_and_nowhere_else(page):
    away = {one["href"] for one in page.of("a") if not one["href"].startswith("#")}
    assert away == {"https://example.org/a1?a=1&b=2", "https://example.org/a3?a=1&b=2"}


def test_nothing_is_loaded_from_anywhere(page, html):
    assert not [attrs for tag, attrs in page.elements if tag in {"link", "iframe", "object", "embed"}]
    assert all(attrs["src"].startswith("data:") for attrs in page.of("img"))
    styles = html[html.index("<style>") : html.index("</style>")]
    assert set(re.findall(r"url\(([a-z]+):", styles)) <= {"data"}
    assert "@import" not in styles


def test_the_policy_lets_only_these_scripts_run(page):
    policy = next(one["content"] for one in page.of("meta") if one.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert policy.count("sha256-") == 2
    assert "unsafe-eval" not in policy
    assert "http" not in policy


def test_every_step_has_clocks_counts_its_place_and_the_mark(page):
    assert page.words.count("In force on 31 May 2024 · known to 31 May 2024") >= 9
    assert page.words.count("3 events · 3 articles · 3 voices") == 9
    assert "step 9 of 9" in page.words
    assert page.words.count("TLP:AMBER </style>") == 10  # nine steps and the end


def test_the_mark_is_on_every_sheet_of_paper_too(html):
    assert css_text("TLP:AMBER </style>") in html
    assert css_text('a"\\') == '"a\\22 \\5c "'


def test_every_figure_has_its_words_and_its_table(page):
    drawn = [one for one in page.of("div") if one.get("class") == "plot"]
    assert len(drawn) == 6
    assert all(one["role"] == "img" and len(one["aria-label"]) > 20 for one in drawn)
    assert sum(one.get("class") == "rows beside" for one in page.of("div")) == 6


def test_figures_stand_in_the_page_with_what_the_dark_changes(page):
    held = json.loads(page.data)
    assert len(held["plots"]) == 6
    for plot in held["plots"].values():
        assert plot["data"]
        assert plot["dark"]
        for path, _value in plot["dark"]:
            part = plot
            for key in path[:-1]:
                part = part[key]
            assert path[-1] in part if isinstance(part, dict) else path[-1] < len(part)


def test_differences_tell_where_two_figures_differ():
    light = {"a": [1, {"b": "#fff"}], "c": "x"}
    dark = {"a": [1, {"b": "#000"}], "c": "x"}
    assert list(differences(light, dark)) == [(["a", 1, "b"], "#000")]


def test_sources_stand_with_their_hashes_and_licences_with_the_data(page):
    assert all(toys.hashed(name) in page.words for name in toys.WORDS)
    assert "CC BY 4.0" in page.words
    assert "Lines imply no position on the status of any territory." in page.words
    assert "Draft" in page.words


def test_an_edition_names_its_number_and_hash(tmp_path):
    found = Page(written(tmp_path, edition=toys.edition()))
    assert "Edition 12 · step 1 of 9" in found.words
    assert "f" * 64 in found.words


def test_no_word_of_a_withdrawn_article_is_left(tmp_path):
    gone = toys.edition(withdrawn=frozenset({toys.hashed("a2")}))
    html = written(tmp_path, gone.briefing, edition=gone)
    assert toys.ARABIC not in html
    assert "Title a2" not in html
    assert f"withdrawn ({toys.hashed('a2')})" in html
    assert len(Page(html).quotes) == 2


def test_hidden_steps_are_not_in_the_file(tmp_path):
    given = toys.briefing()
    hidden = replace(given.steps[2], hidden=True, sentence="Nobody reads this.")
    html = written(tmp_path, replace(given, steps=(*given.steps[:2], hidden, *given.steps[3:])))
    assert "Nobody reads this." not in html
    assert "step 8 of 8" in html


def test_what_was_withheld_and_what_the_analyst_noted_is_said(tmp_path):
    given = toys.briefing()
    bare = replace(given.steps[3], sentence="", withheld="No quote bears it out.")
    noted = replace(given.steps[4], withheld="One more is withheld.", note="Ask <Ana>.")
    words = Page(written(tmp_path, replace(given, steps=(bare, noted)))).words
    assert all(said in words for said in ("No quote bears it out.", "One more is withheld.", "Ask <Ana>."))


def test_a_french_briefing_is_a_french_page(tmp_path):
    html = written(tmp_path, toys.briefing(lang="fr"))
    assert '<html lang="fr">' in html
    assert json.loads(Page(html).data)["calendar"]["months"][0] == "janvier"


def test_the_same_briefing_gives_the_same_bytes(tmp_path, html):
    assert written(tmp_path) == html


def test_a_page_that_cannot_be_written_is_one_sentence(tmp_path):
    with pytest.raises(ExportError, match="there is no such folder"):
        write_page(toys.briefing(), tmp_path / "no" / "b.html")
