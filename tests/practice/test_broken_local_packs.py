"""Whatever is wrong with a local pack, it is refused with file, line and field."""

import os
from pathlib import Path

import pytest

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack_files import MOST, files_in
from msp_desktop.questions.packs import local
from tests.practice.spoiling import where

ABOUT = b"name = 'Ours'\nversion = '1'\n"
WHOLE = "to = 'person'\nask = 'A?'\nwhy = 'B.'\nsource = 'police'\n"


def refused(**files: str | bytes) -> PackBroken:
    """How a pack with these files, `.toml` left off their names, is refused."""
    written = {"pack.toml": ABOUT}
    for name, text in files.items():
        written[f"{name}.toml"] = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(PackBroken) as caught:
        local(written)
    return caught.value


CASES = [
    pytest.param(
        "outcomes",
        "[prompt.what_do_you_wont]\nask = 'A?'",
        (1, "prompt.what_do_you_wont", "is not a prompt of this part"),
        id="unknown prompt",
    ),
    pytest.param(
        "outcomes",
        "[prompt.not_wanted]\nask = 'A?'\nto = 'practitioner'",
        (3, "prompt.not_wanted.to", "is not a name that belongs here"),
        id="who is asked cannot change",
    ),
    pytest.param(
        "outcomes",
        "[prompt.not_wanted]\nask = '  '",
        (2, "prompt.not_wanted.ask", "is empty or not of the right form"),
        id="empty wording",
    ),
    pytest.param(
        "outcomes",
        "[prompt.not_wanted]\nsource = 'our_handbook: 3'",
        (2, "prompt.not_wanted.source", "names a work that pack.toml does not list"),
        id="a source that nobody lists",
    ),
    pytest.param(
        "outcomes",
        "[further.ours]\nto = 'person'\nask = 'A?'\nwhy = 'B.'",
        (1, "further.ours.source", "is missing"),
        id="missing source",
    ),
    pytest.param(
        "outcomes",
        "[further.ours]\nto = 'person'\nask = 'A?'\nwhy = 'B.'\nsource = []",
        (5, "further.ours.source", "is empty"),
        id="empty source",
    ),
    pytest.param(
        "outcomes",
        f"[further.not_wanted]\n{WHOLE}",
        (1, "further.not_wanted", "is a prompt that is there already"),
        id="further prompt of a known name",
    ),
    pytest.param(
        "outcomes",
        f"[further.ours]\n{WHOLE}after = 'theirs'",
        (6, "further.ours.after", "follows a prompt that is not there"),
        id="follows nothing",
    ),
    pytest.param(
        "outcomes",
        f"[further.a]\n{WHOLE}after = 'c'\n[further.b]\n{WHOLE}after = 'a'\n"
        f"[further.c]\n{WHOLE}after = 'b'",
        (6, "further.a.after", "follows itself in a loop"),
        id="loop of conditions",
    ),
    pytest.param(
        "outcomes",
        f"[further.a]\n{WHOLE}after = 'a'",
        (6, "further.a.after", "follows itself in a loop"),
        id="follows itself",
    ),
    pytest.param(
        "concern",
        f"[further.ours]\n{WHOLE}types = ['Bullying']",
        (6, "further.ours.types", "“Bullying” is not one of the choices"),
        id="type of abuse that is none",
    ),
    pytest.param(
        "concern",
        "[label.AbuseType]\n'Physical Abuse' = 'Hitting'",
        (1, "label.AbuseType", "is a list whose names stay exactly as they are"),
        id="codes that are returned",
    ),
    pytest.param(
        "concern",
        "[meaning.AbuseType]\n'Bullying' = 'being mocked'",
        (2, "meaning.AbuseType.Bullying", "is not a code of that list"),
        id="wrong code list",
    ),
    pytest.param(
        "opening",
        "[label.AbuseType]\n'Physical Abuse' = 'Hitting'",
        (1, "label.AbuseType", "belongs in concern.toml"),
        id="codes of another part",
    ),
    pytest.param(
        "opening",
        "[label.NeedKind]\n'contact method' = 7",
        (2, "label.NeedKind.contact method", "is of the wrong kind"),
        id="a label that is a number",
    ),
    pytest.param(
        "opening",
        "[prompts.language]",
        (1, "prompts", "is not a name that belongs here"),
        id="unknown table",
    ),
    pytest.param(
        "opening",
        "[prompt.language]\nask = 'A?",
        (2, "prompt.language.ask", "is not written as TOML"),
        id="not TOML",
    ),
    pytest.param(
        "opening",
        b"[prompt.language]\nask = '\xff'",
        (2, "the file", "is not text in UTF-8"),
        id="not UTF-8",
    ),
    pytest.param(
        "opening",
        "[prompt.language]\nask = 'Is it \u202esafe?'",
        (2, "prompt.language.ask", "holds a sign that turns the direction of letters"),
        id="right-to-left override",
    ),
    pytest.param(
        "opening",
        '[prompt.language]\nask = "Is it \\u202esafe?"',
        (2, "prompt.language.ask", "holds a sign that cannot be seen"),
        id="right-to-left override as an escape",
    ),
    pytest.param(
        "opening",
        f"[prompt.not_asked]\noffered = [{', '.join(['1'] * 2)}]",
        (2, "prompt.not_asked.offered", "is of the wrong kind"),
        id="reasons that are numbers",
    ),
    pytest.param(
        "grid",
        "[words.safety]\nlow = 'unsafe'",
        (1, "words.safety.name", "is missing"),
        id="half of the grid's words",
    ),
    pytest.param(
        "organisation",
        "[recipient.hub]\nkind = 'the hub'\nname = 'Hub'",
        (2, "recipient.hub.kind", "“the hub” is not one of the choices"),
        id="kind of recipient that is none",
    ),
    pytest.param(
        "organisation",
        "[recipient.'The Hub']\nkind = 'health'\nname = 'Hub'",
        (1, "recipient.The Hub", "is not a name of small letters, digits and _"),
        id="recipient with an odd id",
    ),
    pytest.param(
        "organisation",
        "[recipient.hub]\nkind = 'health'\nname = 'Hub'\nfax = '1'",
        (4, "recipient.hub.fax", "is not a name that belongs here"),
        id="a way to reach them that is none",
    ),
    pytest.param(
        "organisation",
        "[recipient.hub]\nkind = 'health'\nname = \"Hub\\nand more\"",
        (3, "recipient.hub.name", "is empty or not of the right form"),
        id="a name over two lines",
    ),
    pytest.param(
        "organisation",
        "[contact.chaplain]\nname = 'Chaplain'\nphone = '1'",
        (1, "contact.chaplain", "is not a contact that is known here"),
        id="unknown contact",
    ),
    pytest.param(
        "organisation",
        "[contact.complaints]\nname = 'Complaints'",
        (1, "contact.complaints", "needs a telephone, an e-mail or an address"),
        id="contact that cannot be reached",
    ),
    pytest.param(
        "organisation",
        "marking = ['SECRET']",
        (1, "marking", "is of the wrong kind"),
        id="marking that is a list",
    ),
    pytest.param(
        "organisation",
        "[lens.fire]\nfirst = ['health']",
        (1, "lens.fire", "is not a lens"),
        id="lens that is none",
    ),
    pytest.param(
        "organisation",
        "[lens.police]\nfirst = []",
        (2, "lens.police.first", "is empty"),
        id="nobody first",
    ),
]


@pytest.mark.parametrize(("name", "text", "said"), CASES)
def test_it_is_refused_with_file_line_field_and_problem(
    name: str, text: str | bytes, said: tuple[int, str, str]
) -> None:
    fault = refused(**{name: text})

    assert (fault.file, fault.line, fault.field, fault.problem) == (f"{name}.toml", *said)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("version = '1'", "name"),
        ("name = 'Ours'", "version"),
        ("name = 'Ours'\nversion = 1", "version"),
        (f"name = '{'a' * 81}'\nversion = '1'", "name"),
        ("name = 'Ours'\nversion = '1'\nlanguage = 'cy'", "language"),
        ("name = 'Ours'\nversion = '1'\n[work.police]\nwork = 'Ours'", "work.police"),
        ("name = 'Ours'\nversion = '1'\n[work.ours]\nwork = 'Our guidance'", "work.ours.edition"),
    ],
)
def test_what_it_says_of_itself_is_checked_too(text: str, field: str) -> None:
    fault = refused(pack=text)

    assert (fault.file, fault.field) == ("pack.toml", field)
    assert fault.line >= 1


def test_a_pack_without_its_name_is_no_pack() -> None:
    with pytest.raises(PackBroken) as caught:
        local({"outcomes.toml": b""})
    assert where(caught.value) == ("pack.toml", 1, "the file")


def test_ten_thousand_prompts_are_refused() -> None:
    many = "\n".join(f"[further.p{number}]\nask = 'A?'" for number in range(10_000))
    fault = refused(short=many)

    assert (fault.field, fault.problem) == ("further", "has 10,000 prompts, and 500 are the most")


def test_a_file_that_is_no_part_is_named_plainly() -> None:
    with pytest.raises(PackBroken) as caught:
        local({"pack.toml": ABOUT, "pla\u202en.toml": b""})
    assert caught.value.file == "pla?n.toml"


def folder_with(tmp_path: Path, **files: bytes) -> Path:
    folder = tmp_path / "pack"
    folder.mkdir()
    for name, raw in {"pack": ABOUT, **files}.items():
        (folder / f"{name}.toml").write_bytes(raw)
    return folder


def not_read(folder: Path) -> PackBroken:
    with pytest.raises(PackBroken) as caught:
        files_in(folder)
    return caught.value


def test_only_toml_files_of_the_folder_itself_are_read(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, plan=b"")
    (folder / "README.md").write_text("How we use it.")
    (folder / "older").mkdir()

    assert set(files_in(folder)) == {"pack.toml", "plan.toml"}


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text("")
    (folder / "plan.toml").symlink_to(elsewhere)
    fault = not_read(folder)

    assert fault.file == "plan.toml"
    assert fault.problem == "is a link, and only plain files are read"


def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    os.mkfifo(folder / "plan.toml")

    assert not_read(folder).problem == "is not a plain file"


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    (folder / "plan.toml").mkdir()

    assert not_read(folder).problem in {"is not a plain file", "cannot be read"}


def test_a_huge_file_is_read_no_further_than_needed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    with (folder / "plan.toml").open("wb") as file:
        file.truncate(1 << 40)
    files = files_in(folder)

    assert len(files["plan.toml"]) == 1024 * 1024 + 1
    with pytest.raises(PackBroken) as caught:
        local(files)
    assert caught.value.problem == "is larger than 1 MiB"


def test_a_folder_with_far_too_much_in_it_is_told(tmp_path: Path) -> None:
    folder = folder_with(tmp_path)
    for number in range(MOST):
        (folder / f"{number}.txt").touch()

    assert not_read(folder).problem == f"holds more than {MOST} files"


@pytest.mark.parametrize("name", ["none", "pack/pack.toml", "\0"])
def test_what_is_no_folder_is_told(tmp_path: Path, name: str) -> None:
    folder_with(tmp_path)

    assert not_read(tmp_path / name).field == "the file"
