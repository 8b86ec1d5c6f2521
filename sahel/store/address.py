"""Where a store lies: a path or a URL, from the caller, the environment or the default."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from sahel.errors import StoreError
from sahel.i18n import _

DEFAULT_PATH = Path(__file__).parents[2] / "var" / "sahel.db"
VARIABLE = "SAHEL_DB"


def address(given: str | os.PathLike[str] | None = None) -> URL:
    """Return the URL of a store given by path or URL; without one SAHEL_DB names it, else it is var/sahel.db."""
    place = os.fspath(given) if given is not None else os.environ.get(VARIABLE) or str(DEFAULT_PATH)
    url = _parsed(place) if "://" in place else URL.create("sqlite", database=str(Path(place).absolute()))
    if url.get_backend_name() != "sqlite":
        raise StoreError(shown(url), _("only SQLite is spoken so far, give a path or a sqlite:/// address"))
    if url.database in (None, "", ":memory:") or place == ":memory:":
        raise StoreError(place, _("a store needs a file"))
    return url


def _parsed(place: str) -> URL:
    try:
        url = make_url(place)
        url.get_dialect()
    except (ArgumentError, ModuleNotFoundError) as error:
        raise StoreError(place.split("@")[-1], _("this is no address of a database")) from error
    return url


def path_of(url: URL) -> Path | None:
    """Return the file of a store, or None where a ``file:`` URI with options of its own names it."""
    return Path(url.database) if url.database and not url.database.startswith("file:") else None


def shown(url: URL) -> str:
    """Return the store's name as a user knows it: the path of a file, or the URL without its password."""
    path = path_of(url)
    return str(path) if path and url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)


def make_room(file: Path, name: str, create: bool) -> None:
    """Make the folder of a store; raise StoreError where that cannot be, or where a store that must exist does not."""
    if not create and not file.exists():
        raise StoreError(name, _("there is no such file"))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(name, _("its folder cannot be made")) from error
