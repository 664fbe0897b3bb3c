"""What can go wrong between the screen and its store, and as calm."""

from msp_desktop.faults import Fault


class Locked(Fault):
    """The store was locked before the words reached it."""

    happened = "The store is locked."
    safe = "The words on the screen are still there."
    to_do = "Unlock it again to save them."


class RoomRunningOut(Fault):
    """The disk was full, and the room kept back for that was used to save."""

    happened = "This laptop’s disk is full."
    safe = "Your words are saved, in space set aside for this."
    to_do = "Make some room soon: the next save may not fit."


class NoPrinter(Fault):
    """The system knows of no printer."""

    happened = "No printer was found on this computer."
    safe = "Nothing was printed, and your record is safe."
    to_do = "Connect a printer, or save the document and print it elsewhere."


class PrinterRefused(Fault):
    """The printer, or the system's queue for it, took no pages."""

    happened = "The printer did not take the pages."
    safe = "Your record is safe. Look at the printer: some pages may be there."
    to_do = "Check the printer, and print again."


class NoMailProgram(Fault):
    """There is no mail program that the system would open."""

    happened = "No mail program was found on this computer."
    safe = "The file is saved, and locked."
    to_do = "Attach it to a message yourself, from the folder it is in."


class MailNotReached(Fault):
    """On this kind of system there is no way to hand a file to a mail program."""

    happened = "On this system MSP Desktop cannot hand a file to the mail program."
    safe = "The file is saved, and locked."
    to_do = "Attach it to a message yourself, from the folder it is in."
