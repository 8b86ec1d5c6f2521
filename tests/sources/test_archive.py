"""Zip archives: every file by its own format; traps, links, locks and lies refused one by one."""

import stat
import struct
import zipfile

import pytest

from sahel.model import Article
from sahel.sources import Hints, read_bytes
from tests.sources.making import page, paragraphs, reasons, taken, texts, zipped


def entry(name, mode):
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def test_each_file_is_read_by_its_own_format_and_hints_reach_it():
    members = [
        ("a.txt", "Été à Niamey".encode("cp1252")),
        ("sub/b.md", b"---\npublisher: Toy Press\n---\nBamako said yes."),
        ("sub/c.csv", b"text\nGao waits.\nKidal too.\n"),
        ("d.html", page().encode()),
        ("e.eml", b"Subject: A\n\nText.\n"),
    ]
    found = list(read_bytes("z.zip", zipped(members), Hints(publisher="Somebody")))
    assert texts(found) == [
        "Été à Niamey",
        "Bamako said yes.",
        "Gao waits.",
        "Kidal too.",
        "\n\n".join(paragraphs()),
        "A\n\nText.",
    ]
    assert [one.publisher for one in found[:3]] == ["Somebody", "Toy Press", "Somebody"]
    assert found[0].printings[0].origin == "z.zip, a.txt"
    assert found[0].printings[0].raw == members[0][1]
    assert found[2].printings[0].origin == "z.zip, sub/c.csv, line 2"


@pytest.mark.parametrize(
    "name", ["../a.txt", "sub/../../a.txt", "/etc/a.txt", "C:\\a.txt", "\\\\host\\a.txt", "..\\a.txt"]
)
def test_a_name_that_leads_out_is_refused_and_the_rest_goes_on(name):
    found = taken("z.zip", zipped([(name, b"Out."), ("in.txt", b"In.")]))
    assert texts(found) == ["In."]
    assert "its name leads out of the archive" in reasons(found)[0]


@pytest.mark.parametrize(
    ("name", "mode", "why"),
    [
        ("link.txt", stat.S_IFLNK | 0o777, "it is a link"),
        ("pipe.txt", stat.S_IFIFO | 0o644, "it is no plain file"),
        ("device.txt", stat.S_IFCHR | 0o644, "it is no plain file"),
    ],
)
def test_a_link_and_a_special_file_are_refused(name, mode, why):
    found = taken("z.zip", zipped([(entry(name, mode), b"/etc/passwd"), ("in.txt", b"In.")]))
    assert texts(found) == ["In."]
    assert reasons(found) == [f"z.zip, {name} was not read: {why}."]


def test_an_archive_in_an_archive_stays_shut_and_unknown_kinds_are_named():
    found = taken("z.zip", zipped([("b.zip", zipped([("c.txt", b"C")])), ("d.exe", b"x"), ("in.txt", b"In.")]))
    assert texts(found) == ["In."]
    nested, unknown = reasons(found)
    assert nested == "z.zip, b.zip was not read: an archive inside an archive is not opened."
    assert unknown.startswith("z.zip, d.exe was not read: its suffix is none of .txt, ")


def test_folders_and_hidden_files_are_left_out_silently():
    members = [
        ("sub/", b""),
        ("__MACOSX/._a.txt", b"x"),
        (".hidden.txt", b"x"),
        ("sub/.git/a.txt", b"x"),
        ("a.txt", b"A"),
    ]
    assert texts(taken("z.zip", zipped(members))) == ["A"]
    assert reasons(taken("z.zip", zipped(members))) == []


def locked(raw):
    """Mark every file of an archive as encrypted, in both places that say so."""
    raw = bytearray(raw)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(sign)
        while at >= 0:
            raw[at + offset] |= 1
            at = raw.find(sign, at + 1)
    return bytes(raw)


def test_a_locked_archive_says_so():
    found = taken("z.zip", locked(zipped([("a.txt", b"Secret.")])))
    assert reasons(found) == ["z.zip, a.txt was not read: it is locked with a password."]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_an_archive_that_is_cut_off_is_one_failure(share):
    whole = zipped([(f"{n}.txt", f"Statement {n}.".encode() * 50) for n in range(20)])
    (failure,) = taken("z.zip", whole[: int(len(whole) * share)])
    assert failure.why == "it is no zip archive, or is cut off or damaged"


def test_a_damaged_file_is_one_failure_and_its_neighbours_are_read():
    whole = bytearray(zipped([("a.txt", b"Statement one." * 90), ("b.txt", b"Statement two.")]))
    whole[45] ^= 0xFF
    found = taken("z.zip", bytes(whole))
    assert texts(found) == ["Statement two."]
    assert "damaged" in reasons(found)[0]


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_bomb_is_stopped_while_it_unpacks_and_its_neighbours_are_read(packing):
    found = taken("z.zip", zipped([("bomb.txt", b"0" * 1_900_000), ("in.txt", b"In.")], packing))
    assert texts(found) == ["In."]
    assert reasons(found) == ["z.zip, bomb.txt was not read: it unpacks to more than 100 times its packed size."]


def test_a_large_file_meets_the_limit_of_any_file():
    found = taken("z.zip", zipped([("a.txt", bytes(range(1, 256)) * 9_000)], zipfile.ZIP_STORED), largest_source_mb=2)
    assert found[0].why == "it is larger than 2 MB"
    found = taken("z.zip", zipped([("a.txt", bytes(range(1, 256)) * 9_000), ("b.txt", b"B")]), archive_ratio=10_000)
    assert reasons(found) == ["z.zip, a.txt was not read: it is larger than 2 MB."]
    assert texts(found) == ["B"]


def understated(raw):
    """Lie about what comes out: the sizes in the list of contents say 10 bytes."""
    raw = bytearray(raw)
    at = raw.find(b"PK\x01\x02")
    while at >= 0:
        raw[at + 24 : at + 28] = struct.pack("<I", 10)
        at = raw.find(b"PK\x01\x02", at + 1)
    return bytes(raw)


def test_no_size_that_an_archive_declares_is_believed():
    found = taken("z.zip", understated(zipped([("bomb.txt", b"0" * 1_900_000), ("in.txt", b"In.")])))
    assert all("0000" not in text for text in texts(found))
    assert any("bomb.txt was not read" in reason for reason in reasons(found))


def test_all_that_comes_out_is_counted_over_the_whole_archive():
    members = [(f"{n}.json", b'{"text": "Statement %d.", "x": "%s"}' % (n, b"0" * 900_000)) for n in range(9)]
    found = taken("z.zip", zipped(members))
    assert len(texts(found)) == 5
    assert reasons(found)[0] == "z.zip, 5.json was not read: the archive unpacks to more than 5 MB in all."
    assert reasons(found)[1] == "z.zip was not read: too much is packed in it, so the rest was left."
    assert len(found) == 7


def test_files_that_overlap_are_counted_each_time_that_they_come_out():
    whole = bytearray(zipped([(f"{n}.txt", b"%d" % n + b"0" * 900_000) for n in range(9)]))
    at, first = whole.find(b"PK\x01\x02"), None
    while at >= 0:  # every entry now names the place, sizes and checksum of the first
        first = first or bytes(whole[at : at + 46])
        whole[at + 16 : at + 28], whole[at + 42 : at + 46] = first[16:28], first[42:46]
        at = whole.find(b"PK\x01\x02", at + 1)
    found = taken("z.zip", bytes(whole))
    assert not [one for one in found if isinstance(one, Article)]
    assert len(found) <= 9


def test_of_too_many_files_the_first_are_read_and_the_rest_is_told():
    found = taken("z.zip", zipped([(f"{n}.txt", b"Statement %d." % n) for n in range(9)]), archive_members=4)
    assert len(texts(found)) == 4
    assert reasons(found) == ["z.zip was not read: it holds more than 4 files, so the rest was left."]


def test_an_office_document_is_no_archive_of_articles():
    (failure,) = taken("z.zip", zipped([("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")]))
    assert "one document" in failure.why


@pytest.mark.parametrize("raw", [b"", b"no zip", b"PK\x03\x04", zipped([])])
def test_what_holds_no_files_is_one_failure(raw):
    (failure,) = taken("z.zip", raw)
    assert failure.why in {
        "it is no zip archive, or is cut off or damaged",
        "the archive holds no files",
    }


def test_a_file_without_a_name_is_refused_and_the_rest_goes_on():
    whole = zipped([("a", b"Nameless."), ("b.txt", b"Two.")])
    at = whole.index(b"PK\x01\x02")  # its name becomes a comment of one letter
    nameless = whole[:at] + whole[at : at + 46].replace(b"\x01\0\0\0\0\0", b"\0\0\0\0\x01\0", 1) + whole[at + 46 :]
    found = taken("z.zip", nameless)
    assert texts(found) == ["Two."]
    assert "its suffix is none of" in reasons(found)[0]


def test_two_files_of_one_name_are_both_read():
    with pytest.warns(UserWarning, match="Duplicate"):
        whole = zipped([("a.txt", b"One."), ("a.txt", b"Two.")])
    assert texts(taken("z.zip", whole)) == ["One.", "Two."]


def test_a_program_that_breaks_over_one_file_loses_no_other():
    deep = b"<html><body><article>" + b"<p>".join(p.encode() for p in paragraphs(40_000))
    found = taken("z.zip", zipped([("a.txt", b"One."), ("slow.html", deep[:1_900_000]), ("b.txt", b"Two.")]), seconds=1)
    assert texts(found) == ["One.", "Two."]
    assert reasons(found) == ["z.zip, slow.html was not read: it took longer than 1 s to open."]
