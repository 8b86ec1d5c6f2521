"""What bytes are, whatever their name says."""

import gzip
import io
import tarfile

import pytest

from sahel.facts.tables import table
from sahel.sources import read_bytes
from sahel.sources.manifest import suffixes
from tests.sources.making import reasons, zipped


def tarred():
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.txt"))
    return whole.getvalue()


KINDS = {
    "a PDF document": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "a PNG image": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "a JPEG image": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "a zip archive or an office document": zipped([("word/document.xml", b"<x/>")]),
    "an office document of the old kind": bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 20,
    "an RTF document": rb"{\rtf1\ansi Niamey}",
    "a gzip archive": gzip.compress(b"Niamey"),
    "a tar archive": tarred(),
    "a film (MP4)": b"\0\0\0\x20ftypisom",
}


@pytest.mark.parametrize("what", KINDS)
@pytest.mark.parametrize("suffix", [".txt", ".html", ".csv", ".eml"])
def test_a_file_of_a_known_kind_under_another_name_is_called_by_its_kind(what, suffix):
    assert reasons(read_bytes("a" + suffix, KINDS[what])) == [
        f"a{suffix} was not read: it is {what}, whatever its name says."
    ]


@pytest.mark.parametrize("suffix", suffixes())
def test_a_pdf_is_a_pdf_under_every_suffix(suffix):
    (reason,) = reasons(read_bytes("a" + suffix, KINDS["a PDF document"]))
    assert "a PDF document" in reason


@pytest.mark.parametrize(
    "text", ["BZh is short for something", "Mustard " * 60, "GIF images", "PK said no", "ID3 cards"]
)
def test_a_text_is_not_taken_for_a_file_of_another_kind(text):
    assert reasons(read_bytes("a.txt", text.encode())) == []


def test_no_signature_is_so_short_that_a_text_begins_with_it_by_chance():
    for row in table("file_signatures"):
        sign = bytes.fromhex(row["bytes_hex"])
        assert len(sign) >= 3
        assert len(sign) >= 4 or not sign.isascii() or not sign.decode("ascii").isprintable(), row["what"]
