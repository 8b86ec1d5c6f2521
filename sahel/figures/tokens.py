"""Every colour and size of the product, from ``geodata/tokens.json``: theme, figures and page style read it here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from sahel.errors import TableError
from sahel.facts.tables import GEODATA

Scheme = Literal["light", "dark"]
"""Which of the two palettes is shown."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, each as ``#RRGGBB``; ``up``, ``down``, ``none`` are the directions of change."""

    page: str
    panel: str
    sunk: str
    ink: str
    ink2: str
    ink3: str
    rule: str
    rule2: str
    up: str
    down: str
    none: str
    up_soft: str
    down_soft: str
    none_soft: str
    band: str
    casing: str
    aes: str
    ecowas: str
    eccas: str
    noblo: str
    sea: str
    coast: str
    border: str
    hatch: str
    mark: str
    aes_ink: str
    ecowas_ink: str
    eccas_ink: str


@dataclass(frozen=True, slots=True)
class Fonts:
    """Font families: running text, labels and metadata, the full stack with its fallbacks, and slides.

    Slides name a face that the machines of other people have: a deck does not carry its faces with it.
    """

    sans: str
    condensed: str
    stack: str
    weights: tuple[int, ...]
    slides: str

    @property
    def condensed_stack(self) -> str:
        """The condensed face with the same fallbacks as running text."""
        return f"'{self.condensed}',{self.stack}"


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens: two palettes, fonts, sizes in px by medium (``desk``, ``room``, ``phone``), spaces, line widths."""

    light: Palette
    dark: Palette
    fonts: Fonts
    size: Mapping[str, Mapping[str, int]]
    space: tuple[int, ...]
    radius: int
    line: Mapping[str, float]
    dash: Mapping[str, str]

    def palette(self, scheme: Scheme) -> Palette:
        """Return the colours of a scheme."""
        return self.dark if scheme == "dark" else self.light


def _fonts(raw: Mapping[str, Any]) -> Fonts:
    return Fonts(raw["sans"], raw["condensed"], raw["stack"], tuple(raw["weights"]), raw["slides"])


def _parse(raw: Mapping[str, Any]) -> Tokens:
    lines = raw["line_px"]
    return Tokens(
        light=Palette(**raw["light"]),
        dark=Palette(**raw["dark"]),
        fonts=_fonts(raw["font"]),
        size=raw["size_px"],
        space=tuple(raw["space_px"]),
        radius=raw["radius_px"],
        line={name: float(value) for name, value in lines.items() if not name.startswith("dash")},
        dash={name: value for name, value in lines.items() if name.startswith("dash")},
    )


def load_tokens(path: Path = GEODATA / "tokens.json") -> Tokens:
    """Read a token file; raise TableError where it is missing or lacks a colour."""
    try:
        return _parse(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TableError(path.name, str(error)) from error


@cache
def tokens() -> Tokens:
    """Return the tokens of the product, read once."""
    return load_tokens()
