"""The room: a stage of 1920 × 1080 px over everything else, scaled to the window, one step of it seen at a time.

The same stage, smaller, is the preview at the desk: what one prepares is what the room sees.
"""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import Palette, Tokens, tokens
from sahel.ui.scheme import palette

_STAGE = Template("""
.st-key-stage { --room-ink: $ink; --room-ink2: $ink2; --room-rule: $rule; --room-panel: $panel;
  position: absolute; left: var(--left, 0); top: var(--top, 0); width: 1920px; min-width: 1920px; max-width: none;
  height: 1080px; transform: scale(var(--scale)); transform-origin: 0 0; background: $panel;
  color: $ink; font-size: ${body}px; line-height: 1.35; overflow: hidden; }
.st-key-stage * { transition: none !important; animation: none !important; }
.st-key-stage [data-stale="true"] { opacity: 1 !important; }
.st-key-stage [data-testid="stElementToolbar"] { display: none; }
[class*="st-key-step-"] { position: absolute; inset: 0; padding: 44px 80px 84px; gap: 0 !important;
  visibility: hidden; flex-wrap: nowrap; }
[class*="st-key-step-"] > .stElementContainer { flex: none; position: static; }
[class*="st-key-step-"] .stHtml { position: static; }
[class*="st-key-figure-"] { position: relative; gap: 0 !important; overflow: hidden; }
[class*="st-key-figure-"] .stElementContainer { position: static; }
[class*="st-key-figure-"] .stElementContainer:has(.stPlotlyChart) { width: 1760px !important; max-width: none;
  height: var(--high) !important; overflow: hidden; }
/* The chart is drawn in the size that it measures on the screen, where the stage is scaled: so its frame is as much
   larger as the stage is smaller. */
[class*="st-key-figure-"] [data-testid="stFullScreenFrame"] { width: calc(1760px / var(--scale)) !important;
  height: calc(var(--high) / var(--scale)) !important; }
[class*="st-key-figure-"] .stPlotlyChart { height: 100% !important; }

.room-head { height: 156px; }
.room-head .kicker { margin: 0 0 6px; font-size: ${small}px; line-height: 1.2; color: $ink2; }
.room-head h2 { margin: 0; padding: 0; font-size: ${h1}px; line-height: 1.18; font-weight: 600; max-width: 1760px;
  text-wrap: balance; letter-spacing: -.005em; color: $ink; }
.room-head h2.long { font-size: 42px; }
.room-head h2.longest { font-size: 36px; }
.room-under { min-height: 8px; padding: 8px 0 12px; }
.room-under p { margin: 0; font-size: ${body}px; line-height: 1.35; color: $ink2; }
.room-under b { font-weight: 600; color: $ink; }

.room-title { display: flex; flex-direction: column; justify-content: center; height: 880px; }
.room-title h1 { margin: 0 0 24px; padding: 0; font-size: 76px; line-height: 1.1; font-weight: 600; max-width: 1500px;
  text-wrap: balance; color: $ink; }
.room-title p.said { margin: 0 0 16px; font-size: 36px; line-height: 1.3; color: $ink2; max-width: 1500px;
  text-wrap: balance; }
.st-key-stage .room-title ol { margin: 24px 0 0; padding: 0; list-style: none; columns: 2; column-gap: 64px;
  max-width: 1600px; }
.st-key-stage .room-title li { margin: 0 0 6px; font-size: ${body}px; color: $ink; break-inside: avoid; display: flex;
  gap: 12px; }
.room-title .goto { min-width: 44px; padding: 0 6px; border: 0; background: none; color: $ink2; cursor: pointer;
  font: inherit; text-align: right; font-variant-numeric: tabular-nums; }
.room-title .goto:hover { color: $ink; text-decoration: underline; }
.room-title .goto:focus-visible { outline: 3px solid $ink; }
.st-key-stage .room-points { margin: 0; padding: 0; list-style: none; }
.room-points li { margin: 0 !important; border-bottom: 1px solid $rule2; }
.room-points.alone { max-width: 1600px; }
.room-points.alone li { padding: 14px 0; font-size: ${lead}px; line-height: 1.3; }
.st-key-stage .room-points.beside { margin-top: 8px; border-top: 1px solid $rule2; }
.room-points.beside li { padding: 7px 0; font-size: ${body}px; line-height: 32px; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; }
.room-points a { color: inherit; text-decoration: none; }
.room-points a:hover, .room-points a:focus-visible { text-decoration: underline; text-underline-offset: 5px; }
.fold a { color: inherit; text-decoration: underline; text-decoration-color: $ink3; text-underline-offset: 5px;
  text-decoration-thickness: 1px; }
.room-key { margin: 4px 0; font-size: ${small}px; color: $ink2; }
table.room { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: ${body}px; line-height: 1.3;
  color: $ink; margin: 0; }
table.room th { text-align: left; font-weight: 500; font-size: ${small}px; color: $ink2; padding: 8px 24px 8px 0;
  border: 0; border-bottom: 2px solid $rule; }
table.room td { padding: 11px 24px 11px 0; border: 0; border-bottom: 1px solid $rule2; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; }
table.room td:first-child { font-weight: 600; }

.room-foot { position: absolute; left: 80px; right: 80px; bottom: 0; height: 76px; border-top: 1px solid $rule;
  display: flex; align-items: center; font-size: ${small}px; color: $ink2; white-space: nowrap;
  font-variant-numeric: tabular-nums; background: $panel; }
.room-foot span + span { margin-left: 16px; padding-left: 16px; border-left: 1px solid $rule; }
.room-foot .end { margin-left: auto; padding-right: 200px; display: flex; align-items: center; gap: 16px; }
.room-foot .end span { margin: 0; padding: 0; border: 0; }
.room-foot .mark { border: 2px solid $ink !important; border-radius: ${radius}px; padding: 2px 10px !important;
  color: $ink; font-weight: 600; max-width: 420px; overflow: hidden; text-overflow: ellipsis; }
.st-key-stage > [data-testid="stLayoutWrapper"]:has(> .st-key-room-corner) { position: absolute; right: 80px;
  bottom: 18px; width: auto; z-index: 4; }
.st-key-room-corner { width: auto; gap: 0 !important; }
[data-testid="stLayoutWrapper"]:has(> .st-key-ways-back) { display: none; }
.room-controls { display: flex; align-items: center; gap: 4px; position: relative; }
.room-controls .pace { font-size: ${small}px; color: $ink2; font-variant-numeric: tabular-nums; padding-right: 12px; }
.room-controls button { width: 40px; height: 40px; padding: 0; border: 1px solid transparent; background: none;
  border-radius: ${radius}px; color: $ink2; cursor: pointer; display: grid; place-items: center; }
.room-controls button:hover { border-color: $rule; color: $ink; }
.room-controls button:focus-visible { outline: 3px solid $ink; outline-offset: 0; }
.room-controls button:disabled { opacity: .35; cursor: default; }
.room-controls .help { display: none; position: absolute; right: 0; bottom: 62px; margin: 0; padding: 28px 36px;
  width: 760px; grid-template-columns: max-content 1fr; gap: 10px 36px; background: $panel; color: $ink;
  border: 2px solid $ink; border-radius: ${radius}px; font-size: ${body}px; line-height: 1.3; }
html[data-room-help] .room-controls .help { display: grid; }
.room-controls dt { font-weight: 600; white-space: nowrap; } .room-controls dd { margin: 0; color: $ink2; }
.room-legend { position: absolute; left: 0; bottom: 0; padding: 16px 24px; background: $panel;
  border: 1px solid $rule; border-radius: ${radius}px; z-index: 2; }
.room-legend.right { left: auto; right: 0; }
.room-legend p.note { margin: 0; max-width: none; font-size: ${small}px; color: $ink2; }
[class*="st-key-figure-"] .legend.in-line { padding: 8px 0; border: 0; }
[class*="st-key-figure-"] .legend.in-line ul { display: flex; flex-wrap: wrap; gap: 4px 28px;
  list-style: none; margin: 0; padding: 0; }
[class*="st-key-figure-"] .legend.in-line li { display: flex; align-items: center; gap: 10px; }
.room-legend ul { list-style: none; margin: 0; padding: 0; }
.room-legend li { display: flex; align-items: center; gap: 18px; margin: 0 0 8px; padding: 0; }
.room-legend li img { width: 64px; height: auto; }
.room-legend.right li img { width: 32px; }
.legend.in-line li img { zoom: 1.5; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }

.fold { display: none; position: absolute; left: 0; right: 0; bottom: 76px; max-height: 700px; overflow-y: auto;
  z-index: 3; padding: 28px 80px 32px; background: $panel; border-top: 3px solid $ink; }
.fold p { font-size: ${body}px; margin: 0; }
.fold h3 { margin: 0 0 8px; padding: 0; font-size: ${small}px; font-weight: 600; color: $ink2; }
.fold .quotes { display: grid; grid-template-columns: 1fr 1fr; gap: 20px 64px; }
.fold .quotes.one { grid-template-columns: 1fr; max-width: 1400px; }
.fold blockquote { margin: 0; padding: 0; border: 0; font-size: ${lead}px; line-height: 1.35; color: $ink;
  white-space: pre-wrap; unicode-bidi: plaintext; }
.fold .who { margin: 6px 0 0; font-size: ${small}px; color: $ink2; }
.fold .who b { font-weight: 600; color: $ink; }
.fold .withdrawn { color: $ink; font-weight: 600; }
.st-key-stage .fold .behind { margin: 20px 0 0; padding: 14px 0 0; border-top: 1px solid $rule; list-style: none; }
.st-key-stage .fold .behind li { margin: 0 0 6px; font-size: ${body}px; }
html[data-room-fold] .st-key-room [class*="st-key-step-"] .fold { display: block; }
.st-key-stage .legend, .st-key-stage .legend li, .st-key-stage .legend h3 { font-size: 22px; line-height: 1.3; }
.room-legend h3 { display: none; }
.st-key-stage .legend { font-family: inherit; }

.st-key-room { position: fixed; inset: 0; z-index: 1000002; background: $panel; overflow: hidden;
  --scale: min(tan(atan2(100vw, 1920px)), tan(atan2(100vh, 1080px)));
  --left: calc((100vw - 1920px * var(--scale)) / 2); --top: calc((100vh - 1080px * var(--scale)) / 2); }
.st-key-room > * { position: static; }
html[data-room-blank] .st-key-stage { visibility: hidden; }
html[data-room-blank] .st-key-stage * { visibility: hidden !important; }
""")

_BARE = """
header[data-testid="stHeader"], .stMainBlockContainer > [data-testid="stVerticalBlock"] >
  :not(:has(.st-key-room)) { display: none !important; }
.stApp, .stMain { overflow: hidden; }
"""


def stage_css(colours: Palette, given: Tokens) -> str:
    """Return the style sheet of the stage in the colours of a scheme."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["room"].items()}
    return _STAGE.substitute({**values, **sizes, "radius": str(given.radius)})


def seen_css(start: int, steps: int, the_map: int | None) -> str:
    """Return the rules by which one of the steps 1 to ``steps`` is seen: ``start`` until a key says otherwise.

    ``the_map`` is the step whose map lies over the one that is seen while the browser says "peek".
    """
    first = f"html:not([data-room-step]) .st-key-room .st-key-step-{start}"
    peeking = "html:not([data-room-peek])" if the_map is not None else "html"
    rules = [first, *(f'{peeking}[data-room-step="{n}"] .st-key-room .st-key-step-{n}' for n in range(1, steps + 1))]
    if the_map is not None:
        rules.append(f"html[data-room-peek] .st-key-room .st-key-step-{the_map}")
    return f"{', '.join(rules)} {{ visibility: visible; }}"


def apply_stage(more: str = "") -> None:
    """Put the style sheet into the page."""
    st.html(f"<style>{stage_css(palette(), tokens())}{more}</style>")


def bare_page() -> None:
    """Take everything but the room out of sight; called before anything is drawn, so that nothing flashes up."""
    st.html(f"<style>{_BARE}body {{ background: {palette().panel}; }}</style>")
