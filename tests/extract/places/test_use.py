"""How a name is used: the place, its government, an adjective, or a part of another name."""

import pytest

from tests.extract.toy_names import uses


def use_of(name, text, lang="en"):
    return next(use for printed, use in uses(text, lang) if printed == name)


METONYMS = [
    ("Moscow", "The two spoke of Moscow’s support for Niamey.", "en"),
    ("Niamey", "The two spoke of Moscow’s support for Niamey.", "en"),
    ("Niger", "Niger thanked its partners.", "en"),
    ("Niger", "Niger, one of the poorest countries in the world, has embraced a new partner.", "en"),
    ("Mali", "The bloc imposed sanctions on Mali.", "en"),
    ("France", "The agreement with France was signed in 1977.", "en"),
    ("Russia", "Ties between Niger and Russia grew.", "en"),
    ("Burkina Faso", "Mali, Niger and Burkina Faso have left the bloc.", "en"),
    ("Kremlin", "The Kremlin denied the report.", "en"),
    ("Paris", "Paris dément avoir demandé le survol.", "fr"),
    ("France", "Le gouvernement dénonce l'accord avec la France.", "fr"),
    ("Bamako", "La décision de Bamako surprend ses voisins.", "fr"),
    ("Niger", "Le Niger et le Mali ont annoncé une force conjointe.", "fr"),
    ("Niger", "Niger on Tuesday recalled its envoy.", "en"),
    ("Niger", "Le Niger jeudi dernier a rappelé son envoyé.", "fr"),
    ("Niger", "Le Niger, du reste, ne cède rien.", "fr"),
    ("Russia", "Will Russia ask for the hangars?", "en"),
    ("Chad", "Nor did Chad sign the text.", "en"),
    ("Niger", "Le texte que signe le Niger est court.", "fr"),
    ("France", "Non, la France - affirme un proche - ne signera rien.", "fr"),
    ("Burkina Faso", "Une lettre a été adressée au Mali et au Burkina Faso.", "fr"),
    ("Bamako", "Les vues de Niamey et de Bamako ont changé.", "fr"),
    ("Chad", "Four countries abstained: Chad, Mali, Russia and France.", "en"),
    ("Mali", "The score stood at 2-1 in the match when Mali were given a second goal.", "en"),
    ("Mali", "The Danes attack Mali.", "en"),
]
LITERALS = [
    ("Moscow", "An attack at Crocus City Hall in Moscow killed many.", "en"),
    ("Crocus City Hall", "An attack at Crocus City Hall in Moscow killed many.", "en"),
    ("Niger", "A delegation visited Niger last December.", "en"),
    ("Niger", "The troops in Niger will stay.", "en"),
    ("Niger", "Niger's junta declared the pact void.", "en"),
    ("Mali", "The border with Mali is closed.", "en"),
    ("Agadez", "They left Agadez at dawn.", "en"),
    ("Bamako", "Bamako, 1er mars (AMAP) Le ministre est arrivé.", "fr"),
    ("Mali", "Le gouvernement du Mali a répondu.", "fr"),
    ("Niger", "Les soldats sont arrivés au Niger.", "fr"),
    ("Sahel", "La lutte contre les groupes armés au Sahel continue.", "fr"),
    ("Niger", "Niger's new rulers announced a curfew.", "en"),
    ("Mali", "On Thursday Mali's army will mark a birthday.", "en"),
    ("Niamey", "Buses run between Niamey and Agadez.", "en"),
    ("Niamey", "Ils partent par le train du soir pour Niamey.", "fr"),
    ("Mali", "Le concours des troupes du Mali a suffi.", "fr"),
    ("Tchad", "Certains passent par le Tchad, où le sac est moins cher.", "fr"),
]
DEMONYMS = [
    ("Nigerien", "Nigerien officials met them.", "en"),
    ("US", "The last US base was closed.", "en"),
    ("U.S.", "The U.S. authorities hesitate.", "en"),
    ("maliennes", "Les forces maliennes avancent.", "fr"),
]
ORG_PARTS = [
    ("Sahel", "Le retrait du G5 Sahel est acté.", "fr"),
    ("Washington", "The Washington Post reported it.", "en"),
    ("West African", "The Economic Community of West African States met.", "en"),
    ("African", "Aid under the African Growth and Opportunity Act ended.", "en"),
]


@pytest.mark.parametrize(("name", "text", "lang"), METONYMS)
def test_a_government_is_a_metonym(name, text, lang):
    assert use_of(name, text, lang) == "metonym"


@pytest.mark.parametrize(("name", "text", "lang"), LITERALS)
def test_a_place_is_literal(name, text, lang):
    assert use_of(name, text, lang) == "literal"


@pytest.mark.parametrize(("name", "text", "lang"), DEMONYMS)
def test_an_adjective_is_a_demonym(name, text, lang):
    assert use_of(name, text, lang) == "demonym"


@pytest.mark.parametrize(("name", "text", "lang"), ORG_PARTS)
def test_a_part_of_another_name_is_told(name, text, lang):
    assert use_of(name, text, lang) == "org_part"
