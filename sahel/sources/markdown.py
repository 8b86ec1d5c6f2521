"""Markdown with front matter: ``---``, YAML, ``---``, body; the body is kept as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from sahel.i18n import _
from sahel.sources.build import with_headline
from sahel.sources.charset import decode
from sahel.sources.facts_beside import plain
from sahel.sources.found import Found, Piece
from sahel.sources.received import Received
from sahel.sources.stated import line

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|\Z)", re.DOTALL)


def _front_matter(yaml_text: str, received: Received) -> Mapping[str, Any]:
    try:
        # The base loader leaves every value text: a date is then checked as any other format's is.
        facts = yaml.load(yaml_text, Loader=yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError) as error:
        raise received.failure(_("its front matter is not valid YAML")) from error
    if facts and not isinstance(facts, Mapping):
        raise received.failure(_("its front matter is not a list of keys with values"))
    return facts or {}


def read(received: Received) -> Iterator[Found]:
    """Yield the one text of a Markdown file; raise UnreadableSourceError where there is none."""
    whole = decode(received)
    opening = _FRONT_MATTER.match(whole)
    facts = plain(_front_matter(opening.group(1) or "", received) if opening else {})
    body = whole[opening.end() :].strip("\n") if opening else whole
    if not body.strip():
        raise received.failure(_("it has no text"))
    yield Piece(received.origin, with_headline(line(facts, "title"), body), received.raw, facts)
