"""How an article is read, in plain words; true of sahel/extract and of the numbers in geodata/lexicon/weights.yaml."""

from __future__ import annotations

from sahel.extract.claims.calibrated import steps
from sahel.extract.claims.weights import weights
from sahel.facts.claim_types import claim_types
from sahel.i18n import _


def reading_text() -> tuple[str, ...]:
    """Return the paragraphs."""
    return _rules(), _places(), _actors(), _dates(), _claims(), _confidence()


def _rules() -> str:
    return _(
        "By rules: reading is done with rules and word lists, the same way each time, on this machine; no article "
        "leaves it. English and French are read."
    )


def _places() -> str:
    return _(
        "Places: every name of the gazetteer is looked for. Of several places of one name the text decides: a "
        "country or region named beside it, the country that the article speaks of, then population. The use is "
        "told apart: the place itself (“an attack in Gao”), a government named by it (“Paris said”), its people, "
        "or a part of another name (“Bank of Niger”). The page Evidence gives the reason for each."
    )


def _actors() -> str:
    return _(
        "Actors: states and their organs, alliances and bodies, persons with the office that they held on that "
        "day, and so the party that they spoke for."
    )


def _dates() -> str:
    return _(
        "Dates: a date is stated in full, or worked out from the day of publication and the verb’s tense (“on "
        "Monday”, “le 26 mars”). A short item in the present is dated by the day on which it was published. Where "
        "nothing tells, a claim stays undated; no date is made up."
    )


def _claims() -> str:
    said = _(
        "Claims: a verb or noun of an act, with its two parties in their places in the sentence, is one of {n} "
        "types. An article makes one claim for each pair, type and date; its best sentence is the evidence, kept "
        "exactly as printed. Negated, asked and merely possible acts make none. A claim is told as happened, "
        "announced, planned, reported or denied; a denial stands beside what it denies."
    )
    return said.format(n=len(claim_types()))


def _confidence() -> str:
    held = weights()
    said = _(
        "Confidence: a claim first gets a score, {base} where both parties are named in the first places that its "
        "verb gives them; less for each place further down ({step} of it), less where a party is only described "
        "({described} of it), a little more for a second sentence that says the same. Below {floor} no claim is "
        "made. Its confidence is how often claims of such a score were right, the score itself counting as a few "
        "claims more, so that luck with few does not make it sure: {steps}. The figures below check it."
    )
    each = _("{p} from a score of {score} ({right} of {of})")
    # The first step is noted from 0 on, yet no claim scores below the floor.
    told = (each.format(p=s.confidence, score=max(s.score, held.floor), right=s.right, of=s.of) for s in steps())
    return said.format(
        base=held.base, step=held.slot_step, described=held.described, floor=held.floor, steps="; ".join(told)
    )
