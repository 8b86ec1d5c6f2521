"""A table of geodata/ that an analyst broke is told on the page, by its file and line."""

from sahel.errors import TableError
from sahel.ui import frame
from tests.pages.conftest import shown


def test_the_page_says_which_table_is_broken_and_where(run, monkeypatch):
    def broken():
        raise TableError("actors.csv", "“<soon>” in column from is no date", 3)

    monkeypatch.setattr(frame, "pin_version", broken)
    app = run()
    assert not app.exception
    assert "geodata/actors.csv cannot be used, line 3: “&lt;soon&gt;” in column from is no date." in shown(app)
