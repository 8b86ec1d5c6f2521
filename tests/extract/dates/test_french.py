import pytest

from tests.extract.dates.toy_dates import only, read, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Il est parti le 26 mars 2024.", "le 26 mars 2024", "2024-03-26"),
        ("Il est parti le mardi 26 mars 2024.", "le mardi 26 mars 2024", "2024-03-26"),
        ("Il est parti le 1er mars 2023.", "le 1er mars 2023", "2023-03-01"),
        ("L'accord du 24 avril 1961 tient.", "24 avril 1961", "1961-04-24"),
        ("Il est parti le 10/11/2023.", "le 10/11/2023", "2023-11-10"),
        ("Ils ont signé en août 2020.", "août 2020", "2020-08"),
        ("Ils ont signé AU MOIS D'AOUT 2020.", "AU MOIS D'AOUT 2020", "2020-08"),
        ("L'accord de 1961 tient.", "1961", "1961"),
        ("Ils ont signé au premier trimestre 2023.", "au premier trimestre 2023", "2023-Q1"),
        ("Ils ont signé au deuxième semestre de 2023.", "au deuxième semestre de 2023", "2023-H2"),
        ("Ils ont signé à l'été 2022.", "l'été 2022", "2022-SU"),
        ("Cela date des années 1990.", "des années 1990", "199"),
        ("Cela date du XXe siècle.", "du XXe siècle", "19"),
    ],
)
def test_a_time_given_in_full_is_stated(text, words, value):
    for published in (None, "2024-03-28"):
        found = only(text, "fr", published)
        assert (found.text, found.value, found.type, found.rule) == (words, value, "DATE", "stated")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Il est parti le 26 mars.", "le 26 mars", "2024-03-26"),
        ("Il est parti le 31 octobre.", "le 31 octobre", "2023-10-31"),
        ("Le sommet aura lieu le 6 juillet.", "le 6 juillet", "2024-07-06"),
        ("Le sommet est prévu le 15 septembre.", "le 15 septembre", "2024-09-15"),
        ("Ils ont signé en janvier.", "janvier", "2024-01"),
        ("Ils ont signé en septembre dernier.", "septembre dernier", "2023-09"),
        ("Ils se verront en mai prochain.", "mai prochain", "2024-05"),
        ("Le 20 décembre dernier, il est parti.", "Le 20 décembre dernier", "2023-12-20"),
        ("Il a parlé mardi.", "mardi", "2024-03-26"),
        ("Il a parlé jeudi.", "jeudi", "2024-03-28"),
        ("Il a parlé jeudi dernier.", "jeudi dernier", "2024-03-21"),
        ("Il parlera lundi prochain.", "lundi prochain", "2024-04-01"),
        ("Il a parlé ce mardi.", "ce mardi", "2024-03-26"),
        ("Il est parti hier.", "hier", "2024-03-27"),
        ("Il est parti avant-hier.", "avant-hier", "2024-03-26"),
        ("Il part demain.", "demain", "2024-03-29"),
        ("Il est parti il y a trois jours.", "il y a trois jours", "2024-03-25"),
        ("Il est parti il y a deux ans.", "il y a deux ans", "2022"),
        ("Il part dans deux semaines.", "dans deux semaines", "2024-W15"),
        ("Il est parti la semaine dernière.", "la semaine dernière", "2024-W12"),
        ("Il est parti le mois dernier.", "le mois dernier", "2024-02"),
        ("Il est parti l'an dernier.", "l'an dernier", "2023"),
        ("Il part l'année prochaine.", "l'année prochaine", "2025"),
    ],
)
def test_a_time_without_its_year_is_resolved_from_publication(text, words, value):
    found = only(text, "fr")
    assert (found.text, found.value, found.type, found.rule) == (words, value, "DATE", "resolved")
    assert found.date_start is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Il est parti le 26 mars.", "XXXX-03-26"),
        ("Il a parlé mardi.", "XXXX-WXX-2"),
        ("Ils ont signé en janvier.", "XXXX-01"),
        ("Il est parti hier.", "XXXX-XX-XX"),
        ("Il est parti il y a trois jours.", "XXXX-XX-XX"),
        ("Il est parti l'an dernier.", "XXXX"),
        ("Il est parti la semaine dernière.", "XXXX-WXX"),
    ],
)
def test_without_a_publication_date_nothing_is_invented(text, value):
    found = only(text, "fr", None)
    assert (found.value, found.date_start, found.date_end, found.rule) == (value, None, None, "none")


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("Ils sont venus début mars.", ("2024-03-01", "2024-03-10")),
        ("Ils sont venus mi-mars.", ("2024-03-11", "2024-03-20")),
        ("Ils sont venus fin janvier.", ("2024-01-21", "2024-01-31")),
        ("Ils sont venus à la mi-avril 2023.", ("2023-04-11", "2023-04-20")),
        ("Ils sont venus fin 2022.", ("2022-09-01", "2022-12-31")),
        ("Ils sont venus au début du mois.", ("2024-03-01", "2024-03-10")),
        ("Ils sont venus cette semaine.", ("2024-03-25", "2024-03-31")),
    ],
)
def test_a_vague_time_is_an_interval(text, interval):
    found = only(text, "fr")
    assert (found.date_start, found.date_end) == interval


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Ils restent pendant deux ans.", "DURATION", "P2Y"),
        ("Ils restent depuis plusieurs mois.", "DURATION", "PXM"),
        ("Ils restent vingt-quatre heures.", "DURATION", "PT24H"),
        ("Ils restent une dizaine de jours.", "DURATION", "P10D"),
        ("Un quinquennat commence.", "DURATION", "P5Y"),
        ("Ils se voient chaque année.", "SET", "P1Y"),
        ("Ils se voient tous les jeudis.", "SET", "XXXX-WXX-4"),
        ("Ils se voient tous les deux ans.", "SET", "P2Y"),
        ("Ils se voient uniquement le mercredi.", "SET", "XXXX-WXX-3"),
        ("Il est arrivé hier soir.", "TIME", "2024-03-27TEV"),
        ("Il est arrivé mardi après-midi.", "TIME", "2024-03-26TAF"),
        ("Il est arrivé à 18 h 30.", "TIME", "2024-03-28T18:30"),
        ("Il est actuellement absent.", "DATE", "PRESENT_REF"),
        ("Il est récemment parti.", "DATE", "PAST_REF"),
    ],
)
def test_durations_sets_hours_and_plain_references(text, kind, value):
    found = only(text, "fr")
    assert (found.type, found.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("du 3 au 5 mars 2024", ["2024-03-03", "2024-03-05"]),
        ("du 28 février au 2 mars 2024", ["2024-02-28", "2024-03-02"]),
        ("les 3 et 7 juin 2021", ["2021-06-03", "2021-06-07"]),
        ("de 1960 à 1974", ["1960", "1974"]),
        ("entre janvier et mars 2021", ["2021-01", "2021-03"]),
    ],
)
def test_both_ends_of_a_range_are_read(text, expected):
    assert [value for _, value in values(f"Ils ont combattu {text}.", "fr")] == expected


def test_days_count_from_the_day_named_before():
    text = "L'armée se souleva le 18 août 2020. Trois jours plus tard elle parla. Le lendemain elle partit."
    assert [value for _, value in values(text, "fr")] == ["2020-08-18", "2020-08-21", "2020-08-22"]


@pytest.mark.parametrize(
    "text",
    [
        "Il a été reçu et a été entendu.",
        "Mars est une planète.",
        "La résolution 2024 tient.",
        "Ils ont envoyé 1 500 soldats.",
        "Une seconde fois, le second tour.",
        "Le printemps arabe finit.",
        "Une femme de 38 ans est arrivée.",
        "Les quotidiens en parlent.",
        "Ils veillent 24h/24.",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text):
    assert read(text, "fr") == ()
