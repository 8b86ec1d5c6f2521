"""Modifiers: abbreviated countries before a noun, which stand for an adjective ("US troops", "last U.S. base")."""

from __future__ import annotations

from sahel.extract.names.words import name_words
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.use import Reading
from sahel.geo.fold import fold

_DETERMINERS = frozenset(
    {"a", "an", "the", "its", "to", "that", "their", "this", "on", "for", "with", "in", "at", "it"}
)


def modifies(reading: Reading, candidate: Candidate) -> bool:
    """Whether a country's abbreviation stands before a noun that it describes."""
    view, cues, stop = reading.view, reading.cues, candidate.stop
    known = candidate.known
    if known is None or known.kind != "country" or not _may_modify(reading, candidate.surface):
        return False
    if stop >= len(view.words) or not view.adjoins(stop - 1):
        return False
    if not view.tokens[stop].word:
        return view.tokens[stop].text == "-" and view.touches(stop - 1)
    word, grammar = view.words[stop], cues.grammar
    small_words = name_words().function | grammar.auxiliary | grammar.copula | grammar.adverbs
    if word in small_words or word in grammar.genitive or stop in reading.by_first or word in name_words().calendar:
        return False
    if not _abbreviated(candidate.surface) and not _is_noun(reading, word):
        return False
    return not _is_verb(reading, stop)


def _may_modify(reading: Reading, surface: str) -> bool:
    """Whether a country's name may stand for its adjective: an abbreviation, or one that the cues list."""
    return _abbreviated(surface) or fold(surface) in reading.cues.adjectival


def _abbreviated(surface: str) -> bool:
    return len(surface) <= 6 and surface.isupper()


def _is_noun(reading: Reading, word: str) -> bool:
    cues = reading.cues
    return word in cues.act_nouns or word in cues.body_nouns or word in cues.land_nouns


def _is_verb(reading: Reading, index: int) -> bool:
    """Whether the word after a country is its verb rather than a noun: by its ending and what follows."""
    view, cues, word = reading.view, reading.cues, reading.view.words[index]
    if view.capitals[index] or word not in cues.acts:
        return word.endswith("ed") and not view.capitals[index]
    following = view.words[index + 1] if index + 1 < len(view.words) else ""
    return not _is_noun(reading, word) or (word.endswith(("s", "ed")) and following in _DETERMINERS)
