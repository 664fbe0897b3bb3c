"""What is added behind the signed bytes, as programs that edit PDFs do."""

import re
from collections.abc import Iterator
from io import BytesIO

from pikepdf import Pdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from tests.review.honest_file import Hostile, built, good, made


def files() -> Iterator[Hostile]:
    """What is added behind the signed bytes, as programs that edit PDFs do."""
    for name, change in (
        ("annotation update", _add_annotation),
        ("content update", _change_content),
        ("form update", _change_form),
        ("DSS update", _add_dss),
        ("shadow hide", _empty_page),
        ("shadow replace", _replace_record),
    ):
        writer = IncrementalPdfFileWriter(BytesIO(good()))
        change(writer)
        yield Hostile(name, written(writer))
    writer = IncrementalPdfFileWriter(BytesIO(built(_hide_another_page)))
    _show_what_was_hidden(writer)
    yield Hostile("shadow hide and replace", written(writer))
    writer = IncrementalPdfFileWriter(BytesIO(good()))
    writer.update_root()
    yield Hostile("signature over an early revision", written(writer))
    longer = good() + b"% He agreed to all of it.\n%%EOF\n"
    yield Hostile("trailing bytes, byte range claimed anew", _claimed_anew(longer))


def _hide_another_page(pdf: Pdf) -> None:
    """Signed with the rest and shown by nothing, until an update says where to look."""
    pdf.Root.Shadow = pdf.make_stream(b"BT (He agreed to all of it.) Tj ET")


def _show_what_was_hidden(writer: IncrementalPdfFileWriter) -> None:
    _page(writer)[generic.NameObject("/Contents")] = writer.root.raw_get("/Shadow")


def _claimed_anew(file: bytes) -> bytes:
    """The signature's byte range, made to say that it goes on to the new end."""
    said = re.search(rb"/ByteRange \[(\d+ \d+ (\d+)) (\d+ *)\]", file)
    assert said is not None
    rest = str(len(file) - int(said[2])).encode().ljust(len(said[3]))
    return file[: said.start(3)] + rest + file[said.end(3) :]


def written(writer: IncrementalPdfFileWriter) -> bytes:
    done = BytesIO()
    writer.write(done)
    return done.getvalue()


def _page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    page = writer.find_page_for_modification(0)[0]
    writer.mark_update(page)
    return page.get_object()


def _add_annotation(writer: IncrementalPdfFileWriter) -> None:
    note = generic.DictionaryObject(
        {
            generic.NameObject("/Type"): generic.NameObject("/Annot"),
            generic.NameObject("/Subtype"): generic.NameObject("/FreeText"),
            generic.NameObject("/Contents"): generic.pdf_string("He agreed."),
        }
    )
    _page(writer)[generic.NameObject("/Annots")] = generic.ArrayObject([writer.add_object(note)])


def _change_content(writer: IncrementalPdfFileWriter) -> None:
    new = writer.add_object(generic.StreamObject(stream_data=b"BT (He agreed.) Tj ET"))
    _page(writer)[generic.NameObject("/Contents")] = new


def _change_form(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]
    field[generic.NameObject("/Ff")] = generic.NumberObject(0)
    writer.update_container(field)


def _add_dss(writer: IncrementalPdfFileWriter) -> None:
    writer.root[generic.NameObject("/DSS")] = generic.DictionaryObject(
        {generic.NameObject("/Certs"): generic.ArrayObject()}
    )
    writer.update_root()


def _empty_page(writer: IncrementalPdfFileWriter) -> None:
    del _page(writer)["/Contents"]


def _replace_record(writer: IncrementalPdfFileWriter) -> None:
    embedded = writer.root["/AF"][0]["/EF"]
    other = generic.StreamObject(stream_data=made().record.replace(b"Bert", b"Burt"))
    other[generic.NameObject("/Type")] = generic.NameObject("/EmbeddedFile")
    new = writer.add_object(other)
    embedded[generic.NameObject("/F")] = embedded[generic.NameObject("/UF")] = new
    writer.update_container(embedded)
