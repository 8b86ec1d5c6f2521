import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.facts.alliances import alliances
from sahel.facts.countries import countries, entity_label, entity_name, name_in_text
from sahel.facts.spoken_names import Name, listed
from sahel.i18n import speaking


@pytest.mark.parametrize(
    ("entity", "bare", "of", "to", "at"),
    [
        ("NER", "le Niger", "du Niger", "au Niger", "au Niger"),
        ("RUS", "la Russie", "de la Russie", "à la Russie", "en Russie"),
        ("DZA", "l’Algérie", "de l’Algérie", "à l’Algérie", "en Algérie"),
        ("USA", "les États-Unis", "des États-Unis", "aux États-Unis", "aux États-Unis"),
        ("CUB", "Cuba", "de Cuba", "à Cuba", "à Cuba"),
        ("OMN", "Oman", "d’Oman", "à Oman", "à Oman"),
        ("AES", "l’AES", "de l’AES", "à l’AES", "à l’AES"),
        ("UN", "l’ONU", "de l’ONU", "à l’ONU", "à l’ONU"),
        ("ECOWAS", "la CEDEAO", "de la CEDEAO", "à la CEDEAO", "à la CEDEAO"),
        ("TUR", "la Turquie", "de la Turquie", "à la Turquie", "en Turquie"),
        ("COD", "la RD Congo", "de la RD Congo", "à la RD Congo", "en RD Congo"),
        ("HUN", "la Hongrie", "de la Hongrie", "à la Hongrie", "en Hongrie"),
        ("YEM", "le Yémen", "du Yémen", "au Yémen", "au Yémen"),
    ],
)
def test_a_french_name_bends_to_the_word_before_it(entity, bare, of, to, at):
    with speaking("fr"):
        name = name_in_text(entity)
    assert [name, f"{name:de}", f"{name:à}", f"{name:en}"] == [bare, of, to, at]


def test_that_is_cut_before_a_vowel():
    assert f"{Name('Oman'):que}" == "qu’Oman"
    assert f"{Name('une délégation'):que}" == "qu’une délégation"
    assert f"{Name('le Niger'):que}" == "que le Niger"


def test_an_infinitive_is_cut_too():
    assert f"{Name('imposer'):de} / {Name('signer'):de}" == "d’imposer / de signer"


def test_several_names_bend_each_by_itself():
    with speaking("fr"):
        names = listed([name_in_text(one) for one in ("NER", "MLI", "USA")])
        assert f"ceux {names:de}" == "ceux du Niger, du Mali et des États-Unis"
        assert names == "le Niger, le Mali et les États-Unis"
    assert listed([name_in_text("NER"), name_in_text("MLI")]) == "Niger and Mali"
    assert (listed([]), listed([Name("Niger")])) == ("", "Niger")


def test_who_takes_a_plural_verb():
    with speaking("fr"):
        assert name_in_text("USA").plural
        assert not name_in_text("NER").plural
        assert listed([name_in_text("NER"), name_in_text("MLI")]).plural


@given(st.text(max_size=20), st.sampled_from(["de", "à", "en", "que"]))
def test_whatever_the_name_none_of_its_letters_is_lost(text, bend):
    said = f"{Name(text):{bend}}"
    bare = text.removeprefix("le ").removeprefix("les ") if text.startswith(("le ", "les ")) else text
    assert said.endswith(bare)


def test_an_ordinary_width_is_an_ordinary_width():
    assert f"{Name('Niger'):>7}" == "  Niger"


def test_every_country_and_bloc_has_a_french_name():
    with speaking("fr"):
        for entity in (*countries(), *alliances()):
            assert entity_name(entity) and entity_label(entity) and name_in_text(entity)
            assert not name_in_text(entity).startswith(("le A", "le E", "le I", "le O", "le U", "la A", "la E"))
        assert entity_name("ARE") == "Émirats arabes unis"
        assert entity_label("ARE") == "EAU"
        assert entity_name("abdourahamane_tiani") == "Abdourahamane Tiani"
        assert entity_name("SOME_BODY") == "SOME_BODY"


def test_english_names_are_as_they_were():
    assert (entity_name("USA"), name_in_text("USA"), entity_label("GBR")) == (
        "United States",
        "the United States",
        "UK",
    )
