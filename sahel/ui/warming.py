"""Importing what the first page needs while the server comes up and the browser loads, and not after a person waits."""

from __future__ import annotations

from importlib import import_module
from threading import Thread

_FIRST_PAGE = (
    "plotly.graph_objs",
    "sahel.ui.frame",
    "sahel.ui.situation",
    "sahel.ui.map_panel",
    "sahel.ui.change_list",
    "sahel.ui.evidence_card",
    "sahel.ui.timeline_panel",
)

_warming: list[Thread] = []


def _import() -> None:
    for name in _FIRST_PAGE:
        import_module(name)


def start_warming() -> None:
    """Begin to import in a thread of its own; to be called once, before the server starts."""
    thread = Thread(target=_import, name="warming", daemon=True)
    _warming.append(thread)
    thread.start()


def finish_warming() -> None:
    """Wait until that is done: two threads must not import modules that import each other at the same time."""
    for thread in _warming:
        thread.join()
