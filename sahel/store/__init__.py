"""store/: the only room that writes: schema, migrations, intake of articles, events, queries."""

from sahel.store.read_articles import ArticleRow
from sahel.store.store import Store

__all__ = ["ArticleRow", "Store"]
