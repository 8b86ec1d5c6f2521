"""The check that stands between a record and a sentence: does the quote itself name both parties and the act?"""

import pytest

from sahel.briefing.named_parties import names_act, names_all
from sahel.model import ActorMention, Extraction, PlaceMention, Span
from tests.toy import claim


def reading(text, actors=(), places=()):
    def at(surface):
        start = text.index(surface)
        return start, start + len(surface), surface

    said = tuple(ActorMention(*at(surface), entity, kind, speaks) for surface, entity, kind, speaks in actors)
    named = tuple(
        PlaceMention(*at(surface), surface, None, None, iso3, None, use, 0.9) for surface, iso3, use in places
    )
    return Extraction("a1", "toy@1", places=named, actors=said)


def checked(text, kind="sanction", source="TCD", target="USA", span=None, **found):
    said = claim(source, target, kind, "2025-06-05")
    return names_all(said, text, "en", reading(text, **found), span or Span(0, len(text)))


CHAD = ("Chad", "TCD", "country", None)
BANNED = "Chad imposed sanctions on American citizens."


def test_an_actor_and_a_demonym_name_both_parties():
    assert checked(BANNED, actors=[CHAD], places=[("American", "USA", "demonym")])


def test_one_party_is_not_enough():
    assert not checked(BANNED, actors=[CHAD])


def test_a_person_names_the_party_that_the_person_speaks_for():
    text = "Déby imposed sanctions on the United States."
    people = [("Déby", "mahamat_deby", "person", "TCD"), ("United States", "USA", "country", None)]
    assert checked(text, actors=people)


def test_a_name_inside_the_name_of_a_body_names_no_party():
    text = "Chad imposed sanctions on the Bank of America."
    assert not checked(text, actors=[CHAD], places=[("America", "USA", "org_part")])


def test_a_mention_outside_the_quote_does_not_count():
    text = "American citizens protested. Chad imposed sanctions on them."
    places = [("American", "USA", "demonym")]
    assert checked(text, actors=[CHAD], places=places)
    assert not checked(text, actors=[CHAD], places=places, span=Span(text.index("Chad"), len(text)))


def test_where_nobody_looked_nothing_is_borne_out():
    assert not names_all(claim("TCD", "USA", "sanction"), BANNED, "en", None, Span(0, len(BANNED)))


@pytest.mark.parametrize(
    ("text", "kind", "lang", "found"),
    [
        ("Niger expelled the counsellor.", "expulsion", "en", True),
        ("Le Niger a expulsé le conseiller.", "expulsion", "fr", True),
        ("Niger welcomed the counsellor.", "expulsion", "en", False),
        ("Mali and Russia sign three agreements.", "agreement_signed", "en", True),
        ("Mali and Russia exist.", "agreement_signed", "en", False),
        ("", "talks", "en", False),
    ],
)
def test_the_words_of_the_act_must_stand_in_it(text, kind, lang, found):
    assert names_act(text, kind, lang) is found
