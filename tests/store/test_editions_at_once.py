"""Several that freeze at once get numbers of their own, and one that is killed in the middle leaves nothing."""

import os
import signal
import subprocess
import sys
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

from sahel.store import Store
from sahel.store.edition_door import EditionRow
from tests.store.telling import says, told

ROOT = Path(__file__).parents[2]
PAYLOAD = b'{"toy":true}'
HASH = sha256(PAYLOAD).hexdigest()


def draft(by):
    days = ("2024-01-01", "2024-06-01", "2024-06-01")
    return EditionRow(0, "", by, "Toy", "en", "", *days, "", HASH)


def freeze_some(path, by):
    with Store.open(path) as store:
        for _again in range(5):
            store.editions.freeze(draft(by), PAYLOAD, [row.id for row in store.articles()])


def test_processes_that_freeze_at_once_get_numbers_of_their_own(path):
    with Store.open(path) as store:
        store.add(*told(says(on="2024-03-26"), publisher="Alpha"))
    context = get_context("spawn")
    freezers = [context.Process(target=freeze_some, args=(path, who)) for who in ("A", "B")]
    for one in freezers:
        one.start()
    for one in freezers:
        one.join(120)
    assert [one.exitcode for one in freezers] == [0, 0]
    with Store.open(path, create=False) as store:
        assert sorted(row.number for row in store.editions.rows()) == list(range(1, 11))
        assert {row.by for row in store.editions.rows()} == {"A", "B"}


KILLED = """
import sys
from sahel.store import Store, edition_door
from tests.store.test_editions_at_once import PAYLOAD, draft

def stop(connection, article_ids):
    print("written half", flush=True)
    sys.stdin.read()

edition_door._keep_texts = stop
with Store.open(sys.argv[1]) as store:
    store.editions.freeze(draft("A"), PAYLOAD, [row.id for row in store.articles()])
"""


def test_a_process_killed_in_the_middle_of_freezing_leaves_nothing_and_its_number_is_free(path):
    with Store.open(path) as store:
        store.add(*told(says(on="2024-03-26"), publisher="Alpha"))
    command = [sys.executable, "-c", KILLED, str(path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **pipes) as killed:
        assert killed.stdout.readline() == "written half\n"
        os.kill(killed.pid, signal.SIGKILL)
    assert killed.returncode == -signal.SIGKILL
    with Store.open(path, create=False) as store:
        assert store.editions.rows() == ()
        assert store.editions.freeze(draft("B"), PAYLOAD, []).number == 1
