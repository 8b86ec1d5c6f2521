"""What may happen to an intake: killed again and again, run twice at once, no room left, no right to write."""

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from sahel.store import Store
from sahel.store import sqlite as our_sqlite

ROOT = Path(__file__).parents[2]
IN_PAGES, IN_TABLE, IN_ARCHIVE = 60, 240, 200
IN_ALL = IN_PAGES + IN_TABLE + IN_ARCHIVE
KILLS = 8
"""The first before anything is stored, each other after a further share of the articles: all fall amid the work."""


def said(n):
    day = f"{1 + n % 28} March 2024"
    return f"Niger and Russia held talks in Niamey on {day}, the ministry in Niamey said in its statement {n}."


def page(n):
    story = f"<p>{said(n)}</p><p>It was read out to envoys and officers {n} times.</p>"
    return f"<html><body><article>{story}</article></body></html>"


@pytest.fixture
def many(tmp_path):
    """Five hundred articles: pages, a table, and an archive of texts."""
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(IN_PAGES):
        (folder / f"p{n:02}.html").write_text(page(n), encoding="utf-8")
    rows = "".join(f'"{said(n)}",Toy Press {n % 5},2024-04-01\n' for n in range(IN_PAGES, IN_PAGES + IN_TABLE))
    (folder / "t.csv").write_text("text,publisher,published\n" + rows, encoding="utf-8")
    with zipfile.ZipFile(folder / "z.zip", "w") as archive:
        for n in range(IN_PAGES + IN_TABLE, IN_ALL):
            archive.writestr(f"{n}.txt", said(n))
    return folder


def ingest(folder, db):
    line = [sys.executable, "-m", "sahel", "ingest", str(folder), "--db", str(db), "--json"]
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process):
    out, err = process.communicate(timeout=120)
    return process.returncode, json.loads(out) if out else None, err


def is_sound(store):
    with store._database.reading() as connection:
        sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
        return sound and not connection.exec_driver_sql("PRAGMA foreign_key_check").all()


def holds(db, articles):
    """Whether a store is sound, and each article is there whole and once, with its one claim."""
    with Store.open(db, create=False) as store:
        counts = store.counts()
        texts = {store.article(row.id).text for row in store.articles()}
        return (
            is_sound(store) and counts["articles"] == counts["printings"] == counts["claims"] == len(texts) == articles
        )


def stored(db):
    """How many articles a store holds; none before it is a store."""
    try:
        with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def kill_amid(folder, db, articles, moment):
    """Kill an intake some seconds after so many articles are stored; tell whether it was still at work."""
    process = ingest(folder, db)
    while process.poll() is None and stored(db) < articles:
        time.sleep(0.005)
    time.sleep(moment)
    at_work = process.poll() is None
    process.kill()
    process.communicate()
    return at_work


def test_killed_again_and_again_amid_its_work_the_same_command_then_has_every_article_exactly_once(many, tmp_path):
    db, moments = tmp_path / "k.db", random.Random(20)
    killed = 0
    for n in range(KILLS):
        killed += kill_amid(many, db, n * IN_ALL // KILLS, moments.uniform(0, 0.1))
        if db.exists():
            with Store.open(db) as store:
                counts = store.counts()
                assert counts["articles"] == counts["printings"] == counts["claims"]
    assert killed > KILLS // 2
    code, summary, err = finished(ingest(many, db))
    assert (code, err, summary["failed"]) == (0, "", [])
    assert summary["added"] + summary["duplicate"] == IN_ALL
    assert holds(db, IN_ALL)


def test_two_intakes_at_once_into_one_store_share_the_work_without_an_error(many, tmp_path):
    db = tmp_path / "two.db"
    both = [ingest(many / "t.csv", db) for _ in range(2)]
    ended = [finished(one) for one in both]
    assert [(code, err) for code, _summary, err in ended] == [(0, ""), (0, "")]
    assert sum(summary["added"] for _code, summary, _err in ended) == IN_TABLE
    assert sum(summary["duplicate"] for _code, summary, _err in ended) == IN_TABLE
    assert holds(db, IN_TABLE)


def test_a_full_disk_is_one_sentence_and_what_is_stored_is_whole(run, many, db, monkeypatch):
    with Store.open(db) as store, store._database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with monkeypatch.context() as full:
        full.setattr(our_sqlite, "_PRAGMAS", (*our_sqlite._PRAGMAS, f"max_page_count={pages + 60}"))
        done = run("ingest", many / "z.zip", "--db", db)
    assert done.code == 1
    assert done.err == f"The store {db} cannot be used: the disk is full; make room and try again.\n"
    with Store.open(db) as store:
        stored = store.counts()["articles"]
    assert 0 < stored < IN_ARCHIVE
    assert holds(db, stored)
    assert run("ingest", many / "z.zip", "--db", db, "--json").objects[0]["added"] == IN_ARCHIVE - stored
    assert holds(db, IN_ARCHIVE)


def test_a_store_that_may_only_be_read_is_one_sentence_and_stays_as_it_was(run, many, db):
    Store.open(db).close()
    before = db.read_bytes()
    done = run("ingest", many, "--db", f"sqlite:///file:{db}?mode=ro&uri=true")
    assert done.code == 1
    assert len(done.err.splitlines()) == 1
    assert "it may not be written to" in done.err
    assert db.read_bytes() == before


def test_a_folder_of_everything_bad_names_each_and_reads_the_good(run, tmp_path, db):
    folder = tmp_path / "bad"
    folder.mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "scan.txt").write_bytes(b"%PDF-1.7 ...")
    (folder / "nul.txt").write_bytes(b"Niamey\0said\0no")
    (folder / "line.txt").write_bytes(b"a" * 10_000_000)
    (folder / "cut.zip").write_bytes(b"PK\x03\x04 and no more")
    (folder / "columns.csv").write_text("title,when\na,b\n")
    os.mkfifo(folder / "pipe.html")
    (folder / "deep.json").write_bytes(b"[" * 1_000_000)
    (folder / "good.eml").write_text(f"Subject: Talks\nDate: no date\n\n{said(1)}\n")
    (folder / "good.txt").write_text(said(2))
    done = run("ingest", folder, "--db", db)
    assert done.code == 1
    assert done.out.startswith("added 2, duplicate 0, further printings 0, failed 8")
    assert sorted(line.split(":")[0].strip() for line in done.out.splitlines()[1:]) == [
        *("columns.csv", "cut.zip", "deep.json", "empty.txt", "line.txt", "nul.txt", "pipe.html", "scan.txt")
    ]
    assert done.err.splitlines() == [
        "good.eml: the published “no date” makes no sense and was left out.",
        "8 sources were not taken in.",
    ]
