"""What people carry away in a real browser: a file of the view that is shown, and a map that asks for nothing."""

from __future__ import annotations

import csv

from playwright.sync_api import expect

from sahel.export.map_file import write_map
from sahel.export.where import Place
from tests import toy
from tests.browser.steps import SOON, open_situation


def test_the_table_of_a_view_is_made_when_it_is_asked_for(watch, server, tmp_path):
    page = watch.page
    open_situation(page, server.url("/?country=NER&partner=RUS"))
    page.get_by_role("button", name="Download", exact=True).click()
    button = page.get_by_role("button", name="Table (CSV)").first
    expect(button).to_be_visible(timeout=SOON)
    with page.expect_download(timeout=SOON) as coming:
        button.click()
    assert coming.value.suggested_filename.startswith("sahel-NER-RUS-")
    coming.value.save_as(tmp_path / "e.csv")
    with (tmp_path / "e.csv").open(encoding="utf-8-sig", newline="") as handle:
        pairs = {frozenset((row["event_source"], row["event_target"])) for row in csv.DictReader(handle)}
    assert pairs == {frozenset(("NER", "RUS"))}
    assert watch.outside == []


def test_the_map_of_places_opens_from_the_disk_and_asks_for_nothing(browser, tmp_path):
    told = toy.event(on="2024-03-26", place="Niamey", claims=(toy.claim(on="2024-03-26", place="Niamey"),))
    write_map([told], tmp_path / "m.html", lambda _one: Place(13.5, 2.1), "TLP:RED")
    context = browser.new_context(offline=True)
    page, asked, errors = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((tmp_path / "m.html").as_uri())
    dot = page.locator("path.leaflet-interactive[fill-opacity='0.8']")
    expect(dot).to_be_visible(timeout=SOON)
    dot.click(timeout=SOON)
    expect(page.locator(".leaflet-popup-content")).to_contain_text("Niger and Russia held talks")
    expect(page.locator(".about-map b")).to_have_text("TLP:RED")
    context.close()
    assert asked == [(tmp_path / "m.html").as_uri()]
    assert errors == []
