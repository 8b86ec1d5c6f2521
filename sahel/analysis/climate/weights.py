"""Everything that the climate weighs with, as one value that may be adjusted for one view and then says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from sahel.errors import BadFilterError
from sahel.facts.claim_types import ClaimType, claim_types
from sahel.facts.constants import ClimateConstants, constants
from sahel.i18n import _


@dataclass(frozen=True, slots=True)
class Weights:
    """Constants, modality weights, Goldstein weights and half-lives (days) by type of event.

    ``adjusted`` names what differs from geodata/, as ``prior``, ``modality_weight.planned``, ``half_life.visit`` or
    ``goldstein.visit``.
    """

    climate: ClimateConstants
    modality_weight: Mapping[str, float]
    goldstein: Mapping[str, float]
    half_life: Mapping[str, float]
    adjusted: tuple[str, ...] = ()

    @property
    def is_adjusted(self) -> bool:
        """Whether a view made of this must be marked as adjusted."""
        return bool(self.adjusted)


def weights_of(types: Mapping[str, ClaimType]) -> Weights:
    """Return the weights that tables give."""
    given = constants()
    return Weights(
        climate=given.climate,
        modality_weight=dict(given.modality_weight),
        goldstein={kind.id: kind.goldstein for kind in types.values()},
        half_life={kind.id: float(kind.half_life) for kind in types.values()},
    )


@cache
def standard_weights() -> Weights:
    """Return the weights of geodata/."""
    return weights_of(claim_types())


_TABLES = ("modality_weight", "goldstein", "half_life")
_WHOLE = {"draws", "most_drawn", "seed", "bridge_days"}
_MOST = {"draws": 5000.0, "most_drawn": 1000.0}
"""A link may ask for these; more would only keep the machine busy."""


def adjustable(weights: Weights) -> dict[str, float]:
    """Return the name and present value of everything that may be adjusted, in a lasting order."""
    found = {field.name: float(getattr(weights.climate, field.name)) for field in fields(ClimateConstants)}
    for name in _TABLES:
        table: Mapping[str, float] = getattr(weights, name)
        found |= {f"{name}.{key}": value for key, value in table.items()}
    return found


def _checked(name: str, value: float, weights: Weights) -> None:
    known = adjustable(weights)
    if name not in known:
        raise BadFilterError(_("constant of the climate"), name, _("one that Method prints"))
    positive = name.startswith("half_life.") or name in {"prior", "p_trials", "draws", "most_drawn"}
    share = name.startswith("modality_weight.") or name in {"band", "belongs"}
    broken = name in _WHOLE and value % 1 != 0
    most = _MOST.get(name, 1e6)
    if value != value or broken or (positive and value <= 0) or (share and not 0 <= value <= 1) or abs(value) > most:
        raise BadFilterError(
            name, f"{value:g}", _("a number that makes sense there, such as {n:g}").format(n=known[name])
        )


def adjust(weights: Weights, changes: Mapping[str, float]) -> Weights:
    """Return weights with some values replaced; raise BadFilterError for an unknown name or a senseless value.

    A value that is the present one changes nothing and is not marked.
    """
    for name, value in changes.items():
        _checked(name, value, weights)
    before = adjustable(weights)
    real = {name: value for name, value in changes.items() if value != before[name]}
    plain: dict[str, Any] = {name: _as_kept(name, value) for name, value in real.items() if "." not in name}
    tables = {name: {**getattr(weights, name), **_within(real, name)} for name in _TABLES}
    adjusted = tuple(sorted({*weights.adjusted, *real}))
    return replace(weights, climate=replace(weights.climate, **plain), adjusted=adjusted, **tables)


def _as_kept(name: str, value: float) -> float:
    return int(value) if name in _WHOLE else value


def _within(changes: Mapping[str, float], table: str) -> dict[str, float]:
    return {name.split(".", 1)[1]: value for name, value in changes.items() if name.startswith(f"{table}.")}
