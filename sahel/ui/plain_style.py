"""What the pages that show no view of the store add to the style sheet; the filter bar is out of sight on them."""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import Palette, Tokens, tokens
from sahel.i18n import _
from sahel.ui.css_text import quoted
from sahel.ui.scheme import palette

_CSS = Template("""
[data-testid="stLayoutWrapper"]:has(> .st-key-filters),
[data-testid="stLayoutWrapper"]:has(> [class*="st-key-more-"]) { display: none; }
[class*="st-key-way-"], .st-key-looked, .st-key-confirm, .st-key-unread, .st-key-saved, .st-key-formats,
[class*="st-key-method-"] {
  background: $panel; border: 1px solid $rule; border-radius: ${radius}px; }
[class*="st-key-way-"] > *:not(:first-child), .st-key-confirm > *:not(:first-child) { padding: 0 14px; }
[class*="st-key-way-"], .st-key-confirm { padding-bottom: 12px; }
[class*="st-key-way-"] [data-testid="stFileUploaderDropzone"] { min-height: 108px; align-items: center; }
[class*="st-key-way-"] [data-testid="stFileUploaderDropzone"]::before { content: "$drop"; margin-right: 12px; }
[class*="st-key-way-"] [data-testid="stFileUploaderDropzoneInstructions"] { display: none; }
.lines { margin: 0 !important; padding: 6px 14px 10px !important; list-style: none; }
.lines, .lines li { font-size: ${small}px; color: $ink2; }
.lines li { margin: 0 !important; padding: 2px 0 !important; overflow-wrap: anywhere; }
.lines b { color: $ink; font-weight: 500; }
.missing { color: $ink; font-weight: 600; }
.known { border: 1px solid $rule; border-radius: ${radius}px; padding: 0 4px; color: $ink; background: $sunk; }
.lines a, .note a { color: inherit; }
.st-key-ways-on { padding: 12px 14px 0; }
.st-key-which { padding: 8px 10px 8px 14px; border-bottom: 1px solid $rule2; }
.st-key-looked { --tall: calc(100vh - 300px); max-height: max(460px, var(--tall)); overflow-y: auto; }
[class*="st-key-draft-"] { border-bottom: 1px solid $rule2; padding-left: 10px; }
[class*="st-key-draft-"] .row { border-bottom: 0; padding-left: 0; }
.st-key-looked [data-testid="stCheckbox"] svg, .st-key-looked [data-testid="stCheckbox"] svg * { stroke: $page; }
.st-key-claims .pad { overflow-x: auto; }
.st-key-turn { padding: 6px 14px; }
.st-key-batch { border-bottom: 1px solid $rule; padding-bottom: 8px; }
.st-key-batch label p { font-size: ${micro}px; color: $ink3; }
.prose { max-width: 74ch; padding: 6px 14px 12px; line-height: 1.5; }
.prose p { margin: 0 0 8px; } .prose ul { margin: 0 0 8px; padding-left: 20px; } .prose li { margin: 0 0 4px; }
.prose a, [class*="st-key-method-"] td a { color: inherit; }
.figures { display: flex; flex-wrap: wrap; gap: 28px; padding: 8px 14px 12px; font-variant-numeric: tabular-nums; }
.figures div, .figures a { display: flex; flex-direction: column; color: $ink; text-decoration: none; }
.figures a:hover span, .figures a:focus-visible span { text-decoration: underline; }
.figures b { font-size: ${h1}px; font-weight: 600; line-height: 1.15; }
.figures span { font-size: ${small}px; color: $ink2; }
.wide { overflow-x: auto; }
""")


def css(colours: Palette, given: Tokens) -> str:
    """Return the style sheet in the colours of a scheme."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["desk"].items()}
    drop = quoted(_("Drop files here, or"))
    return _CSS.substitute({**values, **sizes, "radius": str(given.radius), "drop": drop})


def apply_plain_style() -> None:
    """Put the style sheet into the page."""
    st.html(f"<style>{css(palette(), tokens())}</style>")
