"""Why a file of counts is not joined."""

from msp_desktop.faults import Fault
from msp_desktop.sentences import translatable


class NotCounts(Fault):
    """The file holds something else, or counts in another format."""

    happened = translatable("This is not a file of counts that this app can read.")
    safe = translatable("Nothing was added.")
    to_do = translatable("Ask for the file that “Counts for a team lead” makes.")


class CountsTooNew(Fault):
    """A later version of the app wrote it."""

    happened = translatable("A later version of the app made this file of counts.")
    safe = translatable("Nothing was added.")
    to_do = translatable("Update MSP Desktop, then add the file again.")


class AlreadyJoined(Fault):
    """The same laptop's counts of some of these days are here already."""

    happened = translatable("Counts of this laptop for some of these days have been added already.")
    safe = translatable("They were not counted twice.")
    to_do = translatable("There is nothing to do, unless the days in this file are wrong.")


class LaptopUnderTwoNames(Fault):
    """The same laptop, or the same key, has come under another name."""

    happened = translatable("Counts of this laptop were added under another name before.")
    safe = translatable("Nothing was added, so that nobody is counted twice.")
    to_do = translatable("Ask who works with the laptop now, and which of the files is theirs.")


class OwnCounts(Fault):
    """The file was made by this very store."""

    happened = translatable("This file was made here.")
    safe = translatable("Nothing was added.")
    to_do = translatable("The figures of this laptop are in its own measures.")
