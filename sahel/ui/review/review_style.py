"""What the page Review adds to the style sheet, written from the tokens."""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import Palette, Tokens, tokens
from sahel.ui.scheme import palette

_CSS = Template("""
.st-key-waiting, .st-key-history, .st-key-judging, .st-key-facts { background: $panel; border: 1px solid $rule;
  border-radius: ${radius}px; }
.st-key-history { --tall: calc(100vh - 600px); max-height: max(260px, var(--tall)); overflow-y: auto; }
.st-key-waiting { padding-bottom: 8px; }
h2.judged { font-size: ${h2}px; font-weight: 600; line-height: 1.3; margin: 0; padding: 0 14px 4px; }
.quote.judged { border-top: 1px solid $rule2; padding-top: 10px; }
.quote.judged blockquote { line-height: 1.5; color: $ink2; }
.quote.judged blockquote mark { color: $ink; }
dl.coded { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 1px 12px; margin: 6px 0 4px;
  padding: 0; font-size: ${small}px; }
dl.coded dt { color: $ink3; margin: 0; } dl.coded dd { margin: 0; overflow-wrap: anywhere; }
dl.coded dd:first-of-type { grid-column: 2 / -1; }
.st-key-judging { padding: 10px 14px 14px; }
.st-key-fact-form { padding: 2px 14px 12px; }
.st-key-correcting { border-top: 1px solid $rule2; padding-top: 8px; }
.st-key-splitting, .st-key-joining { border-top: 1px solid $rule2; padding-top: 8px; }
.st-key-judging label p, .st-key-fact-form label p { font-size: ${micro}px; color: $ink2; }
.st-key-verdicts { padding-left: 0; }
.refused { margin: 0; padding: 6px 10px; border: 1px solid $ink; border-radius: ${radius}px; background: $sunk;
  color: $ink; }
[class*="st-key-entry-"] { padding: 6px 14px; border-bottom: 1px solid $rule2; }
.entry .who { display: flex; gap: 8px; font-family: $condensed; font-size: ${small}px; color: $ink2; }
.entry .who b { color: $ink; font-weight: 600; } .entry .who .end { margin-left: auto; }
.entry p { margin: 1px 0 0; line-height: 1.3; overflow-wrap: anywhere; }
.entry.gone p { color: $ink3; text-decoration: line-through; }
""")


def css(colours: Palette, given: Tokens) -> str:
    """Return the style sheet in the colours of a scheme."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["desk"].items()}
    fonts = {"condensed": given.fonts.condensed_stack, "radius": str(given.radius)}
    return _CSS.substitute({**values, **sizes, **fonts})


def apply_review_style() -> None:
    """Put the style sheet into the page."""
    st.html(f"<style>{css(palette(), tokens())}</style>")
