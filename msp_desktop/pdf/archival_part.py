"""A finished PDF made fit to be kept (PDF/UA-1 and PDF/A-3a together).

One pass over the file that ReportLab wrote. Importing this brings pikepdf with it, so import it
where a file is made. The same document always gives the same bytes.
"""

from io import BytesIO

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, StreamDecodeLevel, String

from msp_desktop.pdf.archival import properties
from msp_desktop.pdf.blocks import Document
from resources import resource

_COLOURS = "sRGB IEC61966-2.1"


def archival(pdf: bytes, document: Document) -> bytes:
    """The file with its properties as XMP and the colour space that it is drawn in.

    `pdf` holds its structure; each page gets its number there, by which it finds its elements.
    """
    done = BytesIO()
    with Pdf.open(BytesIO(pdf)) as opened:
        for index, page in enumerate(opened.pages):
            page.obj.StructParents = index
            page.obj.Tabs = Name.S
        metadata = opened.make_stream(properties(document), Type=Name.Metadata, Subtype=Name.XML)
        opened.Root.Metadata = metadata
        opened.Root.OutputIntents = Array([_output_intent(opened)])
        opened.save(
            done,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            stream_decode_level=StreamDecodeLevel.none,
            fix_metadata_version=False,
        )
    return done.getvalue()


def _output_intent(pdf: Pdf) -> Dictionary:
    """The colours are sRGB, said with its profile, so that they look alike everywhere."""
    profile = pdf.make_stream(resource("colour", "srgb.icc").read_bytes(), N=3)
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_COLOURS),
        Info=String(_COLOURS),
        DestOutputProfile=profile,
    )
