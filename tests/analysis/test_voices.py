import pytest

from sahel.analysis.voices import by_voice, speaker, voice_key, voice_of
from sahel.model import After
from tests.toy import article, claim


@pytest.mark.parametrize(
    ("publisher", "voice"),
    [
        ("Reuters via The Standard (Kenya)", "Reuters"),
        ("reuters", "Reuters"),
        ("Agence France-Presse", "AFP"),
        ("France 24 (AFP)", "AFP"),
        ("Anadolu / A News", "Anadolu"),
        ("Sputnik (Russian state agency), quoting the defence ministry", "Sputnik"),
        ("US State Department via allAfrica", "US State Department"),
        ("RFI via allAfrica", "RFI"),
        ("The Standard (Kenya)", "The Standard (Kenya)"),
        ("Viaduc", "Viaduc"),
    ],
)
def test_the_agency_named_first_is_the_voice(publisher, voice):
    assert speaker(publisher) == voice


def test_one_publisher_is_one_voice_however_it_is_spelt():
    spellings = ["Le Monde", "le monde ", "LE MONDE"]
    assert len({voice_of(article(publisher=spelling)).key for spelling in spellings}) == 1
    assert voice_of(article(publisher="The Moscow Times")).key == voice_of(article(publisher="Moscow Times")).key
    assert voice_of(article(publisher="Le Monde")).key != voice_of(article(publisher="Le Mandat")).key


def test_a_summary_counts_as_the_voice_of_the_report_that_it_retells():
    after = After("AP via Yahoo News", "A title", "https://example.org/a")
    ours = voice_of(article(publisher="Our monitor", after=after))
    assert ours == voice_of(article(publisher="Associated Press"))
    assert ours.label == "AP" and ours.known


def test_two_that_retell_one_report_of_an_unknown_publisher_are_one_unknown_voice():
    first = voice_of(article(publisher="A blog", after=After(None, None, "https://example.org/a/")))
    second = voice_of(article(after=After(None, "Something", "https://example.org/a")))
    assert first == second and not first.known
    titled = [voice_of(article(after=After("", "Same Title", None))) for _ in range(2)]
    assert titled[0] == titled[1] != first


def test_an_article_without_a_publisher_is_a_voice_of_its_own_and_unknown():
    first, second = voice_of(article()), voice_of(article())
    assert first.key != second.key
    assert not first.known and not second.known


def test_a_report_without_any_name_leaves_the_publisher_as_the_voice():
    assert voice_key("a", "Punch", After(None, None, None)) == voice_key("b", "Punch", None)


def test_claims_of_one_voice_are_counted_together():
    voices = {"a1": voice_key("a1", "AFP", None), "a2": voice_key("a2", "TRT (AFP)", None)}
    said = [claim(article="a1"), claim(article="a2"), claim(article="a3", publisher="AFP"), claim(article="a4")]
    assert [len(group) for group in by_voice(said, voices).values()] == [3, 1]
