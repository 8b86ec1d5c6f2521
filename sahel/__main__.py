"""``python -m sahel VERB``."""

from __future__ import annotations

import os
import sys
from types import TracebackType

from sahel.cli.main import main
from sahel.errors import SahelError
from sahel.i18n import _


def in_one_sentence(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell of what nobody caught without its trace; whoever sets SAHEL_DEBUG sees it whole.

    A mistake of ours is called one; a table that cannot be read while rooms are imported has its own sentence.
    """
    if os.environ.get("SAHEL_DEBUG"):
        sys.__excepthook__(kind, error, trace)
        return
    sentence = str(error)
    if not isinstance(error, SahelError):
        sentence = _("This is a mistake in the program ({kind}: {error}); SAHEL_DEBUG=1 shows where.")
        sentence = sentence.format(kind=kind.__name__, error=error)
    sys.stderr.write(" ".join(sentence.split()) + "\n")


if __name__ == "__main__":
    sys.excepthook = in_one_sentence
    sys.exit(main())
