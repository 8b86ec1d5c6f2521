"""The name under which a person judges."""

from __future__ import annotations

from sahel.errors import JudgementRefusedError
from sahel.facts.chronology import READER
from sahel.i18n import _

LONGEST = 80


def name_of_person(given: str) -> str:
    """Return a person's name as it is noted; raise JudgementRefusedError where it is none."""
    name = " ".join(given.split())
    if not name:
        raise JudgementRefusedError(_("say who you are"))
    if len(name) > LONGEST or not name.isprintable():
        raise JudgementRefusedError(_("a name is at most {n} characters on one line").format(n=LONGEST))
    if f"human:{name}" == READER:
        raise JudgementRefusedError(_("“{name}” is the name of the bundled chronology").format(name=name))
    return name
