"""What the pages Partners and Alliances add to the style sheet, written from the tokens."""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import Palette, Tokens, tokens
from sahel.ui.scheme import palette

_CSS = Template("""
[class*="st-key-panel-"] { background: $panel; border: 1px solid $rule; border-radius: ${radius}px; }
.st-key-tools { justify-content: space-between; }
.legend.in-line { padding: 6px 14px 4px; border-top: 1px solid $rule2; }
.legend.in-line ul { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.legend.in-line h3 { color: $ink; }
.note.pad + .note.pad { padding-top: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.number b { display: block; font-size: ${h1}px; font-weight: 600; line-height: 1.15; }
.number b span { font-size: ${lead}px; font-weight: 400; color: $ink2; }
.number p { margin: 0; font-family: $condensed; font-size: ${small}px; color: $ink2; }
p.standing { margin: 2px 0 0; font-size: ${lead}px; line-height: 1.35; color: $ink2; }
.panel-title a, .quote a, .note a, .parts a, td a { color: inherit; }
.parts { padding: 0 0 6px; }
.parts details { border-bottom: 1px solid $rule2; }
.parts summary { display: grid; grid-template-columns: 92px 1fr 52px 52px 58px 62px; gap: 8px; padding: 5px 14px;
  cursor: pointer; line-height: 1.3; list-style: none; font-size: ${small}px; }
.parts summary::-webkit-details-marker { display: none; }
.parts .head { display: grid; grid-template-columns: 92px 1fr 52px 52px 58px 62px; gap: 8px; padding: 6px 14px;
  font-size: ${micro}px; color: $ink2; border-bottom: 1px solid $rule; }
.parts .n { text-align: right; font-variant-numeric: tabular-nums; }
.parts summary:hover { background: $page; }
.parts summary:focus-visible { outline: 2px solid $ink; outline-offset: -2px; }
.parts .sum { display: flex; justify-content: space-between; padding: 6px 14px; font-weight: 600; font-size: ${small}px;
  font-variant-numeric: tabular-nums; }
.parts details .quote { padding: 4px 14px 10px 114px; }
.sides { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; padding: 4px 0; }
.sides > div { padding: 2px 14px 6px; } .sides > div + div { border-left: 1px solid $rule; }
.sides .quote { padding: 6px 0 0; } .sides .quote .who { flex-wrap: wrap; gap: 0 8px; }
.sides p { margin: 6px 0 0; font-family: $condensed; font-size: ${small}px; color: $ink2; }
.question { font-weight: 600; padding: 8px 14px 0; margin: 0; }
.more-quotes summary { padding: 8px 14px; cursor: pointer; font-weight: 500; }
.rung { padding: 8px 14px 0; margin: 0; font-weight: 600; }
.rung span { font-family: $condensed; font-weight: 400; font-size: ${small}px; color: $ink2; }
.quote p.note { margin: 2px 0 6px; }
.pad.long { max-height: 420px; overflow-y: auto; }
[data-testid="stColumn"]:has(.st-key-panel-chosen) > [data-testid="stVerticalBlock"] { height: 100%; }
[data-testid="stLayoutWrapper"]:has(> .st-key-panel-chosen) { position: sticky; top: 62px; z-index: 5; }
.st-key-panel-chosen { max-height: calc(100vh - 84px); overflow-y: auto; border-color: $ink; }
.map-title { margin: 0; padding: 6px 14px 2px; font-size: ${body}px; }
.map-title span { font-family: $condensed; font-size: ${small}px; color: $ink2; }
.wide { overflow-x: auto; }
table.plain .yes { color: $ink; font-weight: 500; }
.st-key-note-form { padding: 8px 14px 14px; }
@media (max-width: 640px) {
  .parts summary, .parts .head { grid-template-columns: 1fr 38px 42px 50px 50px; }
  .parts summary > :nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .parts .head > :nth-child(2) { display: none; }
  .parts details .quote { padding-left: 14px; }
}
""")


def css(colours: Palette, given: Tokens) -> str:
    """Return the style sheet in the colours of a scheme."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["desk"].items()}
    fonts = {"condensed": given.fonts.condensed_stack, "radius": str(given.radius)}
    return _CSS.substitute({**values, **sizes, **fonts})


def apply_figure_style() -> None:
    """Put the style sheet into the page."""
    st.html(f"<style>{css(palette(), tokens())}</style>")
