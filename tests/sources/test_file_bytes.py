"""Files on a machine: what is no plain file, cannot be read, is too large, or goes away meanwhile."""

import os
import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest

from sahel.sources import file_bytes, read, read_path
from sahel.sources.limits import limits
from tests.sources.making import reasons, texts

SMALL = replace(limits(), largest_source_mb=1)
DEEP = 1_200


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.txt").write_text("B")
    return tmp_path


def test_a_pipe_is_refused_without_waiting_for_a_writer(folder):
    os.mkfifo(folder / "a.txt")
    began = time.monotonic()
    found = list(read_path(folder))
    assert time.monotonic() - began < 5
    assert texts(found) == ["B"]
    assert reasons(found) == ["a.txt was not read: it is a pipe, not a file."]


def test_a_socket_is_refused(folder, monkeypatch):
    monkeypatch.chdir(folder)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("a.txt")
        found = list(read_path(folder))
    assert texts(found) == ["B"]
    assert reasons(found) == ["a.txt was not read: it is a socket, not a file."]


def test_a_device_is_refused_also_by_a_link():
    (folder,) = [Path("/dev/null")]
    (reason,) = reasons(file_outcomes(folder))
    assert "it is a device, not a file" in reason


def file_outcomes(path):
    return read._read_file(path, "a.txt", read.Hints())


def test_a_file_that_became_a_pipe_after_it_was_looked_at_is_refused(folder, monkeypatch):
    os.mkfifo(folder / "a.txt")
    looked_at = (folder / "b.txt").stat()
    monkeypatch.setattr(Path, "stat", lambda self: looked_at)
    began = time.monotonic()
    (reason,) = reasons(file_outcomes(folder / "a.txt"))
    assert time.monotonic() - began < 5
    assert "it is a pipe" in reason


def test_a_file_that_is_too_large_is_refused_with_the_number(folder, monkeypatch):
    monkeypatch.setattr(read, "limits", lambda: SMALL)
    (folder / "a.txt").write_bytes(b"a" * 1_000_001)
    assert reasons(read_path(folder)) == ["a.txt was not read: it is larger than 1 MB."]


def test_a_hundred_megabytes_are_refused_without_being_held(folder):
    with (folder / "a.txt").open("wb") as file:
        file.truncate(100_000_001)
    assert reasons(read_path(folder)) == ["a.txt was not read: it is larger than 100 MB."]


def test_the_size_that_a_disk_tells_is_not_believed():
    endless = [path for path in (Path("/proc/self/maps"),) if path.exists()]
    for path in endless:  # its size is told as 0
        assert len(file_bytes.bytes_of(path, "maps", SMALL)) > 0


def test_piped_in_text_has_the_same_limit(monkeypatch):
    class Pipe:
        class buffer:  # noqa: N801
            @staticmethod
            def read(most):
                return b"a" * most

    monkeypatch.setattr("sys.stdin", Pipe)
    monkeypatch.setattr(read, "limits", lambda: SMALL)
    (reason,) = reasons(read_path("-"))
    assert reason == "standard input was not read: it is larger than 1 MB."


def test_a_file_that_is_gone_when_its_turn_comes_is_a_failure_of_its_own(folder):
    (folder / "a.txt").write_text("A")
    (folder / "c.txt").write_text("C")
    found = []
    for outcome in read_path(folder):
        found.append(outcome)
        (folder / "b.txt").unlink(missing_ok=True)
    assert texts(found) == ["A", "C"]
    assert reasons(found) == ["b.txt was not read: No such file or directory."]


def test_a_disk_that_fails_while_reading_is_a_failure(folder, monkeypatch):
    def fails(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(file_bytes.os, "fdopen", fails)
    assert reasons(read_path(folder)) == ["b.txt was not read: Input/output error."]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_and_a_folder_that_may_not_be_read_are_failures(folder):
    (folder / "a.txt").write_text("A")
    (folder / "a.txt").chmod(0)
    (folder / "c").mkdir(mode=0)
    found = list(read_path(folder))
    assert texts(found) == ["B"]
    assert all(reason.endswith("Permission denied.") for reason in reasons(found))
    assert len(reasons(found)) == 2


def test_what_may_not_be_read_stops_nothing(folder, monkeypatch):
    (folder / "a.txt").write_text("A")
    (folder / "c").mkdir()
    opened, listed = os.open, Path.iterdir

    def refuses(path, *rest):
        if str(path).endswith("a.txt"):
            raise PermissionError(13, "Permission denied")
        return opened(path, *rest)

    def hides(path):
        if path.name == "c":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(file_bytes.os, "open", refuses)
    monkeypatch.setattr(Path, "iterdir", hides)
    found = list(read_path(folder))
    assert texts(found) == ["B"]
    assert len(reasons(found)) == 2
    assert all(reason.endswith("Permission denied.") for reason in reasons(found))


def test_links_in_a_circle_are_failures_of_their_own(folder):
    (folder / "a.txt").symlink_to(folder / "a.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    found = list(read_path(folder))
    assert texts(found) == ["B"]
    assert reasons(found) == [
        f"{folder.name}/a.txt was not read: its links lead in a circle.",
        "gone.txt was not read: No such file or directory.",
    ]


def test_folders_may_lie_deeper_than_python_calls_itself(folder, monkeypatch):
    monkeypatch.chdir(folder)
    for _ in range(DEEP):
        Path("d").mkdir()
        os.chdir("d")
    Path("deep.txt").write_text("Deep.")
    found = texts(read_path(folder))
    Path("deep.txt").unlink()
    for _ in range(DEEP):  # by hand, as nothing that calls itself gets to the bottom
        os.chdir("..")
        Path("d").rmdir()
    assert found == ["B", "Deep."]


def test_a_name_with_a_nul_is_a_failure():
    assert len(reasons(read_path("a\0.txt"))) == 1
