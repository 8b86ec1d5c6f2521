"""Random small worlds: events with their claims, some undated, denied, told twice, vague or known late."""

from datetime import date, timedelta

from hypothesis import strategies as st

from sahel.analysis.corroborate import fold_all
from sahel.analysis.voices import voice_key
from tests.toy import claim

PARTIES = ("NER", "MLI", "RUS", "ECOWAS")
TYPES = ("talks", "deployment", "withdrawal", "agreement_signed", "agreement_annulled", "sanction", "coup_context")
MODALITIES = ("happened", "announced", "planned", "denied")
PUBLISHERS = {f"a{number}": f"Paper {number % 4}" for number in range(9)}
FIRST = date(2024, 1, 1)


def day(number):
    return (FIRST + timedelta(days=number)).isoformat()


@st.composite
def sayings(draw):
    """A claim of a random article, its day and its modality any."""
    source, target = draw(st.permutations(PARTIES))[:2]
    kind = draw(st.sampled_from(TYPES))
    start = draw(st.one_of(st.none(), st.integers(0, 400)))
    until = None if start is None else day(start + draw(st.sampled_from((0, 0, 0, 6, 29))))
    return claim(
        source,
        None if kind == "coup_context" else target,
        kind,
        None if start is None else day(start),
        until=until,
        article=draw(st.sampled_from(sorted(PUBLISHERS))),
        modality=draw(st.sampled_from(MODALITIES)),
        confidence=draw(st.sampled_from((0.3, 0.5, 0.7, 0.9))),
        place=draw(st.sampled_from((None, "Niamey"))),
    )


VOICES = {article: voice_key(article, publisher, None) for article, publisher in PUBLISHERS.items()}
KNOWN = {article: day(60 * number) for number, article in enumerate(sorted(PUBLISHERS))}


@st.composite
def worlds(draw):
    """Events in the order of intake."""
    return fold_all(draw(st.lists(sayings(), min_size=12, max_size=40)), VOICES)
