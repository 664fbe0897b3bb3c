"""Every byte of a PDF, unpacked."""

from io import BytesIO

import pikepdf

from msp_desktop.sealing.seal import Sealed
from tests.disclosure.canaries import everywhere
from tests.sealing.sealed_file import unlocked


def all_of_it(file: Sealed) -> str:
    """Everything: the pages' words, every object without its lock, the record, the bytes."""
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as pdf:
        record = pdf.Root.AF[0].EF.F.read_bytes().decode()
        titles = " ".join(each.title for each in pdf.open_outline().root)
    readable = "\n".join((everywhere(unlocked(file)), record, titles)).casefold()
    return readable + file.pdf.decode("latin-1").casefold()
