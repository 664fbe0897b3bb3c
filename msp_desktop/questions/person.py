"""Who the conversation is with, and whom they have in their life."""

from msp_desktop.practice.codes import PartName
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.person import OtherPerson, Person

OTHER_PERSON = Questions(OtherPerson, filled="id")
OTHER_PERSON.by_hand.line(lambda p: p.name)
OTHER_PERSON.by_hand.line(lambda p: p.relationship)
OTHER_PERSON.by_hand.line(lambda p: p.note)
OTHER_PERSON.by_hand.yes_no(lambda p: p.may_be_told, note=lambda p: p.not_told_why)
OTHER_PERSON.by_hand.yes_no(lambda p: p.risk_from, note=lambda p: p.found)
OTHER_PERSON.by_hand.line(lambda p: p.works_for)

PERSON = Questions(Person, PartName.PERSON, filled="carried_on")
PERSON.by_hand.line(lambda p: p.name, "name")
KNOWN_AS = PERSON.by_hand.line(lambda p: p.known_as, "known_as")
PERSON.by_hand.day(lambda p: p.born, "born")
PERSON.by_hand.line(lambda p: p.age)
WHERE = PERSON.by_hand.line(lambda p: p.where, "where")
CONTACT = PERSON.by_hand.line(lambda p: p.contact, "contact")
PERSON.by_hand.cards(lambda p: p.others, OTHER_PERSON, "others")
