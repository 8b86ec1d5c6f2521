"""Starting the app: what ``python -m sahel serve`` does. Nothing else starts Streamlit."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import click
import streamlit as st
from streamlit.web import cli

from sahel.errors import LaunchError
from sahel.ui.warming import start_warming

_CONTEXT_LOGGER = "streamlit.runtime.scriptrunner_utils.script_run_context"
APP = Path(__file__).parents[2] / "app.py"


def launch(port: int, address: str, store: str | None = None) -> int:
    """Serve the app until stopped; return the exit code. ``store`` is a path or URL (None: SAHEL_DB or the default)."""
    if store is not None:
        os.environ["SAHEL_DB"] = store if "://" in store else str(Path(store).expanduser().absolute())
    _settle_navigation()
    start_warming()
    settings = ["--server.port", str(port), "--server.address", address]
    try:
        cli.main(["run", str(APP), *settings], standalone_mode=False)
    except click.exceptions.Exit as done:
        return done.exit_code
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 1
    except OSError as error:
        raise LaunchError(address, port, error.strerror or str(error)) from error
    return 0


def _settle_navigation() -> None:
    """Tell Streamlit that pages are registered by the app.

    Otherwise the first deep link on a fresh server finds the folder ``pages/`` beside app.py, takes its scripts for the
    pages, and shows a "Page not found" dialog over the right one.
    """
    # Streamlit warns that no page is running yet, which is the point.
    warner = logging.getLogger(_CONTEXT_LOGGER)
    level = warner.level
    warner.setLevel(logging.ERROR)
    try:
        st.navigation([lambda: None])
    finally:
        warner.setLevel(level)
