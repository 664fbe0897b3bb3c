"""`msp-desktop about`: which version this is, what it is made of, and under which licences."""

import argparse

from msp_desktop import __version__
from msp_desktop.cli.terminal import one_line, say


def about_options(about: argparse.ArgumentParser) -> None:
    """What can be asked of it."""
    what = about.add_mutually_exclusive_group()
    what.add_argument("--licences", action="store_true", help="the text of every licence")
    what.add_argument("--sbom", action="store_true", help="every part, as CycloneDX 1.6 in JSON")


def say_about(*, licences: bool, sbom: bool) -> None:
    """Print what was asked for; a line for each part if nothing was."""
    from msp_desktop.components import bill_of_materials, components, licences_in_full

    if sbom:
        say(bill_of_materials().rstrip())
        return
    if licences:
        say(licences_in_full())
        return
    say(f"MSP Desktop {__version__}, under the European Union Public Licence 1.2 (EUPL-1.2)")
    for part in components():
        inside = f" (in {part.inside})" if part.inside else ""
        say(one_line(f"{part.name} {part.version}: {part.licence}{inside}"))
