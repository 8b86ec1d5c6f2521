"""Streamlit's theme, written from the tokens: ``python -m sahel.ui.theme_config`` renews ``.streamlit/config.toml``.

The hand-written settings above the marker line stay as they are; everything below it is generated.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from sahel.errors import TableError
from sahel.facts.tables import table
from sahel.figures.tokens import Palette, Tokens, tokens

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"
MARKER = "# ---- generated from geodata/tokens.json by python -m sahel.ui.theme_config; edit there ----"

_COLOURS = {
    "primaryColor": "ink",
    "backgroundColor": "page",
    "secondaryBackgroundColor": "panel",
    "textColor": "ink",
    "linkColor": "ink",
    "borderColor": "rule",
    "dataframeBorderColor": "rule2",
    "dataframeHeaderBackgroundColor": "sunk",
    "codeTextColor": "ink2",
    "codeBackgroundColor": "sunk",
    "blueColor": "up",
    "orangeColor": "down",
    "grayColor": "none",
}
"""Streamlit's colour settings and the token that each takes: chrome is ink and grey."""


def _colours(scheme: str, palette: Palette) -> Iterator[str]:
    yield f"\n[theme.{scheme}]"
    for setting, token in _COLOURS.items():
        yield f'{setting} = "{getattr(palette, token)}"'


def _faces(weights: tuple[int, ...]) -> Iterator[str]:
    for row in table("font_files"):
        for weight in weights:
            yield "\n[[theme.fontFaces]]"
            yield f'family = "{row["family"]}"'
            yield f'url = "app/static/vendor/fonts/{row["file"]}-{weight}.woff2"'
            yield f'weight = "{weight}"'
            yield 'style = "normal"'
            yield f'unicodeRange = "{row["unicode_range"]}"'


def _heading_sizes(sizes: tuple[int, ...]) -> str:
    return ", ".join(f'"{size}px"' for size in sizes)


def theme_toml(given: Tokens) -> str:
    """Return the generated part of ``config.toml``: fonts, sizes, radii, both palettes."""
    desk = given.size["desk"]
    sizes = (desk["h1"], desk["h2"], desk["lead"], desk["body"], desk["body"], desk["small"])
    lines = [
        "[theme]",
        f'font = "{given.fonts.stack}"',
        f"baseFontSize = {desk['body']}",
        f"headingFontSizes = [{_heading_sizes(sizes)}]",
        "headingFontWeights = [600, 600, 600, 600, 600, 600]",
        f'baseRadius = "{given.radius}px"',
        "showWidgetBorder = true",
        "linkUnderline = true",
        f'paddingTop = "{given.space[2]}px"',
        *_colours("light", given.light),
        *_colours("dark", given.dark),
        *_faces(given.fonts.weights),
    ]
    return "\n".join(lines) + "\n"


def renewed(config: str, theme: str) -> str:
    """Return a configuration whose part below the marker is ``theme``."""
    return config.split(MARKER)[0].rstrip() + f"\n\n{MARKER}\n\n{theme}"


def main() -> None:
    """Renew the configuration file in place."""
    try:
        theme = theme_toml(tokens())
    except TableError as error:
        sys.exit(str(error))
    CONFIG.write_text(renewed(CONFIG.read_text(encoding="utf-8"), theme), encoding="utf-8")


if __name__ == "__main__":
    main()
