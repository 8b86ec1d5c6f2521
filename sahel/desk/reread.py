"""Re-read: articles that an older version of a reader read are read by the present one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sahel.desk.intake import ReadsArticles
from sahel.errors import READING_FAILS, StoreError
from sahel.store import Store


@dataclass(frozen=True, slots=True)
class Reread:
    """How many articles were read again, and (title or id, why) of those that failed and keep their older reading."""

    read: int
    failed: tuple[tuple[str, str], ...]


def reread(store: Store, reader: ReadsArticles, tell: Callable[[int], object] = lambda _done: None) -> Reread:
    """Read again whatever another version of this reader's family read; what other readers and people said stays.

    ``tell`` hears how many are done. Each article is one transaction: whoever stops half way goes on next time.
    """
    done, failed = 0, list[tuple[str, str]]()
    for article_id in store.read_by_others(reader.id):
        article = store.article(article_id)
        if article is None:
            continue
        try:
            store.replace_reading(article_id, reader.read(article))
            done += 1
            tell(done)
        except StoreError:
            raise
        except READING_FAILS as error:
            failed.append((article.title or article_id, str(error) or type(error).__name__))
    return Reread(done, tuple(failed))
