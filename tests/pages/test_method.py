"""Method: how, how well, on what; with an empty store, a full one, and without figures."""

import re
from dataclasses import replace

import pytest

from sahel.desk.accuracy import Accuracy, Bucket, Count, Group
from sahel.errors import TableError
from sahel.ui.method import accuracy_panel
from tests.pages.conftest import shown

GROUP = Group(3, {"claims_family": Count(1, 2)}, {"claims_family": Count(1, 4)}, {"use": Count(0, 0)})


def measured(reader):
    return Accuracy("2026-11-25", reader, "tests/<gold>", {"all": GROUP, "fr": GROUP}, (Bucket(0.5, 0.6, Count(3, 3)),))


def has(monkeypatch, figures):
    def give():
        if isinstance(figures, Exception):
            raise figures
        return figures

    monkeypatch.setattr(accuracy_panel, "accuracy", give)


@pytest.mark.usefixtures("empty_store")
def test_over_an_empty_store_the_counts_are_zeros(run):
    app = run("method")
    assert not app.exception
    assert "<b>0</b><span>articles</span>" in shown(app)


@pytest.mark.usefixtures("full_store")
class TestWithAStore:
    def test_the_counts_are_those_of_the_store(self, run):
        app = run("method")
        assert not app.exception
        page = shown(app)
        assert "<b>3</b><span>articles</span>" in page
        assert "<b>1</b><span>undated events</span>" in page
        assert "1 article is our own sample" in page

    def test_the_counts_lead_to_what_they_count(self, run):
        page = shown(run("method"))
        assert re.search(r'<a href="evidence\?[^"]*lang=en" target="_self"><b>3</b><span>in English', page)
        assert re.search(r'<a href="evidence\?[^"]*lack=date" target="_self"><b>1</b><span>undated events', page)
        assert "3 of 3 articles" in shown(run("evidence", since="1950-01-01", undated="true", lang="en"))

    def test_the_first_limit_tells_what_is_missed_in_texts_that_nobody_looked_at(self, run, monkeypatch):
        unseen = Group(1, {"claims_family": Count(1, 2)}, {"claims_family": Count(1, 10)}, {})
        figures = measured(accuracy_panel.running_reader())
        has(monkeypatch, replace(figures, groups={**figures.groups, "held_out": unseen}))
        assert "missed 75 % of the claims that a person marked, and 90 % of those in texts" in shown(run("method"))

    def test_figures_are_shown_with_their_counts_day_and_reader(self, run, monkeypatch):
        has(monkeypatch, measured(accuracy_panel.running_reader()))
        page = shown(run("method"))
        assert "Measured on 25 Nov 2026" in page
        assert "3 annotated texts (tests/&lt;gold&gt;)" in page
        assert "50 % of 2" in page
        assert "25 % of 4" in page
        assert "French: there, found" in page
        assert "That is the reader that reads now." in page
        assert "The reader missed 75 % of the claims" in page

    def test_figures_of_another_reader_are_said_to_be_so(self, run, monkeypatch):
        has(monkeypatch, measured("rules@0000000000"))
        page = shown(run("method"))
        assert "these figures are not its own" in page
        assert accuracy_panel.running_reader() in page

    def test_where_nobody_measured_no_figure_is_shown(self, run, monkeypatch):
        has(monkeypatch, None)
        page = shown(run("method"))
        assert "Nobody has measured this reader yet" in page
        assert "has not been measured" in page

    def test_figures_that_cannot_be_read_are_told_in_a_sentence(self, run, monkeypatch):
        has(monkeypatch, TableError("accuracy.json", "broken"))
        app = run("method")
        assert not app.exception
        assert "accuracy.json cannot be used" in shown(app)

    def test_types_constants_sources_and_the_policy_are_printed(self, run):
        page = shown(run("method"))
        for words in (
            "Goldstein",
            "+8",
            "contested_share 0.25",
            "ODbL 1.0",
            "imply no position",
            "https://www.geonames.org/",
        ):
            assert words in page
