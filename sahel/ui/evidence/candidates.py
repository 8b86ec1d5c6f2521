"""Why this place and no other: the other places that bear a name of the article, each with why it is not meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sahel.facts.countries import entity_name
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import Candidate, PlaceMention

MOST_OF_ONE = 6
"""Places that are named under one reason; the rest is counted."""


def _name(one: Candidate) -> str:
    if one.iso3 is None or entity_name(one.iso3) == one.name:
        return one.name
    return _("{place} in {country}").format(place=one.name, country=entity_name(one.iso3))


def _reason(why: str, candidates: Sequence[Candidate]) -> str:
    """Return one reason with the places that it holds for, like ones together: "Moscow in the United States ×4"."""
    counted = Counter(map(_name, candidates))
    named = [name if n == 1 else f"{name} ×{n}" for name, n in counted.most_common(MOST_OF_ONE)]
    hidden = len(counted) - len(named)
    rest = [_("and {n} more").format(n=hidden)] if hidden else []
    return f"<li><b>{exact(why)}:</b> {exact(', '.join([*named, *rest]))}</li>"


def _by_reason(candidates: Iterable[Candidate]) -> dict[str, list[Candidate]]:
    found: dict[str, list[Candidate]] = {}
    for one in candidates:
        found.setdefault(one.why_not, []).append(one)
    return found


def _of_name(mention: PlaceMention, candidates: Sequence[Candidate]) -> str:
    n = len(candidates)
    title = ngettext("{text}: 1 other place of the name", "{text}: {n} other places of the name", n)
    summary = exact(title.format(text=mention.text, n=n))
    reasons = "".join(_reason(why, group) for why, group in _by_reason(candidates).items())
    return f'<details><summary dir="auto">{summary}</summary><ul class="lines">{reasons}</ul></details>'


def candidates_html(mentions: Iterable[PlaceMention]) -> str:
    """Return the candidates of each name as printed, once a name; nothing where no name has another place."""
    first: dict[tuple[str, str], PlaceMention] = {}
    for mention in mentions:
        if mention.candidates:
            first.setdefault((mention.text.casefold(), mention.name), mention)
    parts = [_of_name(mention, mention.candidates) for mention in first.values()]
    if not parts:
        return ""
    return f'<div class="candidates pad"><h2 class="small">{exact(_("Why no other place"))}</h2>{"".join(parts)}</div>'
