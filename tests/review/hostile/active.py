"""What would act by itself, signed by the known key and still refused."""

from collections.abc import Iterator, Mapping

from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.review.honest_file import Edit, Hostile, built, dictionary, set_in, set_on_root


def files() -> Iterator[Hostile]:
    """Signed by the known key, and still refused."""
    for kind, more in (
        ("JavaScript", {"JS": String("app.alert(1)")}),
        ("Launch", {"F": String("calc.exe")}),
        ("URI", {"URI": String("https://example.invalid/")}),
        ("SubmitForm", {"F": String("https://example.invalid/")}),
        ("GoToR", {"F": String("../other.pdf")}),
    ):
        action = {"S": Name(f"/{kind}"), **more}
        yield Hostile(f"{kind} on opening", built(in_root("OpenAction", action)))
        yield Hostile(f"{kind} in a link", built(in_a_link(action)))
    yield Hostile(
        "XFA", built(lambda pdf: set_on_root(pdf, "AcroForm", {"XFA": pdf.make_stream(b"<xdp/>")}))
    )
    yield Hostile("action when closed", built(in_root("AA", {"WC": Dictionary(S=Name("/Named"))})))
    names = {"JavaScript": Dictionary(Names=Array([String("a"), Dictionary(JS=String("1"))]))}
    yield Hostile("named JavaScript", built(lambda pdf: set_in(pdf.Root.Names, names)))


def in_root(key: str, value: Mapping[str, object]) -> Edit:
    return lambda pdf: set_on_root(pdf, key, value)


def in_a_link(action: Mapping[str, object]) -> Edit:
    def edit(pdf: Pdf) -> None:
        link = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 500, 800], A=dictionary(action)
        )
        pdf.pages[0].Annots = Array([pdf.make_indirect(link)])

    return edit
