"""What a person types into one line: a name, a title, a handling mark."""

from __future__ import annotations

from sahel.errors import WorkbenchError
from sahel.i18n import _


def one_line(given: str, most: int, what: str) -> str:
    """Return a text on one line, without blanks around it; raise WorkbenchError where it is too long or unprintable.

    ``what`` names it in that sentence ("a name").
    """
    line = " ".join(given.split())
    if len(line) > most or not line.isprintable():
        raise WorkbenchError(_("{what} is at most {n} characters on one line").format(what=what, n=most))
    return line
