"""People: the runs of capitals that are a person's name, by title, given name, apposition or an earlier full name."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.extract.names.runs import Run, runs
from sahel.extract.names.view import View
from sahel.extract.names.words import name_words

_APPOSITION = 14
"""How many words before a name a title still introduces it ("the spokesman of the defence ministry, X Y")."""
_AFTER = 9
"""How many words after a name and a comma a title still describes it ("X Y, head of the bureau")."""
_OFFICE = 10
"""How many words the name of an office may have between its title and the person."""
_JOINTS = frozenset({".", "-", ","})
_LONGEST = 7
_LONGEST_ACRONYM = 5


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name: tokens ``start`` to ``stop`` without its title; ``official``: a title of state introduces it."""

    start: int
    stop: int
    full: bool
    official: bool


def _past_titles(view: View, run: Run) -> int:
    """Return the index of the first word of a run after the last title or office in it."""
    known = name_words()
    inside = [
        i
        for i in range(run[0], run[1] - 1)
        if view.words[i] in known.no_person
        or (view.words[i] in known.office and view.words[i] not in known.particles)
        or (view.words[i] in known.titles and not _is_given(view, i, run))
    ]
    start = inside[-1] + 1 if inside else run[0]
    while start < run[1] and not (view.capitals[start] and view.words[start] not in known.particles):
        start += 1
    return start


def _is_given(view: View, index: int, run: Run) -> bool:
    """Whether a title is really a given name here ("Cheikh Anta", "Prince Johnson"): first of several words."""
    words = name_words()
    return index == run[0] and view.words[index] in words.given and run[1] - index > 2


def _titled(view: View, start: int, reserved: frozenset[int]) -> str | None:
    """Return the title before a name, past what it is a title of ("Secretary of Homeland Security X Y").

    Of several titles ("Chief of Staff Professor X") the first of state is returned, else the nearest.
    """
    known, nearest = name_words(), None
    for index in range(start - 1, max(-1, start - 1 - _OFFICE), -1):
        word = view.words[index]
        if not view.adjoins(index) or not _belongs_to_office(view, index, start, reserved):
            break
        if word in known.official:
            nearest = word
            break
        nearest = nearest or (word if word in known.titles else None)
    return nearest


def _belongs_to_office(view: View, index: int, start: int, reserved: frozenset[int]) -> bool:
    known, word = name_words(), view.words[index]
    if view.tokens[index].text in _JOINTS:
        return not (start - index == 1 and word == ",")
    named = word in known.titles or word in known.office or word in known.no_person or index in reserved
    return named and view.same_sentence(index, start)


def _described(view: View, start: int, stop: int) -> str | None:
    """Return the title that a comma joins to a name, before it or after it."""
    words, titles = view.words, name_words().titles
    if start > 0 and view.tokens[start - 1].text == ",":
        for i in range(start - 2, max(-1, start - 2 - _APPOSITION), -1):
            if view.tokens[i].text in {".", ";", "!", "?", "\u201d"}:
                break
            if words[i] in titles:
                return words[i]
    if stop < len(words) and view.tokens[stop].text == ",":
        for i in range(stop + 1, min(len(words), stop + 1 + _AFTER)):
            if view.tokens[i].text in {".", ";", ","}:
                break
            if words[i] in titles or words[i] in {"head", "member", "membre", "secretaire"}:
                return words[i]
    return None


def _could_be_person(view: View, start: int, stop: int) -> bool:
    words = [view.words[i] for i in range(start, stop) if view.tokens[i].word]
    known = name_words()
    return (
        bool(words) and len(words) <= _LONGEST and not any(w in known.no_person or w in known.calendar for w in words)
    )


def _person(view: View, run: Run, reserved: frozenset[int]) -> PersonName | None:
    start, stop = _past_titles(view, run), run[1]
    stop = next((i for i in range(start, stop) if i in reserved and i > start), stop)
    while stop > start and not view.tokens[stop - 1].word:
        stop -= 1
    if not _could_be_person(view, start, stop):
        return None
    if sum(view.tokens[i].word for i in range(start, stop)) == 1:
        return _single(view, start, _title_before(view, start), reserved)
    title = _titled(view, start, reserved)
    given = view.words[start] in name_words().given
    described = title or _described(view, start, stop)
    if not given and (described is None or start in reserved):
        return None
    return PersonName(start, stop, full=True, official=described in name_words().official)


def _title_before(view: View, start: int) -> str | None:
    """Return the title right before a name, but for the stop of its short form ("Gen. X")."""
    before = start - 2 if start > 1 and view.tokens[start - 1].text == "." else start - 1
    return view.words[before] if before >= 0 and view.words[before] in name_words().titles else None


def _single(view: View, start: int, title: str | None, reserved: frozenset[int]) -> PersonName | None:
    """Return a surname after its title ("President Biden"), unless the word is something else."""
    word = view.words[start]
    words = name_words()
    if title is None or start in reserved or word in words.titles or word in words.function or word in view.small:
        return None
    shouted = view.tokens[start].text.isupper() and len(word) <= _LONGEST_ACRONYM
    if shouted or (title in {"chief", "chef", "m"} and view.tokens[start - 1].text != "."):
        return None
    return PersonName(start, start + 1, full=False, official=title in words.official)


def _surname_key(view: View, person: PersonName) -> str:
    last = person.stop - 1
    while last > person.start and view.words[last] in name_words().suffixes:
        last -= 1
    return view.words[last]


def surnames(view: View, people: tuple[PersonName, ...]) -> dict[str, PersonName]:
    """Return the last word of every full name, with the first person who bears it."""
    found: dict[str, PersonName] = {}
    for person in people:
        if person.full:
            found.setdefault(_surname_key(view, person), person)
    return found


def find_people(view: View, reserved: frozenset[int] = frozenset()) -> tuple[PersonName, ...]:
    """Return the names of people, in order; ``reserved`` tokens are known to be parts of other names."""
    found = (_person(view, run, reserved) for run in runs(view))
    return tuple(person for person in found if person is not None)


def bylines(view: View) -> frozenset[int]:
    """Return the tokens of names that sign a text ("By X Y", "(Niamey) Par X Y")."""
    signed = (run for run in runs(view) if run[0] > 0 and _signs(view, run[0] - 1))
    return frozenset(i for run in signed for i in range(*run))


def _signs(view: View, index: int) -> bool:
    if not view.capitals[index] or view.words[index] not in name_words().bylines:
        return False
    return view.opens(index) or view.tokens[index - 1].text in {")", "]", "|", "-", "—"}
