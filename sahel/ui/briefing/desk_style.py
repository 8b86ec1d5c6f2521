"""What the desk of the page Briefing adds to the style sheet, written from the tokens."""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import Palette, Tokens, tokens
from sahel.ui.briefing.room_style import stage_css
from sahel.ui.scheme import palette

_CSS = Template("""
[class*="st-key-panel-"] { background: $panel; border: 1px solid $rule; border-radius: ${radius}px; }
.st-key-desk-choices { justify-content: flex-end; }
.st-key-desk-choices label p { font-size: ${micro}px; color: $ink3; }
.st-key-desk-choices [data-testid="stWidgetLabel"] { min-height: 0; margin-bottom: 2px; }
.st-key-panel-steps { --tall: calc(100vh - 210px); max-height: max(520px, var(--tall)); overflow-y: auto; }
.row.step { grid-template-columns: 28px 1fr; }
.row.step .n { color: $ink2; font-variant-numeric: tabular-nums; }
.row.step p { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.row.step.hidden b, .row.step.hidden p, .row.step.hidden .n { color: $ink3; }
.row.step.hidden b { font-weight: 400; }
.st-key-preview { container-type: inline-size; position: relative; width: 100%; aspect-ratio: 16 / 9; overflow: hidden;
  border: 1px solid $rule; border-radius: ${radius}px; --scale: tan(atan2(100cqw, 1920px)); }
.st-key-preview > * { position: static; }
.st-key-preview .st-key-stage [class*="st-key-step-"] { visibility: visible; }
.st-key-editor label p { font-size: ${micro}px; color: $ink3; }
.st-key-editor [data-testid="stWidgetLabel"], .st-key-freeze-fields [data-testid="stWidgetLabel"] {
  min-height: 0; margin-bottom: 2px; }
.st-key-freeze-fields { padding: 10px 14px 14px; }
.st-key-freeze-fields label p { font-size: ${micro}px; color: $ink3; }
.st-key-panel-editions, .st-key-panel-compare { max-height: 640px; overflow-y: auto; }
.st-key-compare-with { padding: 8px 14px 0; }
.behind-step { padding: 8px 14px 12px; }
.behind-step blockquote { margin: 0; padding: 0; border: 0; line-height: 1.4; white-space: pre-wrap; color: $ink;
  unicode-bidi: plaintext; }
.behind-step .who { margin: 2px 0 10px; font-family: $condensed; font-size: ${small}px; color: $ink2; }
.behind-step ul { margin: 0; padding: 8px 0 0 16px; border-top: 1px solid $rule2; font-size: ${body}px; }
.behind-step a { color: inherit; text-underline-offset: 2px; text-decoration-color: $ink3; }
.differs { padding: 4px 14px 8px; } .differs h3 { font-size: ${body}px; font-weight: 600; margin: 4px 0; padding: 0; }
.differs ul { margin: 0; padding: 0 0 0 16px; } .differs li { font-size: ${body}px; margin: 0 0 3px; }
dl.keys { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; font-size: ${small}px; }
dl.keys dt { font-weight: 600; } dl.keys dd { margin: 0; }
.refused { border: 1px solid $ink; border-radius: ${radius}px; padding: 6px 14px; margin: 0; }
""")


def css(colours: Palette, given: Tokens) -> str:
    """Return the style sheet in the colours of a scheme."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["desk"].items()}
    fonts = {"condensed": given.fonts.condensed_stack, "radius": str(given.radius)}
    return _CSS.substitute({**values, **sizes, **fonts})


def apply_desk_style() -> None:
    """Put the style sheet into the page, and that of the stage for the preview."""
    st.html(f"<style>{stage_css(palette(), tokens())}{css(palette(), tokens())}</style>")
