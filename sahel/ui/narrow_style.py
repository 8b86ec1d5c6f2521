"""What the style sheet adds for a window as narrow as a phone: one column, fewer filters, the map a window wide."""

from __future__ import annotations

from string import Template

from sahel.figures.tokens import Palette, Tokens
from sahel.i18n import _
from sahel.ui.css_text import quoted
from sahel.ui.narrow import NARROW_PX

_CSS = Template("""
@media (max-width: ${narrow}px) {
  .stMainBlockContainer { padding-left: 12px; padding-right: 12px; }
  [data-testid="stExpandSidebarButton"] { width: auto; padding: 0 8px; }
  [data-testid="stExpandSidebarButton"]::before { content: "$menu"; padding-right: 4px; }
  h1.headline, h2.headline { font-size: ${h1}px; }
  .strip { display: grid; grid-template-columns: auto auto auto auto auto; gap: 6px; justify-content: space-between; }
  .strip b { font-size: ${h1}px; }
  .strip span { font-size: ${micro}px; white-space: normal; }
  .strip .thin { padding-left: 6px; }
  .panel-title { flex-wrap: wrap; }
  .panel-title b { white-space: nowrap; font-size: ${h1}px; }
  .st-key-switch button:nth-of-type(2) { display: none; }
  .st-key-map, .st-key-changes, .st-key-pair { min-height: 0; max-height: none; }
  .st-key-map .stPlotlyChart { height: 77vw !important; }
  .legends.phone { padding: 4px 14px 8px; }
  .legends.phone summary { cursor: pointer; font-weight: 500; }
  .legends.phone .legend-box { position: static; border: 0; padding: 4px 0; }
  .legends.phone p.note { position: static; max-width: none; margin: 2px 0; }
  .panel-title span.end { margin-left: 0; }
  .st-key-timeline-head { padding: 4px 12px; flex-wrap: wrap; }
  .st-key-brush-box { padding-left: 0; min-width: 100%; }
  .row .head { flex-wrap: wrap; }
  .row .meta { white-space: normal; }
  [data-testid="stLayoutWrapper"]:has(~ [data-testid="stLayoutWrapper"] > .st-key-more-closed) > .st-key-filters
    > .stElementContainer:is(.st-key-partner_names, .st-key-domain_names, .st-key-type_names, .st-key-since,
      .st-key-until, .st-key-known, .st-key-q, .st-key-reset),
  [data-testid="stLayoutWrapper"]:has(~ [data-testid="stLayoutWrapper"] > .st-key-more-closed) > .st-key-filters
    > [data-testid="stLayoutWrapper"]:has(> .st-key-address-button) { display: none; }
  .st-key-panel-matrix, .st-key-panel-climate, .st-key-panel-ledger { overflow-x: auto; }
  .st-key-panel-matrix .stElementContainer:has(.stPlotlyChart) { min-width: 1180px; }
  .st-key-panel-climate .stElementContainer:has(.stPlotlyChart),
  .st-key-panel-ledger .stElementContainer:has(.stPlotlyChart) { min-width: 720px; }
  .state { gap: 2px 0; }
  .state span { padding: 0 8px; }
}
""")


def narrow_css(colours: Palette, given: Tokens) -> str:
    """Return the rules for a narrow window, in the colours of a scheme and the sizes of a phone."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["phone"].items()}
    return _CSS.substitute({**values, **sizes, "narrow": str(NARROW_PX), "menu": quoted(_("Menu"))})
