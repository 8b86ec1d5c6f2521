"""E-mail: subject, plain part before HTML, the headers' facts, and broken messages in one sentence."""

from email.message import EmailMessage

import pytest

from sahel.errors import UnreadableSourceError
from sahel.sources import Hints, read_bytes
from tests.sources.making import page, paragraphs

BODY = "Le chef de la junte a été reçu mardi.\n\nUn accord est attendu, dit-on.\n"


def message(body=BODY, **headers):
    mail = EmailMessage()
    told = {"Subject": "Un appel à Niamey", "From": "Toy Press <desk@toy.example>"} | headers
    for name, value in told.items():
        mail[name.replace("_", "-")] = value
    if body is not None:
        mail.set_content(body)
    return mail


def only(raw, hints=None):
    outcomes = list(read_bytes("m.eml", raw if isinstance(raw, bytes) else raw.as_bytes(), hints or Hints()))
    assert len(outcomes) == 1
    return outcomes[0]


def test_the_subject_opens_the_text_and_the_headers_state_the_facts():
    mail = message(Date="Tue, 26 Mar 2024 23:30:00 +0000", Archived_At="<https://toy.example/a>", Content_Language="fr")
    article = only(mail)
    assert article.text == "Un appel à Niamey\n\n" + BODY.strip()
    assert (article.title, article.published, article.publisher) == ("Un appel à Niamey", "2024-03-26", "Toy Press")
    assert (article.url, article.lang) == ("https://toy.example/a", "fr")
    assert article.printings[0].raw == mail.as_bytes()


def test_the_day_is_that_of_the_senders_calendar():
    assert only(message(Date="Tue, 26 Mar 2024 23:30:00 -0500")).published == "2024-03-26"


@pytest.mark.parametrize(
    ("headers", "publisher"),
    [
        ({"From": "desk@toy.example", "List_Id": "Toy Wire <wire.toy.example>"}, "Toy Wire"),
        ({"From": "desk@toy.example"}, "toy.example"),
        ({"From": "=?utf-8?q?Studio_=C3=89t=C3=A9?= <a@b.example>"}, "Studio Été"),
    ],
)
def test_whoever_sent_it_is_the_publisher(headers, publisher):
    assert only(message(**headers)).publisher == publisher


def test_a_plain_part_comes_before_html():
    mail = message()
    mail.add_alternative(page(), subtype="html")
    assert only(mail).text == "Un appel à Niamey\n\n" + BODY.strip()


def test_html_is_read_as_a_page_under_the_messages_own_headline():
    mail = message(None)
    mail.set_content(page('<title>Another</title><meta name="date" content="2024-03-27">'), subtype="html")
    article = only(mail)
    assert article.text == "\n\n".join(["Un appel à Niamey", *paragraphs()])
    assert (article.published, article.publisher) == ("2024-03-27", "Toy Press")
    assert article.printings[0].raw == mail.as_bytes()


def test_a_plain_part_without_words_gives_way_to_html():
    mail = message("\n \n")
    mail.add_alternative(page(), subtype="html")
    assert paragraphs()[0] in only(mail).text


def test_what_hangs_on_a_message_is_not_its_text():
    mail = message()
    mail.add_attachment(b"%PDF-1.7 secret", maintype="application", subtype="pdf", filename="a.pdf")
    assert "secret" not in only(mail).text


def test_a_wrongly_declared_charset_does_not_spoil_the_text():
    raw = (
        b"Subject: A\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + "Été à Niamey.".encode("cp1252")
    )
    assert only(raw).text == "A\n\nÉté à Niamey."


@pytest.mark.parametrize("day", ["yesterday", "Fri, 31 Feb 2024 10:00:00 +0000", "Tue, 26 Mar 0000 99:99:99", "=?x?"])
def test_a_date_that_is_none_is_unknown_and_a_hint_fills_it(day):
    raw = f"Subject: A\nDate: {day}\n\nText.\n".encode()
    assert only(raw).published is None
    assert only(raw, Hints("2024-03-26")).published == "2024-03-26"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "it is empty"),
        (b"just a text without any header\n", "it is no e-mail message: it has no header"),
        (b"Subject: A\n\n", "the message has no text"),
        (b"Subject: A\nContent-Type: image/png\n\nabc", "the message has no text"),
    ],
)
def test_what_holds_no_text_is_refused_with_its_reason(raw, why):
    failure = only(raw)
    assert isinstance(failure, UnreadableSourceError)
    assert failure.why == why


def test_headers_that_are_none_stop_nothing():
    raw = b"Subject: A\nFrom: <<<@@,;\nDate: \xff\xfe\nList-Id: <\nContent-Type: text/plain; charset=\xff\n\nText.\n"
    assert only(raw).text == "A\n\nText."
