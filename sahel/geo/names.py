"""Which names of a place may be looked for in a text, and in which spellings."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.geo.fold import fold

_CRUMB = 2


def is_useful(name: str, longest: int) -> bool:
    """Tell whether an alternate name may be looked for in a text.

    Not so: codes ("GAQ"), machine transliterations (all in lower case: "jaw" for Gao), digits, crumbs.
    """
    if len(name) > longest or "(" in name or name.isupper() or name.islower():
        return False
    return sum(character.isalpha() for character in name) > _CRUMB


def is_written(name: str, longest: int) -> bool:
    """Tell whether a name of our own tables stands in texts as it is ("Goré (Chad)" does not)."""
    return bool(name) and len(name) <= longest and "(" not in name


def spellings(names: Iterable[str]) -> tuple[str, ...]:
    """Return the folded names without repeats, each hyphenated one also with blanks."""
    folded = [form.strip() for name in names for form in (fold(name), fold(name).replace("-", " "))]
    return tuple(dict.fromkeys(form for form in folded if form))
