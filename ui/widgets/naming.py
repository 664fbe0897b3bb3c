"""Names for those who do not see the screen."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def give_name(control: QWidget, name: str, description: str = "") -> None:
    """Name `control` for screen readers; the description says what the name leaves open."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(description)


def announce(source: QWidget, message: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `message`, at once or when it has finished speaking."""
    event = QAccessibleAnnouncementEvent(source, message)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
