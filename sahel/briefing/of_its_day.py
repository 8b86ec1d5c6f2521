"""Drawing a briefing by the constants that it rests on: an edition looks as it did, whatever the tables say today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from sahel.briefing.records import Basis
from sahel.facts.constants import Constants, constants, judging_by

Drawn = TypeVar("Drawn")
More = ParamSpec("More")
Made = TypeVar("Made")


def constants_of(basis: Basis) -> Constants:
    """Return the constants of a basis; one that it does not name, as it is younger, is that of today."""
    found: Constants = _filled(constants(), basis.constants, "")
    return found


def _filled(held: Any, given: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 (a record, a mapping or a value)
    if is_dataclass(held) and not isinstance(held, type):
        inner = {field.name: getattr(held, field.name) for field in fields(held)}
        return replace(held, **{key: _filled(one, given, f"{name}.{key}".lstrip(".")) for key, one in inner.items()})
    if isinstance(held, Mapping):
        return {key: _filled(one, given, f"{name}.{key}") for key, one in held.items()}
    return given.get(name, held)


def of_its_day(
    draw: Callable[Concatenate[Drawn, Basis, More], Made],
) -> Callable[Concatenate[Drawn, Basis, More], Made]:
    """Let a function of a drawing and its basis judge by the constants of that basis."""

    @wraps(draw)
    def drawn(drawing: Drawn, basis: Basis, /, *args: More.args, **named: More.kwargs) -> Made:
        with judging_by(constants_of(basis)):
            return draw(drawing, basis, *args, **named)

    return drawn
