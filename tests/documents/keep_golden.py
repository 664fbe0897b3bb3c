"""Writes the golden structure of every document anew: `python -m tests.documents.keep_golden`.

Look at the difference before it is kept: each line of it is something a reader will hear.
"""

from msp_desktop.documents.make import make_document
from tests.documents.golden_documents import AT, GOLDEN, golden_documents
from tests.documents.structure_text import structure_text


def keep() -> None:
    """Write every file."""
    GOLDEN.mkdir(exist_ok=True)
    for golden in golden_documents():
        pdf = make_document(golden.visit, golden.kind, at=AT).pdf
        golden.file.write_text(structure_text(pdf), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    keep()
