import pytest

from sahel.extract.claims import find_claims
from sahel.extract.document import open_document
from sahel.model import ActorMention, Timex
from tests.extract.toy_reading import article, claims_of

NAMES = {"Niger": "NER", "France": "FRA", "Mali": "MLI", "Russia": "RUS"}


def read(text, *dates, published=None, title=None):
    actors = tuple(
        ActorMention(at, at + len(name), name, entity, "country")
        for at, name, entity in sorted(
            (at, name, entity) for name, entity in NAMES.items() for at in range(len(text)) if text.startswith(name, at)
        )
    )
    found = []
    for words, first, last in dates:
        at = text.index(words)
        found.append(Timex(at, at + len(words), words, "DATE", first or "XXXX", first, last, "resolved"))
    read_by = article(text, published, title)
    return find_claims(read_by, open_document(read_by), (), actors, tuple(found), "toy@1")


def test_the_date_of_the_clause_dates_the_act():
    (claim,) = read("Niger met France on 3 March.", ("3 March", "2024-03-03", "2024-03-03"))
    assert (claim.date_start, claim.date_end, claim.date_text, claim.date_rule) == (
        "2024-03-03", "2024-03-03", "3 March", "resolved",
    )  # fmt: skip


def test_an_act_without_a_date_stays_undated_whatever_the_publication_day():
    (claim,) = read("Niger met France. It was raining.", published="2024-03-26")
    assert claim.date_start is None and claim.date_rule == "none"


def test_an_expression_that_cannot_be_placed_gives_its_words_but_no_day():
    (claim,) = read("Niger met France on 3 March.", ("3 March", None, None))
    assert (claim.date_start, claim.date_text, claim.date_rule) == (None, "3 March", "none")


def test_a_span_since_a_day_dates_nothing():
    (claim,) = read("Since July 2023, Niger met France.", ("July 2023", "2023-07-01", "2023-07-31"))
    assert claim.date_start is None


def test_the_date_of_a_relative_clause_dates_its_own_act():
    text = "Niger, which met France on 3 March, accused Mali."
    claims = {c.type: c for c in read(text, ("3 March", "2024-03-03", "2024-03-03"))}
    assert claims["talks"].date_start == "2024-03-03"
    assert claims["accusation"].date_start is None


def test_a_headline_in_the_present_is_of_its_publication_day():
    (claim,) = read("Niger meets France\n\nIt rains.", published="2024-03-26", title="Niger meets France")
    assert (claim.date_start, claim.date_rule) == ("2024-03-26", "published")


def test_a_vaguer_telling_joins_the_dated_one():
    text = "Niger met France. On 3 March Niger met France again."
    (claim,) = read(text, ("3 March", "2024-03-03", "2024-03-03"))
    assert claim.date_start == "2024-03-03" and len(claim.also) == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("ECOWAS had imposed sanctions on Niger.", "en"),
        ("Niger remains suspended from ECOWAS.", "en"),
        ("Since then ECOWAS has reopened its office and has imposed sanctions on Niger.", "en"),
        ("Depuis lors, la CEDEAO a imposé des sanctions au Niger.", "fr"),
        ("La CEDEAO avait imposé des sanctions au Niger.", "fr"),
        ("Les frontières du Niger avaient été fermées par la CEDEAO et ses avoirs gelés.", "fr"),
    ],
)
def test_what_was_before_the_story_is_not_of_its_day_even_in_a_short_item(text, lang):
    names = {"ECOWAS": "ECOWAS", "CEDEAO": "ECOWAS", "Niger": "NER"}
    for claim in claims_of(f"Sahel\n\n{text}", names, lang=lang, published="2024-08-29", title="Sahel"):
        assert (claim.date_start, claim.date_rule) == (None, "none")


def test_what_a_short_item_calls_the_exit_or_the_visit_was_before_it():
    names = {"Mali": "MLI", "ECOWAS": "ECOWAS", "Niger": "NER"}
    text = "Sahel talks\n\nECOWAS met Niger. They spoke of the withdrawal of Mali from ECOWAS."
    found = {
        claim.type: claim.date_rule for claim in claims_of(text, names, published="2025-05-23", title="Sahel talks")
    }
    assert found["membership_exit_announced"] == "none"
    assert found["talks"] == "published"
