"""The address of an article on the evidence page, for links inside HTML; the filters come along."""

from __future__ import annotations

from urllib.parse import urlencode

from sahel.analysis.view_query import query_from_view
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import Claim, View
from sahel.store.read_articles import ArticleRow
from sahel.ui.links import article_query
from sahel.ui.quotes import quote_html


def evidence_href(article_id: str, claim_id: str | None, asked: View) -> str:
    """Return the address, relative to any page: the same view, at an article and one of its claims."""
    own = urlencode(article_query(article_id, claim_id))
    return "evidence?" + "&".join(part for part in (query_from_view(asked), own) if part)


def linked_quote(claim: Claim, row: ArticleRow | None, asked: View) -> str:
    """Return a claim's evidence as HTML, and under it the way to its article."""
    href = exact(evidence_href(claim.article_id, claim.claim_id, asked))
    link = f'<p class="note"><a href="{href}" target="_self">{exact(_("Open in article"))}</a></p>'
    return f"{quote_html(claim, row)[: -len('</div>')]}{link}</div>"
