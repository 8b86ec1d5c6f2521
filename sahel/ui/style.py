"""The little CSS that the pages need beyond Streamlit's theme, written from the tokens; all of it is here."""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import Palette, Tokens, tokens
from sahel.i18n import _
from sahel.ui.css_text import quoted
from sahel.ui.narrow_style import narrow_css
from sahel.ui.scheme import palette

_CSS = Template("""
.stMainBlockContainer { padding-left: 20px; padding-right: 20px; padding-bottom: 12px; max-width: none; }
header[data-testid="stHeader"] { background: $panel; border-bottom: 1px solid $rule; }
[data-testid="stToolbar"]::before { content: "$title"; font-weight: 600; font-size: ${lead}px; color: $ink;
  padding-left: 20px; padding-right: 16px; white-space: nowrap; }
[data-testid="stTopNavLink"]:focus-visible { outline: 2px solid $ink; outline-offset: -2px; }
[data-testid="stLayoutWrapper"]:has(> .st-key-codes), [data-testid="stLayoutWrapper"]:has(> .st-key-address-link),
[data-testid="stLayoutWrapper"]:has(> .st-key-more-closed) {
  display: none; }
.st-key-filters label p, [class*="st-key-more-"] label p { font-size: ${micro}px; color: $ink3; }
.st-key-filters [data-testid="stWidgetLabel"],
[class*="st-key-more-"] [data-testid="stWidgetLabel"] { min-height: 0; margin-bottom: 2px; }

[data-testid="stMultiSelect"] [data-tag] { background: $sunk; color: $ink; border: 1px solid $rule; }
[data-testid="stMultiSelect"] [data-tag] * { color: $ink; }
.st-key-filters [data-tag] span { font-family: $condensed; font-size: ${small}px; max-width: none; }
.st-key-filters [data-tag] { padding-left: 5px; padding-right: 2px; }
.st-key-filters [data-testid="stMultiSelect"] button[aria-label="Clear all"] { display: none; }
@media (min-width: 1720px) { /* all of the bar stands in one row, and there is room for whole names */
  .st-key-filters > :is(.st-key-country_names, .st-key-partner_names, .st-key-domain_names, .st-key-type_names) {
    flex-basis: 195px; }
  .st-key-filters > .stElementContainer > .stMultiSelect { width: 100%; } }
button[kind="primary"], button[kind="primary"] p { color: $page; }

h1.headline, h2.headline { font-size: ${h1}px; line-height: 1.25; font-weight: 600; margin: 0; padding: 0;
  text-wrap: balance; }
.st-key-headline h1.headline { min-height: 2.5em; align-content: end; }
.strip { display: flex; gap: 24px; justify-content: flex-end; align-items: flex-end;
  font-variant-numeric: tabular-nums; }
.strip a, .strip div { display: flex; flex-direction: column; }
.strip a { text-decoration: none; color: $ink; }
.strip a:hover span, .strip a:focus-visible span { text-decoration: underline; }
.strip b { font-size: ${h1}px; font-weight: 600; line-height: 1.15; white-space: nowrap; }
.strip span { font-size: ${small}px; color: $ink2; white-space: nowrap; }
.strip .thin { border-left: 1px solid $rule; padding-left: 16px; }

.st-key-map, .st-key-changes, .st-key-timeline, .st-key-pair, .st-key-article, .st-key-results, .st-key-places,
.st-key-claims {
  background: $panel; border: 1px solid $rule; border-radius: ${radius}px; }
.st-key-map { position: relative; overflow: hidden; }
.st-key-pair { border-color: $ink; }
.legend { font-family: $condensed; font-size: ${small}px; color: $ink; line-height: 1.3; }
.legend h3 { font-size: ${small}px; font-weight: 600; margin: 0 0 4px; padding: 0; color: $ink2; }
.legend ul { list-style: none; margin: 0; padding: 0; }
.legend li { font-size: ${small}px; display: flex; align-items: center; gap: 8px; margin: 0 0 2px; }
.legend img { flex: none; }
.legend-box { background: $panel; border: 1px solid $rule; border-radius: ${radius}px; padding: 7px 9px; }
.copied { display: none; color: $ink; }
html[data-copied] .copied { display: inline; }
.note { font-family: $condensed; font-size: ${small}px; color: $ink3; }

.panel-title { display: flex; align-items: baseline; gap: 8px; padding: 8px 14px; border-bottom: 1px solid $rule; }
.panel-title b { font-size: ${h2}px; font-weight: 600; }
.panel-title span { font-family: $condensed; font-size: ${small}px; color: $ink2; }
.panel-title span.end { margin-left: auto; }
.row { display: grid; grid-template-columns: 18px 1fr; padding: 7px 14px 8px; border-bottom: 1px solid $rule2; }
.row .head { display: flex; align-items: baseline; gap: 8px; }
.row .head b { font-weight: 600; }
.row .meta { margin-left: auto; font-family: $condensed; font-size: ${small}px; color: $ink2; white-space: nowrap; }
.row p { margin: 1px 0 0; color: $ink2; line-height: 1.3; font-size: ${body}px; }
.row .glyph { margin-top: 4px; }
.row.chosen { background: $sunk; }
[class*="st-key-row-"] { position: relative; }
[class*="st-key-row-"] .stElementContainer:has(button) { position: absolute; inset: 0; }
[class*="st-key-row-"] .stElementContainer:has(button) * { width: 100%; height: 100%; }
[class*="st-key-row-"] button { opacity: 0; }
[class*="st-key-row-"]:hover .row { background: $page; }
[class*="st-key-row-"]:focus-within .row { outline: 2px solid $ink; outline-offset: -2px; }

.quote { padding: 8px 14px 0; }
.quote .who { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline;
  font-family: $condensed; font-size: ${small}px; color: $ink2; }
.quote .who span { white-space: nowrap; }
.quote .who b { color: $ink; font-weight: 600; }
.quote .who .end { margin-left: auto; }
.quote blockquote { margin: 3px 0 0; padding: 0; border: 0; line-height: 1.4; white-space: pre-wrap; color: $ink; }
.state { display: flex; flex-wrap: wrap; font-family: $condensed; font-size: ${small}px; color: $ink2;
  border-top: 1px solid $rule; padding: 6px 0; }
.state span { padding: 0 12px; border-left: 1px solid $rule; }
.state span:first-child { padding-left: 0; border-left: 0; }

.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; line-height: 1.55;
  font-size: ${lead}px; }
mark { background: none; color: inherit; padding: 0; border-radius: 0; }
mark.claim { background: $mark; }
mark.claim.chosen { box-shadow: 0 2px $ink, 0 -2px $ink; }
mark { text-decoration-color: $ink3 !important; text-underline-offset: 3px; }
mark.place { text-decoration: underline 1.5px; }
mark.actor { text-decoration: underline dotted 2px; }
mark.place.actor { text-decoration: underline double 1px; }
mark.date { text-decoration: underline dashed 1.5px; }
mark.headline { font-weight: 600; }
mark.hit { font-weight: 600; outline: 1px solid $ink; }
.row.article p.snippet { color: $ink; font-size: ${small}px; margin: 2px 0; }
.snippet mark.hit { outline: 0; background: $mark; }
.st-key-facets { padding: 6px 14px 8px; border-bottom: 1px solid $rule; }
.st-key-facets label p { font-size: ${micro}px; color: $ink3; }
.st-key-facets [data-testid="stButtonGroup"] { display: grid; grid-template-columns: 58px 1fr; }
.st-key-facets [data-testid="stWidgetLabel"] { min-height: 0; margin: 5px 0 0; align-self: start; }
.st-key-facets button { min-height: 0; padding: 0 6px; }
.st-key-facets button p { font-family: $condensed; font-size: ${small}px; }
.st-key-neighbours { justify-content: space-between; }
.st-key-article { scroll-margin-top: 64px; } mark.claim.chosen { scroll-margin: 96px 0; }
.st-key-neighbours p.note { margin: 0; }
h2.small { font-size: ${small}px; font-weight: 600; margin: 4px 0; padding: 0; color: $ink2; }
.candidates summary { cursor: pointer; font-size: ${small}px; padding: 2px 0; }
.candidates ul.lines { padding: 0 0 4px 14px !important; }
td a { color: inherit; text-underline-offset: 2px; text-decoration-color: $ink3; }
table.plain { width: 100%; border-collapse: collapse; font-size: ${small}px; line-height: 1.35; margin: 0; }
/* for those who hear the page: the panel's title says the same */
.titled table.plain caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
table.plain caption { caption-side: top; text-align: left; font-weight: 600; font-size: ${body}px;
  color: $ink; padding: 8px 0 4px; }
table.plain th { text-align: left; font-weight: 500; color: $ink2; border-bottom: 1px solid $rule; padding: 4px 8px; }
.st-key-places iframe { min-height: 300px; }
.st-key-places table.plain { table-layout: fixed; }
.st-key-places table.plain th { width: 26%; }
.st-key-places table.plain th:last-child { width: auto; }
.st-key-places table.plain td { overflow-wrap: anywhere; }
.st-key-claims table.plain th:first-child { width: 22%; }
table.plain td:first-child, table.plain th:first-child { padding-left: 0; }
table.plain td { border-bottom: 1px solid $rule2; padding: 4px 8px; vertical-align: top; overflow-wrap: break-word; }
.st-key-results { --tall: calc(100vh - 190px); max-height: max(420px, var(--tall)); overflow-y: auto; }
.row.article { display: block; }
.row.article b { font-weight: 500; line-height: 1.3; }
.row.article .note span { white-space: nowrap; }
.row.article p { margin: 2px 0 0; font-size: ${small}px; }
.marks { font-size: ${small}px; color: $ink2; margin: 2px 0 10px; display: flex; gap: 14px; }
.printings { border-top: 1px solid $rule; margin-top: 10px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.pad.below { padding-top: 32px; }
.st-key-map:has(table) { overflow-y: auto; }
.pad { padding: 6px 14px; margin: 0; }
.lead { border-bottom: 1px solid $rule2; }
.lead p { font-size: ${lead}px; line-height: 1.35; margin: 0; }
.lead p.why { font-family: $condensed; font-size: ${small}px; color: $ink2; margin: 4px 0 0; }
.lead a, .state a, .legend a, .note a { color: inherit; text-underline-offset: 2px; text-decoration-color: $ink3; }

.st-key-upper { --tall: clamp(460px, 36vw, 720px); }
.st-key-upper:has(.legends.rim) { --tall: clamp(540px, 40.5vw, 790px); }
.st-key-map, .st-key-changes, .st-key-pair { min-height: var(--tall); max-height: var(--tall); }
.st-key-changes, .st-key-pair { overflow-y: auto; }

.legend-box { position: absolute; bottom: 10px; z-index: 2; opacity: .95; pointer-events: auto; }
.legend a { text-decoration: none; } .legend a:hover, .legend a:focus-visible { text-decoration: underline; }
.st-key-only { padding: 0 14px; border-bottom: 1px solid $rule2; }
.st-key-all-rows { padding: 4px 14px; }
.legend-box.left { left: 10px; }
.legend-box.right { right: 10px; }
.st-key-map .stElementContainer:has(.legends.lens) { position: absolute; inset: 0; pointer-events: none; }
.st-key-map p.bearings { position: absolute; left: 14px; top: 8px; margin: 0; max-width: 30%; text-wrap: balance;
  line-height: 1.3; }
.legend section + section { margin-top: 6px; }
.legend ul.two { display: grid; grid-template-columns: 1fr 1fr; }
.legends.rim { display: grid; grid-template-columns: auto auto auto; justify-content: space-between; gap: 2px 20px;
  padding: 6px 14px; border-top: 1px solid $rule2; }
.legends.rim .legend-box { display: contents; }
.legends.rim section { margin: 0; }
.legends.rim section:not(:nth-child(2)) ul { display: grid; grid-template-columns: auto auto; gap: 0 16px; }
.legends.rim p.note { position: static; max-width: none; margin: 0; order: 2; }
[data-testid="stLayoutWrapper"]:has(> :is(.st-key-screen-part, .st-key-into-view)) { display: none; }
.legend p.note { margin: 6px 0 0; max-width: 190px; line-height: 1.25; font-size: ${micro}px; }

.st-key-timeline-head { padding: 4px 40px 0 0; }
.st-key-timeline-head .panel-title { border: 0; }
.st-key-brush-box { padding-left: 24px; gap: 8px !important; }
.st-key-brush-box img { width: 100%; display: block; }
.st-key-brush-box [data-testid="stSliderTickBar"] { display: none; }
.years { position: relative; height: 14px; margin-top: -18px; font-family: $condensed;
  font-size: ${micro}px; color: $ink3; }
.years span { position: absolute; top: 0; border-left: 1px solid $rule; padding-left: 3px; }
.st-key-switch button { background: $panel; }
.st-key-switch button[aria-checked="true"] { background: $sunk !important; }
.st-key-switch { position: absolute; right: 10px; top: 8px; z-index: 3; width: auto; }
.st-key-pair-head { padding: 8px 14px; border-bottom: 1px solid $rule; }
.pair-name { display: flex; gap: 8px; align-items: baseline; }
.pair-name b { font-size: ${h2}px; font-weight: 600; }
.pair-name span { color: $ink2; }
.country-card { border-bottom: 1px solid $rule; padding: 8px 14px; }
.country-card .why { font-family: $condensed; font-size: ${small}px; color: $ink2; margin: 2px 0; }
.country-card ul { list-style: none; margin: 4px 0 0; padding: 0; }
.country-card li { margin: 0; padding: 2px 0; line-height: 1.3; font-size: ${small}px; color: $ink2; }
.country-card li b a { color: $ink; text-underline-offset: 2px; text-decoration-color: $ink3; }
.country-card li .n { color: $ink; font-weight: 600; padding: 0 4px; }
[class*="st-key-link-"] { padding: 0 14px 6px; border-bottom: 1px solid $rule2; }
[class*="st-key-link-"] button { min-height: 0; padding: 0; }
[class*="st-key-link-"] button p { font-family: $condensed; font-size: ${small}px; color: $ink2; }
.printings dl.facts { margin: 4px 0 8px; padding: 0; display: grid;
  grid-template-columns: max-content 1fr; gap: 2px 12px;
  font-size: ${small}px; }
.facts dt { color: $ink3; margin: 0; } .facts a { color: inherit; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
""")


def css(colours: Palette, given: Tokens, title: str) -> str:
    """Return the style sheet in the colours of a scheme."""
    values = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {name: str(px) for name, px in given.size["desk"].items()}
    fonts = {"condensed": given.fonts.condensed_stack, "radius": str(given.radius), "title": quoted(title)}
    return _CSS.substitute({**values, **sizes, **fonts}) + narrow_css(colours, given)


def apply_style() -> None:
    """Put the style sheet into the page."""
    st.html(f"<style>{css(palette(), tokens(), _('Sahel Partnership Monitor'))}</style>")
