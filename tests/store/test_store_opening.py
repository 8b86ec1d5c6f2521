"""Opening: where a store lies, what it was written by, and a plain sentence for everything that cannot be opened."""

import sqlite3
from multiprocessing import get_context

import pytest
from sqlalchemy import text

from sahel.errors import StoreError
from sahel.store import Store, address, migrations
from sahel.store.database import Database
from sahel.store.editions_schema import EDITION_TABLES
from sahel.store.review_schema import REVIEW_TABLES
from tests.store.telling import says, told

NEWEST = migrations.FIRST_VERSION + len(migrations.STEPS)
ADDED_COLUMNS = (("place_mentions", "candidates"),)
ADDED_INDEXES = ("events_of_source", "events_of_target")
ADDED_TABLES = ("fingerprints", "near_copies", "moves", *(table.name for table in (*REVIEW_TABLES, *EDITION_TABLES)))
"""What migrations brought since the first version."""


def test_a_store_is_made_with_its_folders_and_opens_again(tmp_path):
    place = tmp_path / "new" / "folder" / "s.db"
    with Store.open(place) as store:
        assert store.counts()["articles"] == 0
        assert store.version() == 0
    with Store.open(f"sqlite:///{place}", create=False) as again:
        assert again.name == str(place)


def test_without_a_name_the_environment_names_it(tmp_path, monkeypatch):
    monkeypatch.setenv("SAHEL_DB", str(tmp_path / "mine.db"))
    with Store.open() as store:
        assert store.name == str(tmp_path / "mine.db")


def test_without_a_name_anywhere_it_is_the_default():
    assert address.path_of(address.address()) == address.DEFAULT_PATH
    assert address.DEFAULT_PATH.parts[-2:] == ("var", "sahel.db")


def test_a_missing_store_is_not_made_when_it_must_be_there(path):
    with pytest.raises(StoreError, match="no such file"):
        Store.open(path, create=False)
    assert not path.exists()


def test_a_store_of_a_newer_program_is_left_alone(path):
    Store.open(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE meta SET value = 99 WHERE key = 'schema'")
    raw.close()
    with pytest.raises(StoreError, match="newer version"):
        Store.open(path)


def test_the_database_of_another_program_is_left_alone(path):
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE recipes (name TEXT)")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_has_its_sentence(path):
    path.write_bytes(b"once upon a time" * 100)
    with pytest.raises(StoreError, match="no database"):
        Store.open(path)


def test_a_damaged_file_has_its_sentence(path):
    Store.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(StoreError, match="damaged"), Store.open(path) as store:
        store.articles()


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(tmp_path)


def test_a_folder_that_cannot_be_made_has_its_sentence(path):
    path.write_text("a file")
    with pytest.raises(StoreError, match="folder cannot be made"):
        Store.open(path / "below" / "s.db")


@pytest.mark.parametrize("name", [":memory:", "sqlite://", "sqlite:///:memory:"])
def test_a_store_needs_a_file(name):
    with pytest.raises(StoreError, match="needs a file"):
        Store.open(name)


@pytest.mark.parametrize("url", ["postgresql://me:secret@host/db", "nonsense://x", "mysql://me:secret@host/db", "://"])
def test_another_kind_of_database_is_refused_without_telling_the_password(url):
    with pytest.raises(StoreError) as refused:
        Store.open(url)
    assert "secret" not in str(refused.value)


def test_a_store_that_may_only_be_read_is_read_and_refuses_a_writer(path):

    Store.open(path).close()
    with Store.open(f"sqlite:///file:{path}?mode=ro&uri=true") as store:
        assert store.articles() == ()
        with pytest.raises(StoreError, match="may not be written"):
            store.add(*told(says()))


def test_an_older_store_runs_the_steps_it_lacks_once_and_in_order(path):
    Store.open(path).close()
    url = address.address(path)
    steps = [
        lambda connection: connection.execute(text("CREATE TABLE first (x)")),
        lambda connection: connection.execute(text("ALTER TABLE first RENAME TO second")),
    ]
    for _again in range(2):
        database = Database(url)
        migrations.bring_up_to_date(database, (*migrations.STEPS, *steps))
        with database.reading() as connection:
            assert migrations.schema_version(connection) == NEWEST + 2
            assert connection.execute(text("SELECT count(*) FROM second")).scalar_one() == 0
        database.close()


def test_a_store_of_the_first_version_gets_every_column_and_index_that_a_new_one_has(path, tmp_path):
    Store.open(path).close()
    _as_first_version(path)
    Store.open(path).close()
    Store.open(tmp_path / "new.db").close()
    assert _columns(path) == _columns(tmp_path / "new.db")
    assert _indexes(path) == _indexes(tmp_path / "new.db")


def _as_first_version(path):
    with sqlite3.connect(path) as raw:
        for table, column in ADDED_COLUMNS:
            raw.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        for index in ADDED_INDEXES:
            raw.execute(f"DROP INDEX {index}")
        for table in ADDED_TABLES:
            raw.execute(f"DROP TABLE {table}")
        for side in ("source", "target"):
            raw.execute(f"DROP INDEX events_by_{side}")
            raw.execute(f"CREATE INDEX events_by_{side} ON events (family, {side}, date_start)")
        raw.execute("DELETE FROM meta WHERE key = 'moves_since'")
        raw.execute("UPDATE meta SET value = 1 WHERE key = 'schema'")
    raw.close()


def _columns(path):
    with sqlite3.connect(path) as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {table: {row[1:4] for row in raw.execute(f"PRAGMA table_info({table})")} for table in tables}
    raw.close()
    return found


def _indexes(path):
    with sqlite3.connect(path) as raw:
        named = raw.execute("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'").fetchall()
        found = {(*one, *(row[2] for row in raw.execute(f"PRAGMA index_info({one[0]})"))) for one in named}
    raw.close()
    return found


def test_a_step_that_fails_leaves_the_older_store_as_it_was(path):
    Store.open(path).close()
    database = Database(address.address(path))

    def breaks(connection):
        connection.execute(text("CREATE TABLE half (x)"))
        connection.execute(text("no SQL at all"))

    with pytest.raises(StoreError):
        migrations.bring_up_to_date(database, (*migrations.STEPS, breaks))
    database.close()
    with sqlite3.connect(path) as raw:
        assert not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchall()
    raw.close()
    Store.open(path).close()


def _open_and_close(path):
    Store.open(path).close()


def test_processes_that_open_a_new_store_at_once_all_get_it(path):
    context = get_context("spawn")
    openers = [context.Process(target=_open_and_close, args=(path,)) for _ in range(3)]
    for one in openers:
        one.start()
    for one in openers:
        one.join(60)
    assert [one.exitcode for one in openers] == [0, 0, 0]
