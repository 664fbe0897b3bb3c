"""A document's properties as XMP: what it is called, its language, and which standards it keeps."""

import re
from datetime import datetime
from io import BytesIO
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, StreamDecodeLevel, String

from msp_desktop.pdf.blocks import Document
from resources import resource

_NOT_XML = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)
"""What XML 1.0 cannot hold, or had better not."""


def properties(document: Document, *, archival: bool = True) -> bytes:
    """The XMP packet; the schema of `pdfuaid` is described in it, as PDF/A asks.

    It claims PDF/A-3a only where `archival`: a locked file is none.
    """
    date = _date(document.made_at)
    filled = {
        "title": document.title,
        "subject": document.subject,
        "author": document.made_by,
        "language": document.language,
        "producer": document.producer,
        "date": date,
    }
    kept = _KEPT if archival else ""
    return _PACKET.format(
        **{name: _plain(text) for name, text in filled.items()}, kept=kept
    ).encode()


def _plain(text: str) -> str:
    return escape(_NOT_XML.sub(" ", text))


def _date(moment: datetime) -> str:
    """The moment to the second, as ISO 8601 and XMP write it."""
    return moment.isoformat(timespec="seconds")


_KEPT = """<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
"""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
{kept}<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


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
