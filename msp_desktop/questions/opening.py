"""Opening: whether it is safe to talk, and what helps the person to take part."""

from msp_desktop.practice.codes import AccessStep, Explained, Pace, PartName
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.opening import CommunicationNeed, Opening
from msp_desktop.record.part import has_text
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from msp_desktop.sentences import translatable

COMMUNICATION_NEED = Questions(CommunicationNeed, filled="id")
COMMUNICATION_NEED.by_hand.own_control(lambda p: p.kind, "communication_needs")
COMMUNICATION_NEED.by_hand.line(lambda p: p.need)
COMMUNICATION_NEED.by_hand.choices(lambda p: p.steps, AccessStep, "access_steps")
COMMUNICATION_NEED.by_hand.line(lambda p: p.steps_note)
COMMUNICATION_NEED.by_hand.day(lambda p: p.review, to_come=True)

CONTACT_WAY = Questions(ContactWay, filled="id")
CONTACT_WAY.by_hand.choice(lambda p: p.way, ContactWayKind)
CONTACT_WAY.by_hand.yes_no(lambda p: p.safe, note=lambda p: p.why)
CONTACT_WAY.by_hand.line(lambda p: p.detail)
CONTACT_WAY.by_hand.line(lambda p: p.when)
CONTACT_WAY.by_hand.line(lambda p: p.through)

SAFE_CONTACT = Questions(SafeContact)
SAFE_CONTACT.by_hand.cards(lambda p: p.ways, CONTACT_WAY, one=translatable("way to reach them"))
SAFE_CONTACT.by_hand.line(lambda p: p.must_not_know)
SAFE_CONTACT.by_hand.yes_no(lambda p: p.address_secret, note=lambda p: p.address_note)

OPENING = Questions(Opening, PartName.OPENING, filled="changed")
OPENING.by_hand.yes_no(lambda p: p.safe_to_talk, "safe_to_talk", note=lambda p: p.safe_to_talk_note)
WHO_IS_PRESENT = OPENING.by_hand.line(lambda p: p.who_is_present, "who_is_present")
SEEN_ALONE = OPENING.by_hand.yes_no(lambda p: p.seen_alone, "seen_alone")
IMMEDIATE_DANGER = OPENING.by_hand.yes_no(
    lambda p: p.immediate_danger, "immediate_danger", note=lambda p: p.danger_action
)
LANGUAGE = OPENING.by_hand.line(lambda p: p.language, "language")
OPENING.by_hand.cards(lambda p: p.needs, COMMUNICATION_NEED, one=translatable("need"))
OPENING.by_hand.line(lambda p: p.needs_note, "communication_needs")
OPENING.by_hand.line(lambda p: p.support_person, "support")
OPENING.by_hand.choice(lambda p: p.pace, Pace, "pace")
OPENING.by_hand.line(lambda p: p.pace_note)
OPENING.by_hand.yes_no(lambda p: p.confidentiality_said, "confidentiality")
OPENING.by_hand.yes_no(lambda p: p.explained, "explained", note=lambda p: p.explained_note)
OPENING.by_hand.choices(lambda p: p.explained_things, Explained)
CONTACT_AGAIN = OPENING.by_hand.line(lambda p: p.contact_again, "contact_again")
OPENING.by_hand.inside(lambda p: p.safe_contact, SAFE_CONTACT, "contact_again")
OPENING.prompt("not_asked")
OPENING.note(
    lambda p: p.safe_people,
    "safe_people",
    label=translatable("who it is safe to talk to, and who not"),
)
OPENING.line(
    lambda p: p.interpreter, "interpreter", label=translatable("interpreter, agency and number")
)
OPENING.yes_no(
    lambda p: p.interpreter_apart,
    label=translatable("not family, and not of the same community"),
    shown_when=lambda p: has_text(p.interpreter),
)
OPENING.yes_no(
    lambda p: p.interpreter_confidential,
    label=translatable("keeping it confidential was said to them"),
    shown_when=lambda p: has_text(p.interpreter),
)
OPENING.yes_no(
    lambda p: p.interpreter_private,
    label=translatable("nobody else heard the line"),
    shown_when=lambda p: has_text(p.interpreter),
)
