"""Opening the store that a command names."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sahel.cli.options import db_of
from sahel.cli.terminal import note
from sahel.i18n import _

if TYPE_CHECKING:
    from sahel.store import Store


def to_write(args: Namespace) -> Store:
    """Open the store, made where there is none yet."""
    from sahel.store import Store

    return Store.open(db_of(args))


@contextmanager
def to_read(args: Namespace) -> Iterator[Store]:
    """Open the store; one that is not there is empty, which a note says, and asking leaves no file behind."""
    from sahel.store import Store
    from sahel.store.address import address, path_of, shown

    url = address(db_of(args))
    path = path_of(url)
    if path is None or path.exists():
        with Store.open(db_of(args)) as store:
            yield store
        return
    note(_("There is no store at {store} yet, so it holds nothing; “ingest” makes it.").format(store=shown(url)))
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "empty.db") as store:
        yield store
