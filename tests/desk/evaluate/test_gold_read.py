"""Annotated texts from disk: whole, or one sentence that names the file."""

import json

import pytest

from sahel.desk.evaluate import read_gold
from sahel.desk.evaluate.gold import days
from sahel.errors import GoldError

EVENT = {
    "source": "NER",
    "target": "RUS",
    "type": "talks",
    "direction": "strengthens",
    "date": "2024-03",
    "date_text": "in March",
    "modality": "happened",
    "evidence_start": 0,
    "evidence_end": 24,
}
ROW = {
    "id": "t-1",
    "text": "Niger spoke with Russia.",
    "published": "2024-03-27",
    "title": None,
    "lang": "en",
    "truncated": False,
    "places": [{"start": 0, "end": 5, "text": "Niger", "resolves_to": "Niger", "iso3": "NER", "use": "metonym"}],
    "actors": [{"start": 0, "end": 5, "text": "Niger", "entity": "NER", "kind": "country"}],
    "events": [EVENT],
}


def write(folder, row, name="t-1.json"):
    (folder / name).write_text(row if isinstance(row, str) else json.dumps(row), encoding="utf-8")


def test_a_text_comes_with_its_marks_and_its_day(tmp_path):
    write(tmp_path, ROW)
    (found,) = read_gold(tmp_path)
    assert (found.id, found.held_out, found.article.published) == ("t-1", None, "2024-03-27")
    assert found.marks.places[0].lat is None
    assert (found.marks.acts[0].first, found.marks.acts[0].last) == ("2024-03-01", "2024-03-31")
    assert found.marks.acts[0].derivable


def test_a_date_may_be_marked_as_resting_on_other_knowledge(tmp_path):
    write(tmp_path, {**ROW, "events": [{**EVENT, "date_derivable": False}]})
    assert not read_gold(tmp_path)[0].marks.acts[0].derivable


@pytest.mark.parametrize(
    ("date", "interval"),
    [
        (None, (None, None)),
        ("2024", ("2024-01-01", "2024-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2023-06/2023-08", ("2023-06-01", "2023-08-31")),
        ("2023-08-01/2023-08-10", ("2023-08-01", "2023-08-10")),
    ],
)
def test_a_date_is_a_prefix_or_two(date, interval):
    assert days(date) == interval


@pytest.mark.parametrize(
    "row",
    [
        "{",
        "[]",
        {key: value for key, value in ROW.items() if key != "text"},
        {**ROW, "events": [{**EVENT, "date": "last week"}]},
        {**ROW, "places": None},
    ],
)
def test_a_broken_text_is_named_in_one_sentence(tmp_path, row):
    write(tmp_path, row, "broken.json")
    with pytest.raises(GoldError, match=r"broken\.json"):
        read_gold(tmp_path)


def test_a_folder_without_texts_is_named(tmp_path):
    for folder in (tmp_path, tmp_path / "gone"):
        with pytest.raises(GoldError, match=r"no \.json"):
            read_gold(folder)
