"""Settings of geodata/ as a typed record: every key of it there, no other, and each of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

from sahel.errors import TableError
from sahel.facts.tables import GEODATA, settings
from sahel.i18n import _

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")


def checked_settings(record: type[R], name: str, folder: Path = GEODATA) -> R:
    """Return ``geodata/<name>.yaml`` as a record.

    Raise TableError where a key is missing, unknown or of another kind.
    """
    return _filled(record, f"{name}.yaml", settings(name, folder), "")


def checked_limits(record: type[R], name: str, folder: Path = GEODATA) -> R:
    """Return the same of a record that holds nothing but numbers above 0."""
    found = checked_settings(record, name, folder)
    for key, value in asdict(found).items():
        if value <= 0:
            raise TableError(f"{name}.yaml", _("{key} is {value}, and must be above 0").format(key=key, value=value))
    return found


def _filled(record: type[R], file: str, given: object, inside: str) -> R:
    kinds = get_type_hints(record)
    held = given if isinstance(given, dict) else {}
    if missing := ", ".join(inside + key for key in kinds if key not in held):
        raise TableError(file, _("it lacks {keys}").format(keys=missing))
    if unknown := ", ".join(f"{inside}{key}" for key in held if key not in kinds):
        raise TableError(file, _("nothing reads {keys}").format(keys=unknown))
    return record(**{key: _value(kinds[key], file, held[key], inside + key) for key in kinds})


def _value(kind: Any, file: str, value: object, key: str) -> object:  # noqa: ANN401 (a type, as hints give it)
    if isinstance(kind, type) and is_dataclass(kind):
        return _filled(kind, file, value, f"{key}.")
    origin, parts = get_origin(kind), get_args(kind)
    if origin is tuple and isinstance(value, list):
        return tuple(_value(parts[0], file, one, key) for one in value)
    if origin is Mapping and isinstance(value, dict):
        return {name: _value(parts[1], file, one, f"{key}.{name}") for name, one in value.items()}
    if origin or isinstance(value, bool) or not isinstance(value, (int, float) if kind is float else kind):
        why = _("{key} is “{value}”, and must be {kind}")
        raise TableError(file, why.format(key=key, value=value, kind=_told(origin or kind)))
    return value


def _told(kind: type) -> str:
    told = {float: _("a number"), int: _("a whole number"), str: _("words (in quotes where they look like a date)")}
    return told.get(kind) or (_("a list") if kind is tuple else _("names with a value each"))
