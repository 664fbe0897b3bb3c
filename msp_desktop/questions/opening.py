"""Opening: whether it is safe to talk, and what helps the person to take part."""

from msp_desktop.practice.codes import AccessStep, Explained, Pace, PartName
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.opening import CommunicationNeed, Opening
from msp_desktop.sentences import translatable

COMMUNICATION_NEED = Questions(CommunicationNeed, filled="id")
COMMUNICATION_NEED.by_hand.own_control(lambda p: p.kind, "communication_needs")
COMMUNICATION_NEED.by_hand.line(lambda p: p.need)
COMMUNICATION_NEED.by_hand.choices(lambda p: p.steps, AccessStep, "access_steps")
COMMUNICATION_NEED.by_hand.line(lambda p: p.steps_note)
COMMUNICATION_NEED.by_hand.day(lambda p: p.review, to_come=True)

OPENING = Questions(Opening, PartName.OPENING)
OPENING.by_hand.yes_no(lambda p: p.safe_to_talk, "safe_to_talk", note=lambda p: p.safe_to_talk_note)
OPENING.by_hand.line(lambda p: p.who_is_present, "who_is_present")
OPENING.by_hand.yes_no(lambda p: p.seen_alone, "seen_alone")
OPENING.by_hand.yes_no(
    lambda p: p.immediate_danger, "immediate_danger", note=lambda p: p.danger_action
)
OPENING.by_hand.line(lambda p: p.language, "language")
OPENING.by_hand.cards(lambda p: p.needs, COMMUNICATION_NEED, one=translatable("need"))
OPENING.by_hand.line(lambda p: p.needs_note, "communication_needs")
OPENING.by_hand.line(lambda p: p.support_person, "support")
OPENING.by_hand.choice(lambda p: p.pace, Pace, "pace")
OPENING.by_hand.line(lambda p: p.pace_note)
OPENING.by_hand.yes_no(lambda p: p.confidentiality_said, "confidentiality")
OPENING.by_hand.yes_no(lambda p: p.explained, "explained", note=lambda p: p.explained_note)
OPENING.by_hand.choices(lambda p: p.explained_things, Explained)
OPENING.by_hand.line(lambda p: p.contact_again, "contact_again")
OPENING.prompt("not_asked")
