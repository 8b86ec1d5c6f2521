"""The process that takes documents apart: what kills it becomes one failure, and the next document is read."""

import os
import signal
import threading
import time
from dataclasses import replace

import pytest

from sahel.errors import UnreadableSourceError
from sahel.sources.apart import fences, wire
from sahel.sources.apart.frames import packed
from sahel.sources.apart.worker import Worker
from sahel.sources.found import Piece
from sahel.sources.received import Received
from tests.sources.making import SMALL, page, paragraphs, reasons, taken, texts

QUICK = replace(SMALL, seconds=1)
GOOD = Received("a.json", b'{"text": "Niamey said no."}', limits=SMALL)
SLOW = page(story=paragraphs(40_000)).encode()[:1_900_000]
FAT = b'{"text": "a", "x": [' + b'{"":0},' * 900_000 + b"{}]}"


@pytest.fixture
def worker():
    one = Worker(SMALL)
    yield one
    one.stop()


def pieces(worker, received=GOOD, suffix=".json"):
    return list(worker.read(received, suffix))


def test_a_process_is_asked_again_and_again(worker):
    for _ in range(3):
        assert pieces(worker) == [Piece("a.json", "Niamey said no.", GOOD.raw, {})]
        assert worker.is_free


def test_what_takes_too_much_time_of_the_processor_is_one_failure_with_the_number():
    assert reasons(taken("a.html", SLOW, seconds=1)) == ["a.html was not read: it took longer than 1 s to open."]
    assert texts(taken("a.json", GOOD.raw, seconds=1)) == ["Niamey said no."]


def test_what_takes_too_much_memory_is_one_failure_with_the_number():
    (reason,) = reasons(taken("a.json", FAT, memory_mb=150, largest_source_mb=8, seconds=20))
    assert reason == "a.json was not read: it needed more than 150 MB of memory to open."
    assert texts(taken("a.json", GOOD.raw, memory_mb=150)) == ["Niamey said no."]


def test_a_process_that_stands_still_is_given_up_when_the_time_is_over():
    worker = Worker(QUICK)
    assert len(pieces(worker)) == 1
    os.kill(worker.pid, signal.SIGSTOP)
    began = time.monotonic()
    (failure,) = pieces(worker)
    assert failure.why == "it took longer than 1 s to open"
    assert 0.9 < time.monotonic() - began < 10
    assert not worker.is_alive
    assert not worker.is_free


def test_a_process_that_breaks_over_a_document_is_one_failure(worker):
    assert len(pieces(worker)) == 1
    threading.Timer(0.3, os.kill, (worker.pid, signal.SIGSEGV)).start()
    (failure,) = pieces(worker, Received("a.html", SLOW, limits=SMALL), ".html")
    assert failure.why == "it breaks the program that opens such files"
    assert not worker.is_alive


def test_a_process_that_does_not_start_says_so(monkeypatch):
    monkeypatch.setattr("sahel.sources.apart.start.sys.executable", "/bin/false")
    worker = Worker(SMALL)
    (failure,) = pieces(worker)
    assert failure.why == "the program that opens such files does not start"


@pytest.mark.parametrize(
    "said",
    [
        ({"is": "piece", "origin": "a", "text": 3, "facts": {}}, b""),
        ({"is": "piece", "origin": "a", "text": "b", "facts": []}, b""),
        ({"is": "nothing", "origin": "a"}, b""),
        ({"is": "member", "origin": "a"}, b"x"),
        ({}, b""),
    ],
)
def test_an_answer_that_is_none_is_refused(said):
    with pytest.raises(ValueError, match="answer"):
        wire.found_in(said, GOOD)


def test_a_process_that_talks_nonsense_is_ended_and_its_document_is_a_failure(monkeypatch):
    ready = packed(wire.READY)[0]
    script = f"import sys, time; sys.stdout.buffer.write({ready!r} + b'\\xff' * 99); sys.stdout.flush(); time.sleep(60)"
    from sahel.sources.apart import start, worker

    def nonsense(memory_mb):
        monkeypatch.setattr(start.subprocess, "Popen", lambda line, **how: opened([line[0], "-c", script], **how))
        return start.start(memory_mb)

    opened = start.subprocess.Popen
    monkeypatch.setattr(worker, "start", nonsense)
    monkeypatch.setattr(worker, "_LINGER", 0.1)
    one = Worker(SMALL)
    (failure,) = pieces(one)
    assert isinstance(failure, UnreadableSourceError)
    assert not one.is_alive


def test_facts_that_are_none_do_not_pass():
    told = {"is": "piece", "origin": "a", "text": "b", "facts": {"title": ["x"], "evil": "y", "lang": "fr"}}
    assert wire.found_in((told, b""), GOOD).facts == {"lang": "fr"}


def test_half_a_character_pair_crosses_the_pipe_and_is_refused_here():
    (failure,) = taken("a.json", b'{"text": "a\\ud800"}')
    assert failure.why == "its text holds half of a character pair"


def test_a_process_learns_nothing_of_our_environment(monkeypatch):
    monkeypatch.setenv("SAHEL_SECRET", "xyzzy")
    worker = Worker(SMALL)
    assert len(pieces(worker)) == 1
    environment = f"/proc/{worker.pid}/environ"
    if os.path.exists(environment):  # noqa: PTH110
        with open(environment, "rb") as file:  # noqa: PTH123
            assert b"xyzzy" not in file.read()
    worker.stop()


def test_where_the_system_sets_no_limit_of_memory_a_watch_ends_the_process(monkeypatch):
    ended = []
    monkeypatch.setattr(fences, "leave", lambda: ended.append(True))
    monkeypatch.setattr(fences, "_LOOK_EVERY", 0)
    seen = iter([10, 20, 31])
    monkeypatch.setattr(fences, "largest_memory", lambda: next(seen))
    fences.watch(30)
    assert ended == [True]
    assert next(seen, None) is None
