"""Opening: is it safe to talk here and now, and what does the person need to take part.

Communication needs follow the four kinds of the Accessible Information Standard (DAPB1605, 2025).
"""

from msp_desktop.practice.codes import AccessStep, Answer, Explained, NeedKind, Pace
from msp_desktop.record.part import (
    ChangedAnswer,
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    Text,
    has_text,
)
from msp_desktop.record.safe_contact import SafeContact
from msp_desktop.record.since import Since3


class CommunicationNeed(RecordPart):
    """One thing that helps this person to take part, of one of the Standard's four kinds.

    `steps` are those of the Standard's six that are done for this need; `review` is when it is
    looked at again.
    """

    id: ItemId
    kind: NeedKind
    need: Text = ""
    steps: Many[AccessStep] = ()
    steps_note: Text = ""
    review: SpokenDate = SpokenDate()


class Opening(RecordPart):
    """How the conversation began. `changed` holds answers as they stood before they changed."""

    safe_to_talk: Answer | None = None
    safe_to_talk_note: Text = ""
    who_is_present: Text = ""
    seen_alone: Answer | None = None
    immediate_danger: Answer | None = None
    danger_action: Text = ""
    language: Text = ""
    needs: Many[CommunicationNeed] = ()
    needs_note: Text = ""
    support_person: Text = ""
    pace: Pace | None = None
    pace_note: Text = ""
    confidentiality_said: Answer | None = None
    explained: Answer | None = None
    explained_things: Many[Explained] = ()
    explained_note: Text = ""
    contact_again: Text = ""
    safe_contact: Since3[SafeContact] = SafeContact()
    changed: Since3[Many[ChangedAnswer]] = ()
    safe_people: Since3[Text] = ""
    interpreter: Since3[Text] = ""
    interpreter_apart: Since3[Answer | None] = None
    interpreter_confidential: Since3[Answer | None] = None
    interpreter_private: Since3[Answer | None] = None


def is_covered(opening: Opening) -> bool:
    """Covered once it is known whether it is safe to talk."""
    return opening.safe_to_talk is not None


def act_first(opening: Opening) -> bool:
    """Whether somebody is in danger now: act first, write later."""
    return opening.immediate_danger is Answer.YES


def needs_in_words(opening: Opening) -> tuple[str, ...]:
    """Each need that has words, as typed."""
    noted = tuple(need.need for need in opening.needs if has_text(need.need))
    return (*noted, opening.needs_note) if has_text(opening.needs_note) else noted


def not_explained(opening: Opening) -> tuple[Explained, ...]:
    """What is not noted as explained; nothing where it is not noted in detail."""
    if not opening.explained_things:
        return ()
    return tuple(thing for thing in Explained if thing not in opening.explained_things)


def steps_left(need: CommunicationNeed) -> tuple[AccessStep, ...]:
    """The steps of the Standard that are not done yet for this need, in its order."""
    return tuple(step for step in AccessStep if step not in need.steps)
