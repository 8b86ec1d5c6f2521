"""Take the picture of the README from the running app: ``python -m scripts.picture ADDRESS``."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.chromium import executable, launch, open_page
from tests.browser.steps import open_situation

PICTURE = Path(__file__).parents[1] / "docs" / "situation.png"


def main() -> None:
    """Open the home page at 1440 x 900 and keep what is seen."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("address", metavar="ADDRESS", help="of the running app, as http://localhost:8501")
    address = parser.parse_args().address
    path = executable()
    if path is None:
        sys.exit("There is no Chromium on this machine.")
    with sync_playwright() as playwright, open_page(launch(playwright, path)) as watched:
        open_situation(watched.page, address)
        watched.page.wait_for_timeout(1000)
        watched.page.screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
