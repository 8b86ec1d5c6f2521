"""``serve`` starts Streamlit itself, with its pages settled and the store told to the app."""

import os

import pytest
from streamlit.web import cli

from sahel.errors import LaunchError
from sahel.ui import launch


@pytest.fixture
def started(monkeypatch):
    """The order of what happens on a start, and the words that Streamlit is given."""
    happened = []
    monkeypatch.setattr(launch.st, "navigation", lambda pages: happened.append("navigation"))
    monkeypatch.setattr(launch, "start_warming", lambda: None)
    monkeypatch.setattr(cli, "main", lambda words, standalone_mode: happened.append(words))
    monkeypatch.setenv("SAHEL_DB", "before")
    return happened


def test_the_pages_are_settled_before_the_server_starts(started):
    assert launch.launch(8123, "127.0.0.1") == 0
    assert started[0] == "navigation"
    assert started[1] == ["run", str(launch.APP), "--server.port", "8123", "--server.address", "127.0.0.1"]


def test_the_app_is_told_the_store_by_its_absolute_path_or_url(started, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    launch.launch(8123, "127.0.0.1", "my.db")
    assert os.environ["SAHEL_DB"] == str(tmp_path / "my.db")
    launch.launch(8123, "127.0.0.1", "sqlite:///other.db")
    assert os.environ["SAHEL_DB"] == "sqlite:///other.db"


def test_without_a_store_the_environment_still_names_it(started):
    launch.launch(8123, "127.0.0.1")
    assert os.environ["SAHEL_DB"] == "before"


def test_an_address_that_is_not_ours_is_one_sentence(started, monkeypatch):
    def refuse(words, standalone_mode):
        raise OSError(99, "Cannot assign requested address")

    monkeypatch.setattr(cli, "main", refuse)
    with pytest.raises(LaunchError, match=r"192\.0\.2\.1, port 8123: Cannot assign requested address"):
        launch.launch(8123, "192.0.2.1")


@pytest.mark.parametrize("code", [0, 1])
def test_the_exit_code_of_the_server_is_ours(started, monkeypatch, code):
    def leave(words, standalone_mode):
        raise SystemExit(code)

    monkeypatch.setattr(cli, "main", leave)
    assert launch.launch(8123, "127.0.0.1") == code
