"""Who may be told, as the person's copy says it: what they say now, in words for them."""

from msp_desktop.disclosure.pieces import NAME_REDACTED, REDACTED
from msp_desktop.disclosure.word_search import folded
from msp_desktop.documents.parts.reader_copy import ReaderCopy, within_sentence
from msp_desktop.pdf.blocks import Block, Bullets, Heading
from msp_desktop.practice.codes import Agreement, Answer
from msp_desktop.record.part import has_text
from msp_desktop.record.sharing import SharingDecision, without_agreement


def may_tell(telling: ReaderCopy) -> tuple[Block, ...]:
    """Who may know. Whom the person does not want told stands here without a name.

    Sharing without agreement stands here only where the person was told of it: where telling was
    not safe, a paper is no safer.
    """
    newest = {
        (each.recipient, folded(each.name)): each for each in telling.record.sharing.decisions
    }
    decisions = newest.values()
    taken_back = [_name(telling, each) for each in decisions if each.withdrawn is Answer.YES]
    yes = [_name(telling, each) for each in decisions if _says(each) is Agreement.AGREES]
    in_part = [_name(telling, each) for each in decisions if _says(each) is Agreement.IN_PART]
    anyway = [
        _name(telling, each)
        for each in decisions
        if without_agreement(each) and each.told is Answer.YES
    ]
    no = any(
        each.agreement is Agreement.DOES_NOT and not without_agreement(each) for each in decisions
    )
    lines = []
    if yes:
        lines.append(f"You said yes to telling: {_listed(yes)}.")
    if in_part:
        lines.append(f"You said yes to telling some of it, not all of it: {_listed(in_part)}.")
    if taken_back:
        lines.append(f"You said yes first, and then changed your mind: {_listed(taken_back)}.")
    if anyway:
        lines.append(
            f"We have to tell: {_listed(anyway)}. You did not say yes to this. Ask us why at any "
            "time."
        )
    if no:
        lines.append("You said no to some people. We do not tell them.")
    if not lines:
        lines.append("We ask you before we tell anyone, if we can.")
    return (Heading(1, "Who we tell"), Bullets(tuple(lines)))


def _says(decision: SharingDecision) -> Agreement | None:
    """What they say to it now; nothing where nobody knows whether they took it back."""
    taken_back = decision.withdrawn in {Answer.YES, Answer.NOT_SURE}
    return None if taken_back else decision.agreement


def _name(telling: ReaderCopy, decision: SharingDecision) -> str:
    """Their name, or what they are called: the code of MARAC names another service beside it."""
    name = decision.name.strip()
    if is_here(name):
        return name
    return telling.pack.label(decision.recipient) if decision.recipient else "someone who can help"


def is_here(text: str) -> bool:
    """Whether there are words, and nothing was left out of them."""
    return has_text(text) and REDACTED not in text and NAME_REDACTED not in text


def _listed(names: list[str]) -> str:
    known = list(dict.fromkeys(within_sentence(name.rstrip(".")) for name in names))
    return ", ".join(known[:-1]) + (" and " if len(known) > 1 else "") + known[-1]
