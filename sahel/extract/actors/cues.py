"""Actor cues: the words beside a country's adjective or genitive that make an actor of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sahel.extract.names.word_class import WordClass
from sahel.extract.names.words import words
from sahel.facts.tables import settings


@dataclass(frozen=True, slots=True)
class ActorCues:
    """``state``: a state's bodies, officials, acts; ``rulers``: who governs; ``other``: its land, people, firms."""

    state: WordClass
    rulers: WordClass
    other: WordClass
    between: frozenset[str]


@lru_cache(maxsize=1)
def actor_cues() -> ActorCues:
    """Return the cues of geodata/lexicon/actor_cues.yaml."""
    cues = settings("lexicon/actor_cues")
    return ActorCues(
        WordClass(cues["state_nouns"]), WordClass(cues["rulers"]), WordClass(cues["not_state"]), words(cues["between"])
    )
