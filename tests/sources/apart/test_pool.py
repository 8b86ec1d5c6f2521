"""Processes are kept, shared by threads, and gone when nobody needs them; none stays behind as a zombie."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sahel.sources import read_bytes
from sahel.sources.apart.pool import POOL, Pool
from sahel.sources.received import Received
from tests.sources.making import SMALL, page, reasons, texts, zipped

ROOT = Path(__file__).parents[3]
GOOD = Received("a.json", b'{"text": "Niamey said no."}', limits=SMALL)
PATIENCE = 20


@pytest.fixture
def pool():
    one = Pool(idle_seconds=0.4)
    yield one
    one.close()


def use(pool, received=GOOD, suffix=".json"):
    with pool.worker(received.limits) as worker:
        return len(list(worker.read(received, suffix)))


def is_there(pid):
    """Whether a process exists, be it as a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def is_gone_soon(pid):
    until = time.monotonic() + PATIENCE
    while is_there(pid) and time.monotonic() < until:
        time.sleep(0.05)
    return not is_there(pid)


def test_one_process_takes_many_documents_apart(pool):
    assert [use(pool) for _ in range(5)] == [1] * 5
    assert len(pool.pids()) == 1


def test_two_at_a_time_have_a_process_each(pool):
    with pool.worker(SMALL) as one, pool.worker(SMALL) as other:
        assert one.pid != other.pid
        assert len(list(one.read(GOOD, ".json"))) == len(list(other.read(GOOD, ".json"))) == 1
    assert len(pool.pids()) == 2


def test_an_idle_process_is_ended_and_the_next_document_is_read_by_another(pool):
    use(pool)
    (pid,) = pool.pids()
    assert is_gone_soon(pid)
    assert pool.pids() == ()
    assert use(pool) == 1


def test_a_document_that_nobody_wants_to_the_end_leaves_no_busy_process(pool):
    table = Received("a.csv", b"text\n" + b"Niamey said no, again.\n" * 20_000, limits=SMALL)
    with pool.worker(SMALL) as worker:
        found = worker.read(table, ".csv")
        next(found)
        pid = worker.pid
        found.close()
    assert not is_there(pid)
    assert use(pool) == 1


def test_a_process_that_somebody_ended_meanwhile_is_replaced(pool):
    use(pool)
    (pid,) = pool.pids()
    os.kill(pid, signal.SIGKILL)
    time.sleep(0.1)
    assert use(pool) == 1


def test_closing_ends_all_of_them_and_leaves_no_zombie(pool):
    with pool.worker(SMALL), pool.worker(SMALL):
        pids = pool.pids()
        pool.close()
    assert len(pids) == 2
    assert not any(map(is_there, pids))
    assert pool.pids() == ()


def test_threads_that_read_at_once_each_get_their_own_answer():
    def read(n):
        suffix, raw = [
            (".json", b'{"text": "Statement %d."}' % n),
            (".html", page(story=[f"Statement {n}.", *(f"They met again, said {k}." for k in range(5))]).encode()),
            (
                ".zip",
                zipped([("a.md", b"---\ntitle: T\n---\nStatement %d." % n), ("b.csv", b"text\nStatement %d." % n)]),
            ),
        ][n % 3]
        found = list(read_bytes(f"{n}{suffix}", raw))
        return reasons(found) == [] and all(f"Statement {n}." in text for text in texts(found))

    with ThreadPoolExecutor(6) as threads:
        assert all(threads.map(read, range(36)))
    assert 1 <= len(POOL.pids()) <= 13


def run(script, *more):
    line = [sys.executable, "-c", script, *more]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


READS = """
import os, signal, sys
from sahel.sources import read_bytes
from sahel.sources.apart.pool import POOL
(article,) = read_bytes("a.json", b'{"text": "Niamey said no."}')
print(*POOL.pids(), flush=True)
"""


@pytest.mark.parametrize("end", ["", "os.kill(os.getpid(), signal.SIGKILL)", "raise SystemExit(3)", "os._exit(0)"])
def test_however_a_program_ends_its_processes_end_too(end):
    done = run(READS + end)
    (pid,) = map(int, done.stdout.split())
    assert done.stderr == ""
    assert is_gone_soon(pid)


def test_a_program_that_is_killed_in_the_middle_of_a_document_leaves_nothing():
    script = READS + (
        "found = read_bytes('a.csv', b'text\\n' + b'Niamey said no, again.\\n' * 200_000)\n"
        "next(found); print(*POOL.pids(), flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    pids = set(map(int, run(script).stdout.split()))
    assert pids
    assert all(map(is_gone_soon, pids))


def test_a_fork_of_a_program_reads_by_a_process_of_its_own():
    script = READS + (
        "child = os.fork()\n"
        "(article,) = read_bytes('a.json', b'{\"text\": \"%d\"}' % child)\n"
        "assert article.text == str(child)\n"
        "print('own', *POOL.pids(), flush=True)\n"
        "if child: assert os.waitpid(child, 0)[1] == 0\n"
        "else: POOL.close(); os._exit(0)\n"
    )
    done = run(script)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(set(done.stdout.replace("own", "").split())) == 2


def test_ctrl_c_reaches_the_program_and_not_the_process_that_works_for_it(pool):
    use(pool)
    (pid,) = pool.pids()
    os.kill(pid, signal.SIGINT)
    assert use(pool) == 1
    assert pool.pids() == (pid,)
