"""Why an audit cannot be done."""

from msp_desktop.faults import Fault


class NoSample(Fault):
    """No sample was drawn, or each of its cases was erased."""

    happened = "There is no sample to audit."
    safe = "Nothing was written."
    to_do = "Draw one first."


class NoCaseClosed(Fault):
    """In the three months no case was closed."""

    happened = "No case was closed in those three months."
    safe = "No sample was kept."
    to_do = "Draw from months ending on another day."
