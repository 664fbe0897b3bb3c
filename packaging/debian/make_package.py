"""Makes the Debian package out of the built folder. Run by `packaging/deb`; see the README.

What Debian has itself is left to Debian: the system's libraries that PyInstaller collected are
taken out again and asked for as packages, so that Debian's own updates mend them.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MOMENT = int(os.environ["SOURCE_DATE_EPOCH"])
DATE = f"{datetime.fromtimestamp(MOMENT, UTC):%Y-%m-%d}"
MAINTAINER = "MSP Desktop contributors <msp-desktop@localhost.invalid>"

# Loaded by name at run time, so no file names them among what it needs.
LOADED_BY_NAME = ("libEGL.so.1", "libGL.so.1", "libfontconfig.so.1", "libxcb-cursor.so.0")

MOST_DOWNLOAD_MB, MOST_INSTALLED_MB = 68, 205


def main() -> int:
    """Stage, describe and pack; prints where the package is. Fails where it is too large."""
    built, out = Path(sys.argv[1]), Path(sys.argv[2])
    stage = ROOT / "build" / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    program = stage / "usr/lib/msp-desktop"
    shutil.copytree(built, program, symlinks=True)
    depends = leave_to_debian(program)
    version = said_by(program, "--version").split()[-1]
    place_files(stage, program, version)
    tidy(stage)
    installed = -(-sum(f.lstat().st_size for f in stage.rglob("*")) // 1024)
    control = stage / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text(described(version, depends, installed), encoding="utf-8")
    (control / "md5sums").write_text("".join(sums(stage)), encoding="utf-8")
    tidy(stage)
    package = out / f"msp-desktop_{version}-1_{architecture()}.deb"
    how = ("--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build")
    subprocess.run(["dpkg-deb", *how, stage, package], check=True, stdout=subprocess.DEVNULL)
    print(package)
    download = package.stat().st_size
    for name, size, most in (
        ("download", download, MOST_DOWNLOAD_MB),
        ("installed", installed * 1024, MOST_INSTALLED_MB),
    ):
        if size > most * 1_000_000:
            print(f"Too large: {size / 1e6:.1f} MB {name}, {most} allowed", file=sys.stderr)
            return 1
    return 0


def leave_to_debian(program: Path) -> list[str]:
    """Take the system's libraries out of the folder; returns the packages that bring them."""
    inside = program / "_internal"
    for library in inside.glob("lib*.so*"):
        # A link leads to a library that a wheel brought; those and Python's own stay.
        if not library.is_symlink() and not library.name.startswith("libpython"):
            library.unlink()
    present = {each.name for each in program.rglob("*.so*")}
    wanted = {*LOADED_BY_NAME, *(name for file in elves(program) for name in needed(file))}
    lines = (line.split(" => ") for line in ask("ldconfig", "-p").splitlines() if " => " in line)
    places = {name.split()[0]: where.strip() for name, where in lines if is_of_this_kind(name)}
    packages = {package_of(places[name]) for name in wanted - present if name in places}
    lost = sorted(wanted - present - set(places))
    if lost:
        raise SystemExit(f"Nobody brings these libraries: {', '.join(lost)}")
    return sorted(packages)


def is_of_this_kind(line: str) -> bool:
    """Whether a line of `ldconfig -p` is about a library of this word length."""
    return "x86-64" in line or "AArch64" in line or "(libc6)" in line


def elves(program: Path) -> Iterator[Path]:
    """Every program and library in the folder."""
    for each in sorted(program.rglob("*")):
        if each.is_file() and not each.is_symlink():
            with each.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield each


def needed(file: Path) -> list[str]:
    """The libraries that a file asks for."""
    return re.findall(r"^\s+NEEDED\s+(\S+)", ask("objdump", "-p", str(file)), re.MULTILINE)


def package_of(place: str) -> str:
    """The package that a library is in; the two names of a merged /usr are tried."""
    real = str(Path(place).resolve())
    for name in (place, place.removeprefix("/usr"), real, real.removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    raise SystemExit(f"{place} is in no package")


def place_files(stage: Path, program: Path, version: str) -> None:
    """Everything round the program: menu, icons, kinds of file, manual, licences, list of parts."""
    share, document = stage / "usr/share", stage / "usr/share/doc/msp-desktop"
    (stage / "usr/bin").mkdir(parents=True)
    (stage / "usr/bin/msp-desktop").symlink_to("../lib/msp-desktop/msp-desktop")
    (stage / "etc/msp-desktop").mkdir(parents=True)
    filled = {"@VERSION@": version, "@DATE@": DATE, "@COMMANDS@": manual_commands(program)}
    put(HERE / "msp-desktop.desktop", share / "applications/msp-desktop.desktop")
    put(HERE / "msp-desktop.xml", share / "mime/packages/msp-desktop.xml")
    put(HERE / "msp-desktop.metainfo.xml", share / "metainfo/msp-desktop.metainfo.xml", filled)
    for size in (64, 256):
        icon = ROOT / f"resources/icons/msp-desktop-{size}.png"
        put(icon, share / f"icons/hicolor/{size}x{size}/apps/msp-desktop.png")
    scalable = share / "icons/hicolor/scalable/apps/msp-desktop.svg"
    put(ROOT / "resources/icons/msp-desktop.svg", scalable)
    put(HERE / "lintian-overrides", share / "lintian/overrides/msp-desktop")
    squeeze(share / "man/man1/msp-desktop.1.gz", fill(HERE / "msp-desktop.1", filled))
    news = f"msp-desktop ({version}-1) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
    stamp = f"{datetime.fromtimestamp(MOMENT, UTC):%a, %d %b %Y %H:%M:%S} +0000"
    squeeze(document / "changelog.Debian.gz", f"{news} -- {MAINTAINER}  {stamp}\n")
    squeeze(document / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    (document / "sbom.cdx.json").write_text(said_by(program, "about", "--sbom"), encoding="utf-8")
    squeeze(document / "licences.txt.gz", said_by(program, "about", "--licences"))
    put(HERE / "copyright", document / "copyright")


def manual_commands(program: Path) -> str:
    """The commands as `--help` lists them, for the manual page."""
    listed = said_by(program, "--help").split("COMMAND\n", 1)[1].split("\nexit codes", 1)[0]
    found = re.findall(r"^    (\S+) +(\S.*(?:\n {20,}\S.*)*)", listed, re.MULTILINE)
    return "\n".join(f".TP\n.B {name}\n{' '.join(does.split())}" for name, does in found)


def put(source: Path, target: Path, filled: dict[str, str] | None = None) -> None:
    """Copy a file, with its blanks filled in where there are some."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if filled:
        target.write_text(fill(source, filled), encoding="utf-8")
    else:
        shutil.copyfile(source, target)


def fill(source: Path, filled: dict[str, str]) -> str:
    """The text of a file with its blanks filled in."""
    text = source.read_text(encoding="utf-8")
    for blank, words in filled.items():
        text = text.replace(blank, words)
    return text


def squeeze(target: Path, text: str) -> None:
    """Write a text compressed, without the moment or a name in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def tidy(stage: Path) -> None:
    """The same rights and moments whoever builds."""
    program = stage / "usr/lib/msp-desktop/msp-desktop"
    for each in sorted(stage.rglob("*"), reverse=True):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each == program else 0o644)
        os.utime(each, (MOMENT, MOMENT), follow_symlinks=False)


def described(version: str, depends: list[str], installed: int) -> str:
    """The package's control file."""
    return f"""\
Package: msp-desktop
Version: {version}-1
Architecture: {architecture()}
Maintainer: {MAINTAINER}
Installed-Size: {installed}
Depends: {", ".join(depends)}
Recommends: xdg-utils, cups-client
Section: misc
Priority: optional
Description: Making Safeguarding Personal conversations, kept encrypted
 Guides a conversation with an adult at risk of abuse or neglect in England:
 what they want to happen, in their own words, what makes them feel safe and
 well, and what is decided together.
 .
 Everything is encrypted on the laptop and works without a network. What goes
 to another agency is a signed, locked document. Removing the package, even
 purging it, leaves every user's store alone.
"""


def sums(stage: Path) -> Iterator[str]:
    """The digests of all files, as Debian's tools check them."""
    for each in sorted(stage.rglob("*")):
        inside = each.relative_to(stage)
        if each.is_file() and not each.is_symlink() and inside.parts[0] != "DEBIAN":
            digest = hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {inside}\n"


def said_by(program: Path, *words: str) -> str:
    """What the built app prints."""
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "COLUMNS": "100"}
    environment["HOME"] = str(ROOT / "build")
    asked = [program / "msp-desktop", *words]
    told = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True)
    return told.stdout


def ask(*words: str) -> str:
    """What a tool of the system prints."""
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def architecture() -> str:
    """The processor, as Debian names it."""
    return ask("dpkg", "--print-architecture").strip()


if __name__ == "__main__":
    sys.exit(main())
