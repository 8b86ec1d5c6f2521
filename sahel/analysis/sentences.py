"""One plain sentence about an event or a tie, worded by the table of claim types; it says no more than was coded."""

from __future__ import annotations

from sahel.analysis.corroborate import is_chronology, lead
from sahel.analysis.day_labels import interval_label
from sahel.facts.claim_types import ClaimType, claim_types
from sahel.facts.claim_wording import modality_pattern, wording
from sahel.facts.countries import name_in_text
from sahel.facts.spoken_names import Name
from sahel.i18n import _, language
from sahel.model import Domain, Event, Modality, Tie


def _a_domain(domain: Domain) -> str:
    return {
        "military": _("a military"),
        "diplomatic": _("a diplomatic"),
        "economic": _("an economic"),
        "political": _("a political"),
    }[domain]


def _told_as(kind: ClaimType, modality: Modality) -> Modality:
    """Return the modality by which a claim is told: what is no act of a party, or is done by saying it, happened."""
    done = not kind.makes_tie or (modality == "announced" and kind.wording.spoken)
    return "happened" if done and modality not in ("denied", "reported") else modality


def _lowered(subject: str) -> str:
    """Return a subject as it stands inside a sentence; one that begins with a name has that name's own letters."""
    return subject[:1].lower() + subject[1:]


def _names(event: Event, plural: bool) -> dict[str, str]:
    return {
        "source": name_in_text(event.source),
        "target": name_in_text(event.target) if event.target else Name(_("an unknown party")),
        "a_domain": _a_domain(event.domain),
        "its": _("their") if plural else _("its"),
    }


def act(event: Event, known: bool = False) -> str:
    """Return who did what to whom, as a clause: "Niger annulled a military agreement with the United States".

    ``known``: both parties were just named, so what both did is told of "the two".
    """
    kind, said = claim_types()[event.type], wording(event.type, language())
    plural = said.plural or (said.subject == "{source}" and name_in_text(event.source).plural)
    infinitive, past, participle = said.verb
    names = _names(event, plural)
    return modality_pattern(_told_as(kind, lead(event.claims).modality), language(), plural).format(
        subject=Name(_("the two") if known and said.both else _lowered(said.subject).format(**names)),
        object=said.object.format(**names),
        infinitive=Name(infinitive),
        past=past,
        participle=participle,
    )


def coded_sentence(event: Event) -> str:
    """Return who did what to whom and when: "Niger annulled a military agreement with the United States, 16 Mar 2024."

    What was only announced, planned, reported or denied is said to be so, and so is that sources differ.
    """
    told = act(event)
    pattern = _("{told}, {date}; sources differ.") if event.state == "sources differ" else _("{told}, {date}.")
    said = pattern.format(told=told, date=interval_label(event.date_start, event.date_end))
    return said[:1].upper() + said[1:]


def event_sentence(event: Event) -> str:
    """Return the sentence that tells an event.

    Where a row of the chronology leads it, that is the row's own summary, as it says more than its code.
    """
    first = lead(event.claims)
    return first.quote if is_chronology(first) else coded_sentence(event)


def change_sentence(tie: Tie) -> str:
    """Return one sentence for a tie, from its heaviest event of the period."""
    if not tie.events:
        a, b = map(name_in_text, tie.pair)
        return _("There is no new evidence on {a} and {b}.").format(a=a, b=b)
    return event_sentence(tie.events[0])
