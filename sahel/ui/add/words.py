"""How a draft is told in the list: its title, what it states, how it stands to what is known."""

from __future__ import annotations

from sahel.analysis.day_labels import day_label
from sahel.analysis.told_by import told_by
from sahel.desk.preview.draft import Draft
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import Lang
from sahel.ui.result_list import first_words


def heading(draft: Draft) -> str:
    """Return the title of a draft, or its first words."""
    return draft.whole.title or first_words(draft.whole.text)


def lang_label(lang: Lang) -> str:
    """Return a language in words."""
    words: dict[Lang, str] = {"en": _("English"), "fr": _("French")}
    return words[lang]


def _printed_before(draft: Draft) -> str:
    """Tell whose text a further printing repeats."""
    mine = draft.stated
    others = [
        one for one in draft.whole.printings if (one.publisher, one.published) != (mine.publisher, mine.published)
    ]
    if not others:
        return heading(draft)
    first = others[0]
    when = day_label(first.published) if first.published else _("undated")
    return f"{told_by(first.publisher, first.after)}, {when}"


def standing_label(draft: Draft) -> str:
    """Return how a draft stands to the store and to this preview, in words; empty where it is new."""
    if draft.standing == "duplicate":
        return _("already in the store")
    if draft.standing == "twice":
        return _("the same as number {n} here").format(n=draft.like)
    if draft.standing == "printing" and draft.like:
        return _("a further printing of number {n} here").format(n=draft.like)
    if draft.standing == "printing":
        return _("a further printing of {what}").format(what=_printed_before(draft))
    return ""


def facts_html(draft: Draft) -> str:
    """Return number, publisher, date, language and claims of a draft as HTML; what is missing stands out."""
    stated = draft.stated
    publisher = exact(stated.publisher) if stated.publisher else _missing(_("publisher unknown"))
    when = exact(day_label(stated.published)) if stated.published else _missing(_("undated"))
    n = len(draft.claims)
    claims = exact(ngettext("{n} claim", "{n} claims", n).format(n=n))
    return " · ".join([str(draft.number), publisher, when, stated.lang, claims])


def _missing(word: str) -> str:
    return f'<span class="missing">{exact(word)}</span>'
