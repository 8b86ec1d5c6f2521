"""The whole page: its steps, its styles, its script, and the policy that lets nothing else in."""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from string import Template
from typing import Any

from babel import Locale

from sahel.briefing.edge_words import edition_words
from sahel.briefing.records import Briefing, Edition
from sahel.export.page.about_html import about_html
from sahel.export.page.plots import plot_of
from sahel.export.page.step_html import Leaf, step_html
from sahel.export.vendored import font_faces, inline_script, plotly_script
from sahel.figures.marked_text import exact
from sahel.figures.tokens import Palette, tokens
from sahel.i18n import _
from sahel.model import Lang

_HERE = Path(__file__).parent

_PAGE = Template("""<!doctype html>
<html lang="$lang">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="$policy">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>$title</title>
<style>$style</style>
</head>
<body>
<noscript><p class="noscript">$without</p></noscript>
<main>$steps$about</main>
<script type="application/json" id="plots">$plots</script>
<script>$plotly</script>
<script>$script</script>
</body>
</html>
""")


@cache
def _own(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def policy(*scripts: str) -> str:
    """Return what the page may do: run these scripts, show what is inside it, and ask for nothing."""
    # Plotly writes styles as it draws, so they cannot be told by their hashes; they cannot ask for anything either.
    return (
        f"default-src 'none'; script-src {' '.join(map(_hash, scripts))}; style-src 'unsafe-inline'; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )


def _colours(palette: Palette) -> str:
    names = ("page", "panel", "sunk", "ink", "ink2", "ink3", "rule", "rule2")
    return "".join(f"--{name}:{getattr(palette, name)};" for name in names)


def _sizes() -> str:
    """Return the sizes of type in the room, as shares of its running text, which is 1rem."""
    size = tokens().size["room"]
    return "".join(f"--{name}:{px / size['body']:.4g}rem;" for name, px in size.items())


def css_text(text: str) -> str:
    """Return a text as a string of CSS that holds these characters and nothing else."""
    return '"' + "".join(sign if sign.isalnum() or sign == " " else f"\\{ord(sign):x} " for sign in text) + '"'


def _style(briefing: Briefing, edition: Edition | None) -> str:
    fonts = tokens().fonts
    return font_faces() + Template(_own("page.css")).substitute(
        light=_colours(tokens().light),
        dark=_colours(tokens().dark),
        sizes=_sizes(),
        grey=tokens().light.ink2,
        sans=fonts.stack,
        condensed=fonts.condensed_stack,
        mark=css_text(briefing.mark),
        name=css_text(f"{briefing.title} · {edition_words(edition)}"),
    )


def _calendar(lang: Lang) -> dict[str, Any]:
    """Return the names of days and months by which plotly labels its axes."""
    known = Locale.parse(lang)
    months, days, signs = known.months["stand-alone"], known.days["stand-alone"], known.number_symbols["latn"]
    week = (6, 0, 1, 2, 3, 4, 5)  # plotly's begins on Sunday, babel's on Monday
    return {
        "months": [months["wide"][n] for n in range(1, 13)],
        "shortMonths": [months["abbreviated"][n] for n in range(1, 13)],
        "days": [days["wide"][n] for n in week],
        "shortDays": [days["abbreviated"][n] for n in week],
        "date": "%d/%m/%Y",
        "decimal": signs["decimal"],
        "thousands": signs["group"],
        "grouping": [3],
        "currency": ["", ""],
        "periods": ["AM", "PM"],
        "dateTime": "%d/%m/%Y %H:%M",
        "time": "%H:%M",
    }


def _data(briefing: Briefing, leaves: list[Leaf]) -> str:
    plots = {leaf.number: leaf.plot.content for leaf in leaves if leaf.plot}
    held = {"lang": briefing.lang, "calendar": _calendar(briefing.lang), "plots": plots}
    # No "<" stays, so nothing inside can end the element.
    return json.dumps(held, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def document(briefing: Briefing, edition: Edition | None) -> str:
    """Return the page of a briefing, in the language that is spoken."""
    shown, basis = briefing.shown, briefing.basis
    leaves = [
        Leaf(step, number, len(shown), briefing, edition, plot_of(step.drawing, basis) if step.drawing else None)
        for number, step in enumerate(shown, start=1)
    ]
    plotly, script = plotly_script(), inline_script(_own("page.js"))
    return _PAGE.substitute(
        lang=briefing.lang,
        policy=policy(plotly, script),
        title=exact(f"{briefing.title} · {edition_words(edition)}"),
        style=_style(briefing, edition),
        without=exact(_("Figures need JavaScript; the tables under each step hold the same facts.")),
        steps="".join(map(step_html, leaves)),
        about=about_html(briefing, edition),
        plots=_data(briefing, leaves),
        plotly=plotly,
        script=script,
    )
