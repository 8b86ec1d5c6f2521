"""Modality: whether an act happened, was announced, is planned, is only reported, or is denied; and who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import Words, lexicon
from sahel.extract.claims.matching import Match
from sahel.extract.claims.parties import Party
from sahel.extract.claims.roles import Roles
from sahel.model import Modality

_NEAR = 5
_ASKED_WITHIN = 8
_FINITE = frozenset({"past", "pres", "part"})
_GOVERNING = frozenset({"denied", "planned", "announced", "reported"})
_ORDER: tuple[tuple[str, Modality], ...] = (
    ("denied", "denied"),
    ("announced", "announced"),
    ("planned", "planned"),
    ("reported", "reported"),
    ("foretold", "announced"),
)


def _has(words: Sequence[str], wanted: Words) -> bool:
    short = "n't" in wanted
    return any(word in wanted or (short and word.endswith("n't")) for word in words)


def unreal(sentence: Sentence, match: Match) -> bool:
    """Whether the act is negated, asked, or only possible: no claim is made of it."""
    cues = lexicon(sentence.lang).modality
    if sentence.tokens and sentence.tokens[-1].text == "?":
        return True
    before = sentence.lower[max(match.clause[0], match.first - _NEAR) : match.first]
    opened = sentence.lower[match.clause[0]] if match.clause[0] < len(sentence.lower) else ""
    if opened in grammar(sentence.lang).condition and match.clause[0] <= match.first:
        return True
    if _has(before, cues["negated"]) or _has(before, cues["unreal"]):
        return True
    return _only_asked(sentence, match, cues) or _only_possible(sentence, match, cues)


def _only_asked(sentence: Sentence, match: Match, cues: Mapping[str, Words]) -> bool:
    """Whether somebody else is asked or urged to do the act ("urged Mali to sign", "demand the departure of …")."""
    if match.form != "inf" and not match.trigger.nominal:
        return False
    start = max(match.clause[0], match.first - _ASKED_WITHIN)
    # A French verb right before the infinitive has the same subject ("veut envoyer"): nobody else is asked.
    own_will = sentence.lang == "fr" and match.form == "inf"
    asking = cues["asking"] | cues["ordering"] if match.form == "inf" else cues["asking"]
    return _has(sentence.lower[start : match.first - own_will], asking)


def _only_possible(sentence: Sentence, match: Match, cues: Mapping[str, Words]) -> bool:
    """Whether an adjective calls a nominal act possible ("a potential deployment", "un déploiement éventuel")."""
    around = (*sentence.lower[max(0, match.first - 4) : match.first], *sentence.lower[match.last + 1 : match.last + 3])
    return match.trigger.nominal and _has(around, cues["possible"])


def _cue(sentence: Sentence, match: Match, cues: Mapping[str, Words], kind: str, subject_end: int) -> bool:
    """Whether a cue of one kind governs the trigger: in its own clause before it, or closing the clause before."""
    start = match.clause[0]
    own = sentence.lower[(subject_end if match.form in _FINITE else max(start, _beside(sentence, match))) : match.first]
    resumes = sentence.lower[start : start + 1] == (
        ",",
    )  # the clause goes on after an insertion, which governs nothing
    governing = sentence.lower[max(0, start - _NEAR) : start] if kind in _GOVERNING and not resumes else ()
    return _has(own, cues.get(kind, frozenset())) or _has(governing, cues.get(kind, frozenset()))


def _beside(sentence: Sentence, match: Match) -> int:
    """Where a noun told only by the way begins ("promised arms during a visit"): no word before says how it is told."""
    if not match.trigger.nominal:
        return 0
    near = range(match.first - 1, max(0, match.first - _NEAR), -1)
    return next((i for i in near if sentence.slot_of.get(i) == "about"), 0)


def _hearsay(sentence: Sentence, match: Match, cues: Mapping[str, Words]) -> bool:
    """Whether an act is told of its subject by others ("are said to have met")."""
    before = sentence.lower[match.clause[0] : match.first]
    return any(word in cues["hearsay"] and before[i + 1 : i + 2] == ("to",) for i, word in enumerate(before))


def _not_counting_head(match: Match, cues: Mapping[str, Words], sentence: Sentence) -> bool:
    return sentence.lower[match.first] in cues["announced"]


def modality_of(sentence: Sentence, match: Match, roles: Roles) -> Modality:
    """Return the modality that the words around a trigger give; "happened" where none speaks."""
    if match.trigger.modality is not None:
        return match.trigger.modality
    cues = lexicon(sentence.lang).modality
    before = [p.last + 1 for p in roles.sources if match.clause[0] <= p.first and p.last < match.first]
    subject_end = max(before, default=match.clause[0])
    if match.form == "cond" or _conditional_auxiliary(sentence, match) or _hearsay(sentence, match, cues):
        return "reported"
    for cue, kind in _ORDER:
        if _cue(sentence, match, cues, cue, subject_end):
            return kind
    if match.form == "fut" or _not_counting_head(match, cues, sentence):
        return "announced"
    return "happened"


def _conditional_auxiliary(sentence: Sentence, match: Match) -> bool:
    """A French conditional before a participle ("aurait livré") reports what others say."""
    before = sentence.lower[max(0, match.first - 3) : match.first]
    return sentence.lang == "fr" and bool({"aurait", "auraient", "serait", "seraient"} & set(before))


def speaker_of(sentence: Sentence, parties: Sequence[Party], match: Match) -> str | None:
    """Return the entity in whose words the act is told ("Mali said that France …"), or None for the article's own."""
    saying = lexicon(sentence.lang).modality.get("saying", frozenset())
    for position, word in enumerate(sentence.lower):
        if word in saying and position not in match.used:
            before = [p for p in parties if p.last < position and p.slot == "" and p.named]
            return before[-1].entity if before else None
    return None
