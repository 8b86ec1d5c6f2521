"""The words of time of one language and the rules over them, read from geodata/lexicon/dates_<lang>.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from sahel.errors import TableError
from sahel.extract.dates.first import beginning
from sahel.extract.dates.grammar import GLUE, Compiler, words_of
from sahel.facts.tables import settings
from sahel.model import Lang

Slot = int | float | str
"""What a word contributes: a month number, a unit, a direction."""

_OTHER = "."
_CAPITAL = "C"
_DECIMAL = "#"
_FIRST_SIGN = 0xE000
_APOSTROPHES = "’"


_NAMED = re.compile(r"\?P<\w+>")


@dataclass(frozen=True)
class Rule:
    """One way to say a time: the expression over signs, the reader of its meaning, and the slots it fills itself."""

    reader: str
    expression: str
    slots: Mapping[str, Slot]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression; most rules are never needed, so each is compiled when it first is."""
        return re.compile(self.expression)


@dataclass(frozen=True)
class Start:
    """The rules that may begin with one sign, in the order of the table."""

    rules: tuple[Rule, ...]

    @cached_property
    def any_of(self) -> re.Pattern[str]:
        """One expression that tells whether any of the rules matches."""
        return re.compile("|".join(_NAMED.sub("?:", rule.expression) for rule in self.rules))


class Lexicon:
    """Signs of words, values of words, and compiled rules of one language."""

    def __init__(self, raw: Mapping[str, Any], table: str) -> None:
        self._raw = raw
        self._table = table
        self.values: dict[str, dict[str, Slot]] = {
            name: {str(word).lower(): value for word, value in words.items()} for name, words in raw["classes"].items()
        }
        self._members = self._memberships()
        self._sign_of: dict[frozenset[str], str] = {}
        self._known = self._known_tokens()

    @cached_property
    def _rows(self) -> list[dict[str, Any]]:
        return [dict(row) for row in self._raw["rules"]]

    def _memberships(self) -> dict[str, set[str]]:
        """Return token text -> classes, in every case form that the class allows."""
        capitalised = set(self._raw.get("capitalised", ()))
        members: dict[str, set[str]] = {}
        for name, words in self._raw["classes"].items():
            for word in words:
                for form in _forms(str(word), name in capitalised):
                    members.setdefault(form, set()).add(name)
        patterns = [*(row["pattern"] for row in self._rows), *self._raw["fragments"].values()]
        for word in set().union(*map(words_of, patterns)):
            for form in _forms(word, False):
                members.setdefault(form, set()).add("=" + word)
        return members

    def _known_tokens(self) -> dict[str, str]:
        known = {text: self._sign(classes) for text, classes in self._members.items()}
        for number in _numbers():
            own = self._members.get(number, set())
            known[number] = self._sign(_number_classes(number) | own)
        return known

    def _sign(self, classes: Iterable[str]) -> str:
        key = frozenset(classes)
        return self._sign_of.setdefault(key, chr(_FIRST_SIGN + len(self._sign_of)))

    def signs_of(self, name: str) -> str:
        """Return the signs of a class, or of a word written ``=word``."""
        if name == "capital":
            return _CAPITAL
        if name == "decimal":
            return _DECIMAL
        return self._signs_by_class.get(name, "")

    @cached_property
    def _signs_by_class(self) -> Mapping[str, str]:
        self.composite  # noqa: B018  all signs must exist before the first pattern is read
        found: dict[str, str] = {}
        for classes, sign in self._sign_of.items():
            for name in classes:
                found[name] = found.get(name, "") + sign
        return found

    def sign(self, text: str) -> str:
        """Return the sign of a token."""
        known = self._known.get(text)
        if known is not None:
            return known
        first = text[0]
        return _CAPITAL if first.isupper() else _DECIMAL if first.isdigit() else _OTHER

    @cached_property
    def composite(self) -> Mapping[str, str]:
        """The signs of numeric dates and clock times, which are cut from the text before tokens are looked at."""
        return {name: self._sign({name}) for name in ("numdate", "clocktime")}

    @cached_property
    def _compiler(self) -> Compiler:
        return Compiler(self.signs_of, self._raw["fragments"], self._table)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, in the order of the table: where two match the same words, the earlier one reads them."""
        return tuple(self._rule(row) for row in self._rows)

    def _rule(self, row: dict[str, Any]) -> Rule:
        slots = {key: value for key, value in row.items() if key not in ("is", "pattern")}
        return Rule(row["is"], self._compiler.expression(row["pattern"]), slots)

    @cached_property
    def starts(self) -> Mapping[str, Start]:
        """By sign, the rules that may begin there; raise TableError for a rule that could match no word at all."""
        by_sign: dict[str, list[Rule]] = {}
        for rule in self.rules:
            begins = beginning(rule.expression)
            if begins.empty:
                raise TableError(self._table, f"a pattern of the reader “{rule.reader}” can match nothing")
            for sign in begins.signs:
                by_sign.setdefault(sign, []).append(rule)
        return {sign: Start(tuple(rules)) for sign, rules in by_sign.items()}

    @cached_property
    def starters(self) -> re.Pattern[str]:
        """An expression that finds the next sign with which some rule may begin."""
        return re.compile("[" + "".join(map(re.escape, self.starts)) + "]")

    def value(self, name: str, word: str) -> Slot | None:
        """Return what a word (lower case) means as a member of a class; None where the class gives it no meaning."""
        return self.values.get(name, {}).get(word)

    def setting(self, name: str) -> Any:  # noqa: ANN401
        """Return another part of the table: cues of tense, weights."""
        return self._raw[name]


def _forms(word: str, capitalised: bool) -> set[str]:
    """Return the spellings under which a word is met: Capitalised and UPPER CASE, and lower case unless forbidden."""
    spelled = {word.capitalize(), word.upper()} | (set() if capitalised else {word})
    if word.upper() == word and not word[:1].isalpha():
        spelled = {word}
    return spelled | {form.replace("'", mark) for form in spelled for mark in _APOSTROPHES}


def _numbers() -> Iterable[str]:
    yield from (str(n) for n in range(10_000))
    yield from (f"{n:02d}" for n in range(10))


def _number_classes(text: str) -> set[str]:
    """Return the classes of a number written in digits: what it could be."""
    value = int(text)
    tests = {
        "int": True,
        "day": 1 <= value <= 31 and len(text) <= 2,
        "hour": value <= 24 and len(text) <= 2,
        "minute": value <= 59 and len(text) == 2,
        "yy": len(text) == 2,
        "year": 1000 <= value <= 2100,
        "modernyear": 1900 <= value <= 2050,
        "decade": 1000 <= value <= 2090 and value % 10 == 0,
        "shortdecade": len(text) == 2 and value % 10 == 0,
        "digit": len(text) == 1,
        "threedigits": len(text) == 3,
    }
    return {name for name, holds in tests.items() if holds}


@lru_cache(maxsize=4)
def lexicon(lang: Lang) -> Lexicon:
    """Return the lexicon of a language, read and compiled once."""
    name = f"lexicon/dates_{lang}"
    return Lexicon(settings(name), f"{name}.yaml")


__all__ = ["GLUE", "Lexicon", "Rule", "Slot", "lexicon"]
