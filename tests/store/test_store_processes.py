"""Several at once: threads of one server, processes on one file, and one that is killed in the middle."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from sahel.model import View
from sahel.store import Store
from tests.store.telling import says, told

ROOT = Path(__file__).parents[2]


def world(who, n):
    return [told(says(on="2024-03-26"), publisher=f"{who}{number}") for number in range(n)]


def write(path, who, n):
    with Store.open(path) as store:
        for article, found in world(who, n):
            store.add(article, found)
            store.events(View())


def test_processes_write_and_read_at_once_and_nothing_is_lost(path):
    context = get_context("spawn")
    writers = [context.Process(target=write, args=(path, who, 15)) for who in ("A", "B")]
    for one in writers:
        one.start()
    for one in writers:
        one.join(120)
    assert [one.exitcode for one in writers] == [0, 0]
    with Store.open(path, create=False) as store:
        assert store.counts() == {"articles": 30, "printings": 30, "claims": 30, "events": 1}
        assert store.version() == 30
        assert store.events()[0].n_sources == 30


def test_processes_that_bring_the_same_articles_store_each_once(path):
    context = get_context("spawn")
    writers = [context.Process(target=write, args=(path, "A", 10)) for _ in range(2)]
    for one in writers:
        one.start()
    for one in writers:
        one.join(120)
    with Store.open(path, create=False) as store:
        assert store.counts() == {"articles": 10, "printings": 10, "claims": 10, "events": 1}


def test_threads_share_one_store(store):
    articles = world("T", 20)
    with ThreadPoolExecutor(5) as pool:
        outcomes = list(pool.map(lambda one: (store.add(*one), len(store.events())), articles))
    assert {outcome for outcome, _events in outcomes} == {"added"}
    assert store.counts()["claims"] == 20


def test_a_reader_sees_one_state_while_somebody_writes(store):
    store.add(*told(says(on="2024-03-26"), publisher="Alpha"))
    with store._database.reading() as connection:
        from sahel.store.article_rows import article_rows

        before = len(article_rows(connection).rows)
        store.add(*told(says(on="2024-03-26"), publisher="Beta"))
        assert len(article_rows(connection).rows) == before
    assert len(store.articles()) == before + 1


KILLED = """
import sys
from sahel.store import Store
from tests.store.test_store_processes import world
with Store.open(sys.argv[1]) as store:
    for number, one in enumerate(world("K", 200)):
        print(store.add(*one), number, flush=True)
"""


def test_a_process_killed_in_the_middle_leaves_whole_articles_only_and_the_rest_can_follow(path):
    command = [sys.executable, "-c", KILLED, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as killed:
        reported = [killed.stdout.readline() for _ in range(7)]
        os.kill(killed.pid, signal.SIGKILL)
        reported += killed.stdout.readlines()
    assert killed.returncode == -signal.SIGKILL
    reported = [line for line in reported if line.startswith("added") and line.endswith("\n")]
    with Store.open(path, create=False) as store:
        counts = store.counts()
        assert len(reported) <= counts["articles"] <= len(reported) + 1 < 200
        assert counts["articles"] == counts["printings"] == counts["claims"] == store.version()
        assert len(store.search("writes", limit=300)) == counts["articles"]
        (event,) = store.events()
        assert event.n_sources == counts["articles"]
        outcomes = [store.add(*one) for one in world("K", 200)]
        assert outcomes == ["duplicate"] * counts["articles"] + ["added"] * (200 - counts["articles"])
        assert store.events()[0].n_sources == 200
        assert _is_sound(store)


def _is_sound(store):
    with store._database.reading() as connection:
        sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        return sound and not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
