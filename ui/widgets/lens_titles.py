"""What each lens is called where a practitioner chooses it and where it speaks."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.practice.codes import Lens


def lens_titles() -> dict[Lens, str]:
    """Every lens with its title, in the order they are offered."""
    say = QCoreApplication.translate
    return {
        Lens.POLICE: say("Lenses", "Police"),
        Lens.CARE_AND_HEALTH: say("Lenses", "Care and health"),
        Lens.ADVOCACY: say("Lenses", "Advocacy"),
        Lens.HOUSING_AND_OTHER: say("Lenses", "Housing and other"),
    }
