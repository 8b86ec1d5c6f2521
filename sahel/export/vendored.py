"""What set-up fetched for the app (fonts, map scripts), read to be put inside a file that must ask for nothing."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from pathlib import Path

from plotly.offline import get_plotlyjs

from sahel.errors import ExportError
from sahel.facts.tables import table
from sahel.i18n import _

VENDOR = Path(__file__).parents[2] / "static" / "vendor"

_WEIGHTS = (400, 600)
"""The weights that exported pages use."""

_FACE = (
    "@font-face{{font-family:'{family}';font-weight:{weight};font-display:swap;"
    "src:url(data:font/woff2;base64,{data}) format('woff2');unicode-range:{ranges}}}"
)


def vendored_text(name: str) -> str:
    """Return a script or style that set-up fetched; raise ExportError where set-up has not run."""
    try:
        return (VENDOR / name).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ExportError(name, _("it was never fetched: run “make setup” first")) from error


@cache
def font_faces() -> str:
    """Return the faces of the product as CSS with the fonts inside; a face that set-up did not fetch is left out."""
    rules = []
    for row in table("font_files"):
        for weight in _WEIGHTS:
            file = VENDOR / "fonts" / f"{row['file']}-{weight}.woff2"
            if file.is_file():
                data = b64encode(file.read_bytes()).decode()
                rules.append(_FACE.format(family=row["family"], weight=weight, data=data, ranges=row["unicode_range"]))
    return "".join(rules)


@cache
def plotly_script() -> str:
    """Return plotly.js of the installed package as it can stand inside a script element."""
    return inline_script(get_plotlyjs())


def inline_script(text: str) -> str:
    """Return a script that does not end the element it stands in; inside strings and patterns \\/ is /."""
    return text.replace("</script", "<\\/script").replace("<!--", "<\\!--")
