"""Files, folders and pipes: sorted, nothing out of the folder, every failure with its reason."""

import io
import logging

import pytest

from sahel.errors import UnreadableSourceError
from sahel.model import Article
from sahel.sources import read_path


def reasons(outcomes):
    return [str(outcome) for outcome in outcomes if isinstance(outcome, UnreadableSourceError)]


def texts(outcomes):
    return [outcome.text for outcome in outcomes if isinstance(outcome, Article)]


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "desk"
    (root / "sub").mkdir(parents=True)
    (root / "b.txt").write_text("B")
    (root / "a.md").write_text("A")
    (root / "sub" / "c.jsonl").write_text('{"text": "C1"}\n{"text": "C2"}\n')
    return root


def test_a_folder_is_read_in_sorted_order_with_its_subfolders(folder):
    outcomes = list(read_path(folder))
    assert texts(outcomes) == ["A", "B", "C1", "C2"]
    assert outcomes[2].printings[0].origin == "sub/c.jsonl, line 1"


def test_hidden_entries_are_left_out_silently(folder, caplog):
    (folder / ".secret.txt").write_text("S")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.txt").write_text("X")
    assert texts(read_path(folder)) == ["A", "B", "C1", "C2"]
    assert not caplog.records


def test_unknown_kinds_in_a_folder_are_passed_over_and_counted(folder, caplog):
    (folder / "x.pdf").write_bytes(b"%PDF")
    (folder / "Makefile").write_text("all:")
    with caplog.at_level(logging.WARNING):
        assert reasons(read_path(folder)) == []
    assert "2 files were passed over" in caplog.text
    assert ".pdf" in caplog.text


def test_an_unknown_kind_named_directly_is_a_failure(folder):
    (folder / "x.pdf").write_bytes(b"%PDF")
    (failure,) = read_path(folder / "x.pdf")
    assert isinstance(failure, UnreadableSourceError)


def test_a_link_out_of_the_folder_is_a_failure_and_one_inside_is_read_once(folder, tmp_path):
    (tmp_path / "private.txt").write_text("P")
    (tmp_path / "elsewhere").mkdir()
    (folder / "out.txt").symlink_to(tmp_path / "private.txt")
    (folder / "out-folder").symlink_to(tmp_path / "elsewhere")
    (folder / "again").symlink_to(folder / "sub")
    outcomes = list(read_path(folder))
    assert texts(outcomes) == ["A", "B", "C1", "C2"]
    assert len(reasons(outcomes)) == 2
    assert all("link out of the folder" in reason for reason in reasons(outcomes))


def test_links_in_a_circle_stop_nothing(folder):
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "up").symlink_to(folder)
    outcomes = list(read_path(folder / "sub"))
    assert texts(outcomes) == ["C1", "C2"]
    list(read_path(folder))


def test_a_bad_file_stops_none_of_the_others(folder):
    (folder / "aa.txt").write_bytes(b"\0\0")
    outcomes = list(read_path(folder))
    assert texts(outcomes) == ["A", "B", "C1", "C2"]
    assert reasons(outcomes) == ["aa.txt was not read: it is not text."]


@pytest.mark.parametrize("name", ["missing.txt", "n" * 5000 + ".txt"])
def test_what_is_not_there_is_one_failure(tmp_path, name):
    (failure,) = read_path(tmp_path / name)
    assert isinstance(failure, UnreadableSourceError)
    assert "Traceback" not in str(failure)


def test_a_file_name_that_is_no_utf8_is_still_a_storable_origin(folder):
    (folder / "d\udce9.txt").write_text("D")
    article = next(outcome for outcome in read_path(folder) if getattr(outcome, "text", "") == "D")
    assert article.printings[0].origin.encode("utf-8") == b"d?.txt"


def test_a_dash_reads_text_from_standard_input(monkeypatch):
    class Pipe:
        buffer = io.BytesIO("Niamey, été.".encode())

    monkeypatch.setattr("sys.stdin", Pipe())
    (article,) = read_path("-")
    assert article.text == "Niamey, été."
    assert article.printings[0].origin == "standard input"
