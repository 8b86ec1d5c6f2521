"""Actors: each party once a text, each mention where it stands, whatever the spelling of its id."""

from sahel.desk.evaluate.actors import actor_figures
from sahel.desk.evaluate.measures import Found
from tests.desk.evaluate.toy import actor, marks


def test_a_party_counts_once_and_its_mentions_each():
    gold = marks(actor("NER", 0, 5), actor("NER", 10, 15), actor("ECOWAS", 20, 26))
    told = marks(actor("NER", 0, 5), actor("FRA", 20, 26))
    found = actor_figures(gold, told).found
    assert found["actors_entity"] == Found(1, 2, 2)
    assert found["actors_mention"] == Found(1, 2, 3)


def test_two_spellings_of_an_id_are_one_party():
    told = marks(actor("CEDEAO"), actor("abdourahamane tchiani", 10, 15))
    gold = marks(actor("ECOWAS"), actor("abdourahamane_tiani", 10, 15))
    assert actor_figures(gold, told).found["actors_entity"] == Found(2, 2, 2)
