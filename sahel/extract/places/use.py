"""Use: whether a name means the place itself or its government, from the words that govern it on both sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from math import exp

from sahel.extract.names.view import View
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.governor import Governor, governor
from sahel.extract.places.subject import subject_cue
from sahel.extract.places.use_cues import UseCues
from sahel.model import Use

_NEAR = 6
_CLAUSE_ENDS = frozenset(".;:,")
_VERB_ENDINGS = {"en": ("ed", "ing"), "fr": ("er", "era", "ait", "aient", "erait")}
_PAIRING = frozenset({"and", "et"})
_BARE_OF = frozenset({"de", "d'"})
"""French has no article between these and a country that only describes ("ambassade de France")."""
_SPORT_REACH = 40
_SPORT_WORDS = 2
_OPEN_TO_SPORT = frozenset({"like", "genitive", "fellow", "copula"})
_LEAVING_FOR = 4
_GIVING_TO = frozenset({"a", "au", "aux", "sur", "vers"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What use reading sees: the view, the cues of its language, the accepted names by first and last token."""

    view: View
    cues: UseCues
    by_first: Mapping[int, Candidate]
    by_stop: Mapping[int, Candidate]


def _near(reading: Reading, index: int, reach: int = _NEAR) -> list[str]:
    """Return the words before a token within its clause, nearest first."""
    words = reading.view.words
    near = range(index - 1, max(-1, index - 1 - reach), -1)
    return [words[i] for i in takewhile(lambda i: words[i] not in _CLAUSE_ENDS, near)]


def _of(reading: Reading, index: int, candidate: Candidate) -> str:
    """Return the cue of the noun that an "of" hangs on, the nearest one that says something."""
    cues, words, first, stop = reading.cues, reading.view.words, candidate.first, candidate.stop
    country = candidate.known is not None and candidate.known.kind == "country"
    near = _near(reading, index, 3)
    if words[index] in _BARE_OF and index == first - 1 and country:
        return "genitive_body"
    if near and near[0] in cues.leaving and stop < len(words) and words[stop] in cues.grammar.of:
        return "genitive_act"
    if near and near[0] in cues.movement:
        return "genitive_land"
    kinds = (("genitive_body", cues.body_nouns), ("genitive_land", cues.land_nouns), ("genitive_act", cues.act_nouns))
    return next((cue for word in near for cue, nouns in kinds if word in nouns), "genitive")


def _prepositional(reading: Reading, found: Governor, candidate: Candidate) -> str | None:
    """Return the cue that a preposition before a name gives, or None where none stands there."""
    cues, word, index = reading.cues, found.word, found.index
    grammar = cues.grammar
    if word in grammar.of:
        return _of(reading, index, candidate)
    if word in grammar.party:
        beside = any(w in cues.border for w in _near(reading, index, 5))
        return "border" if beside or _between_towns(reading, candidate) else "party"
    if word in grammar.to or word in grammar.locative:
        gives = word in grammar.to or word in _GIVING_TO
        return "giving" if gives and any(w in cues.giving for w in _near(reading, index, 4)) else "locative"
    if word in grammar.from_:
        return "demand_from" if any(w in cues.demanding for w in _near(reading, index, 3)) else "from"
    if word in grammar.onto:
        return "onto"
    if word in grammar.for_:
        return "locative" if any(w in cues.movement for w in _near(reading, index, _LEAVING_FOR)) else "for"
    return None


def _between_towns(reading: Reading, candidate: Candidate) -> bool:
    """Whether a name is listed with one that stands for no government ("between Niamey and Agadez")."""
    words, joints = reading.view.words, range(1, 3)
    after = next((c for gap in joints if (c := reading.by_first.get(candidate.stop + gap))), None)
    before = next((c for gap in joints if (c := reading.by_stop.get(candidate.first - gap))), None)
    joined = [
        other
        for other, at in ((after, candidate.stop), (before, candidate.first - 1))
        if other and words[at] in _PAIRING
    ]
    return any(other.known is None and not other.demonym for other in joined)


def _verbal(reading: Reading, found: Governor) -> str | None:
    cues, word = reading.cues, found.word
    if word in cues.movement:
        return "movement"
    if word in cues.patients:
        return "patient"
    looks = len(word) > 4 and word.endswith(_VERB_ENDINGS[reading.view.document.lang])
    return "object_guess" if looks and reading.view.tokens[found.index].text.islower() else None


def _versus(reading: Reading, candidate: Candidate, found: Governor) -> bool:
    """Whether a name stands against another ("Australia v England", "la Suisse contre le Luxembourg"), or is a peer.

    A peer is listed after a colon and words for states ("Six countries abstained: Algeria, …").
    """
    words, grammar = reading.view.words, reading.cues.grammar
    after = words[candidate.stop] if candidate.stop < len(words) else ""
    if after in grammar.versus or found.word in grammar.versus:
        return True
    return found.word == ":" and any(w in grammar.peers for w in _near(reading, found.index, 12))


def _genitive(reading: Reading, candidate: Candidate) -> str | None:
    """Return the cue of the noun after "X's", or None where no genitive follows."""
    view, cues, stop = reading.view, reading.cues, candidate.stop
    if stop >= len(view.words) or view.words[stop] not in cues.grammar.genitive:
        return None
    if view.words[stop] == "'" and not (candidate.surface.endswith("s") and view.touches(stop - 1)):
        return None
    kinds: list[str] = []
    for i in range(stop + 1, min(stop + 6, len(view.words))):
        kind = _kind_of_noun(reading, i)
        if view.words[i] in _CLAUSE_ENDS or (kinds and kind is None) or _finite(reading, i):
            break
        kinds += [kind] if kind else []
    return kinds[-1] if kinds else "genitive"


def _kind_of_noun(reading: Reading, index: int) -> str | None:
    cues, word = reading.cues, reading.view.words[index]
    kinds = (("genitive_act", cues.act_nouns), ("genitive_body", cues.body_nouns), ("genitive_land", cues.land_nouns))
    return next((kind for kind, nouns in kinds if word in nouns), None)


def _finite(reading: Reading, index: int) -> bool:
    """Whether a word closes the phrase after a genitive: an auxiliary, or a past form ("Niger's rulers announced")."""
    view, grammar = reading.view, reading.cues.grammar
    word = view.words[index]
    return (
        word in grammar.auxiliary
        or word in grammar.copula
        or (word.endswith("ed") and view.words[index - 1] in reading.cues.body_nouns)
    )


def _before_body(reading: Reading, candidate: Candidate) -> bool:
    """Whether an institution or title follows directly ("Niger Prime Minister")."""
    words, stop = reading.view.words, candidate.stop
    return stop < len(words) and words[stop] in reading.cues.body_nouns and reading.view.adjoins(stop - 1)


_DASHES = frozenset("—–-")


def _opens_report(reading: Reading, candidate: Candidate) -> str | None:
    """Return "dateline" for "Bamako, 1 March (AMAP)", "label" for "Niger: …" at the head of a sentence."""
    view, stop = reading.view, candidate.stop
    if not view.opens(candidate.first) or stop >= len(view.words):
        return None
    if view.words[stop] == ":":
        return "label"
    text = view.document.text
    for i in range(stop, min(stop + 8, len(view.words))):
        token = view.tokens[i]
        if token.text in _DASHES and text[token.start - 1 : token.start].isspace():
            return "dateline"
        if token.text == "(" and i + 1 < len(view.words) and view.tokens[i + 1].text.isupper() and i > stop:
            return "dateline"
        if token.text.islower() and len(token.text) > 4:
            return None
    return None


def cue_of(reading: Reading, candidate: Candidate) -> str | None:
    """Return the key of the weight that decides how a name is used, or None where nothing beside it tells."""
    opening = _opens_report(reading, candidate) or _genitive(reading, candidate)
    if opening:
        return opening
    if _before_body(reading, candidate):
        return "name_before_body"
    found = governor(reading.view, reading.cues, reading.by_stop, candidate)
    cue = _prepositional(reading, found, candidate) or _verbal(reading, found) or ("fellow" if found.fellow else None)
    if cue is None and _versus(reading, candidate, found):
        return "party"
    return (
        cue
        or subject_cue(reading.view, reading.cues, reading.by_first, candidate)
        or ("like" if found.word in reading.cues.grammar.like else None)
    )


def metonym_odds(reading: Reading, candidate: Candidate, base: str) -> tuple[float, str]:
    """Return the log odds that a name stands for a government, and the cue; ``base``: country, capital or seat."""
    weights = reading.cues.weights
    cue = cue_of(reading, candidate)
    if base == "country" and (cue is None or cue in _OPEN_TO_SPORT) and _in_sport(reading, candidate):
        cue = "team"
    return weights[base] + (weights[cue] if cue else 0.0), cue or "none"


def _in_sport(reading: Reading, candidate: Candidate) -> bool:
    """Whether words of sport stand around a name, which is then that of a team."""
    words, sport = reading.view.words, reading.cues.sport
    around = words[max(0, candidate.first - _SPORT_REACH) : candidate.stop + _SPORT_REACH]
    return len({word for word in around if word in sport}) >= _SPORT_WORDS


def as_use(odds: float) -> tuple[Use, float]:
    """Return the more likely use and how likely it is."""
    likely = 1 / (1 + exp(-abs(odds)))
    return ("metonym" if odds > 0 else "literal"), likely
