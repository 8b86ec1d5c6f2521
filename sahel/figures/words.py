"""The words for what the records code: uses of places, modalities, rules of dates, domains."""

from __future__ import annotations

from sahel.i18n import _
from sahel.model import DateRule, Domain, Lang, Modality, Use


def use_label(use: Use) -> str:
    """Return how a place's name is used, in words."""
    words: dict[Use, str] = {
        "literal": _("the place itself"),
        "metonym": _("a government or body"),
        "demonym": _("its people, or an adjective"),
        "org_part": _("part of another name"),
    }
    return words[use]


def modality_label(modality: Modality) -> str:
    """Return how an article puts a claim, in one word."""
    words: dict[Modality, str] = {
        "happened": _("happened"),
        "announced": _("announced"),
        "planned": _("planned"),
        "denied": _("denied"),
        "reported": _("reported"),
    }
    return words[modality]


def rule_label(rule: DateRule) -> str:
    """Return how the date of a claim was found, in words."""
    words: dict[DateRule, str] = {
        "stated": _("stated in full"),
        "resolved": _("worked out from the text"),
        "published": _("the day of publication"),
        "none": _("no date found"),
    }
    return words[rule]


def domain_label(domain: Domain) -> str:
    """Return a domain in one word."""
    words: dict[Domain, str] = {
        "military": _("military"),
        "diplomatic": _("diplomatic"),
        "economic": _("economic"),
        "political": _("political"),
    }
    return words[domain]


def quoted(text: str, lang: Lang) -> str:
    """Return a text between the quotation marks of its language."""
    return f"« {text} »" if lang == "fr" else f"“{text}”"
