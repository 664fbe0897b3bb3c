"""Makes documents with one field very long at a time: `python -m tests.documents.every_field`.

Every text field of three whole visits, each in every kind of document, the languages in turn (or
`--language`), so long (`--letters`) that no page holds it. What stops a document is printed.
"""

import argparse
import sys
import time
from itertools import product

from msp_desktop.documents.kinds import KINDS
from msp_desktop.documents.make import make_document
from tests.documents.long_fields import fullest_visits, one_long, paths
from tests.documents.strained import AT
from tests.pdf.every_script import SENTENCES


def main() -> int:
    """Make them all; 0 if none was stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.documents.every_field")
    parser.add_argument("--letters", type=int, default=3_000)
    parser.add_argument("--language", choices=SENTENCES)
    parser.add_argument("--kind", choices=[kind.id for kind in KINDS])
    parser.add_argument("--every", type=int, default=1, help="only every so many of them")
    chosen = parser.parse_args()
    languages = [chosen.language] if chosen.language else list(SENTENCES)
    kinds = [kind for kind in KINDS if chosen.kind in {None, kind.id}]
    fields = [(visit, path) for visit in fullest_visits() for path in paths(visit)]
    began, stopped, made = time.monotonic(), 0, 0
    for number, ((visit, path), kind) in enumerate(product(fields, kinds)):
        if number % chosen.every:
            continue
        language = languages[made % len(languages)]
        made += 1
        try:
            make_document(one_long(visit, path, language, chosen.letters), kind, at=AT)
        except Exception as fault:  # noqa: BLE001 - whatever stops it is what we look for
            stopped += 1
            sys.stdout.write(f"{path} in {language}, {kind.id}: {type(fault).__name__}\n")
    took = time.monotonic() - began
    sys.stdout.write(f"{made} documents, {stopped} stopped, {took:.0f} s\n")
    return 1 if stopped else 0


if __name__ == "__main__":
    sys.exit(main())
