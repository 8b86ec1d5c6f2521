"""The command line as a whole: exits, help, streams."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sahel.cli.main import VERBS, main

ROOT = Path(__file__).parents[2]


def command(*line, **more):
    return subprocess.run(
        [sys.executable, "-m", "sahel", *map(str, line)], cwd=ROOT, capture_output=True, check=False, **more
    )


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_and_exits_0(run, verb):
    done = run(verb, "--help")
    assert done.code == 0
    assert verb in done.out
    assert VERBS[verb].ABOUT[1:20] in done.out


def test_the_help_of_intake_names_every_format(run):
    assert ".jsonl" in run("ingest", "--help").out


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["dance"],
        ["events", "--frobnicate"],
        ["events", "stray"],
        ["events", "--country", "Atlantis"],
        ["events", "--type", "love"],
        ["events", "--since", "2024-13"],
        ["events", "--as-known-on", "soon"],
        ["extract"],
        ["extract", "a.txt", "--published", "2024-02-30"],
        ["extract", "a.txt", "--lang", "de"],
        ["serve", "--port", "70000"],
    ],
)
def test_wrong_usage_exits_2_and_prints_no_result(run, line):
    done = run(*line)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_a_reader_that_stops_early_is_no_error(desk, tmp_path):
    many = tmp_path / "many.jsonl"
    many.write_text('{"text": "Niger and Russia held talks."}\n' * 400)
    line = f'"{sys.executable}" -m sahel extract "{many}" --json | head -n 1; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1


def test_output_is_utf8_in_any_locale(desk):
    shell = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = command("extract", desk / "call.txt", "--json", env=shell)
    assert "Niger’s" in done.stdout.decode("utf-8")


def test_a_mistake_of_ours_is_one_sentence_too(tmp_path):
    script = (
        "import runpy, sys; from sahel.cli import articles;"
        "articles.run = lambda args: {}['gone'];"
        "sys.argv = ['sahel', 'articles']; runpy.run_module('sahel', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "KeyError" in done.stderr


def test_an_interrupt_is_a_word_not_a_trace(capsys, monkeypatch):
    def interrupt(args):
        raise KeyboardInterrupt

    monkeypatch.setattr("sahel.cli.articles.run", interrupt)
    assert main(["articles"]) == 1
    assert capsys.readouterr().err == "Stopped.\n"


def test_a_table_that_breaks_the_import_of_a_room_is_told_in_its_sentence(tmp_path):
    shutil.copytree(ROOT / "geodata", tmp_path / "geodata", ignore=shutil.ignore_patterns("shapes*", "dispatches"))
    shutil.copytree(ROOT / "sahel", tmp_path / "sahel", ignore=shutil.ignore_patterns("__pycache__", "ui"))
    with (tmp_path / "geodata" / "constants.yaml").open("a", encoding="utf-8") as constants:
        constants.write("more: 1\n")
    done = subprocess.run([sys.executable, "-m", "sahel", "--help"], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == "The table geodata/constants.yaml cannot be used: nothing reads more.\n"
