"""Who the conversation is with, and whom they have in their life."""

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.return_codes import Ethnicity, Gender, HealthCondition, SupportReason
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.sentences import translatable

OTHER_PERSON = Questions(OtherPerson, filled="id")
OTHER_PERSON.by_hand.line(lambda p: p.name)
OTHER_PERSON.by_hand.line(lambda p: p.relationship)
OTHER_PERSON.by_hand.line(lambda p: p.note)
OTHER_PERSON.by_hand.yes_no(lambda p: p.may_be_told, note=lambda p: p.not_told_why)
OTHER_PERSON.by_hand.yes_no(lambda p: p.risk_from, note=lambda p: p.found)
OTHER_PERSON.by_hand.line(lambda p: p.works_for)
OTHER_PERSON.by_hand.line(lambda p: p.helps_them)

PERSON = Questions(Person, PartName.PERSON, filled="carried_on")
PERSON.by_hand.line(lambda p: p.name, "name")
KNOWN_AS = PERSON.by_hand.line(lambda p: p.known_as, "known_as")
PERSON.by_hand.day(lambda p: p.born, "born", label=translatable("date of birth"))
PERSON.by_hand.line(lambda p: p.age)
WHERE = PERSON.by_hand.line(lambda p: p.where, "where")
CONTACT = PERSON.by_hand.line(lambda p: p.contact, "contact")
PERSON.line(lambda p: p.nhs_number, "references", label=translatable("NHS number"))
PERSON.line(lambda p: p.case_number, label=translatable("council case number"))
PERSON.line(lambda p: p.gp, label=translatable("GP"))
PERSON.by_hand.cards(lambda p: p.others, OTHER_PERSON, "others")
PERSON.choice(lambda p: p.gender, Gender, "gender", label=translatable("gender"))
PERSON.choice(lambda p: p.ethnicity, Ethnicity, "ethnicity", label=translatable("ethnic group"))
PERSON.choice(
    lambda p: p.support_reason,
    SupportReason,
    "support_reason",
    label=translatable("primary support reason"),
)
PERSON.choices(
    lambda p: p.health_conditions,
    HealthCondition,
    "health_conditions",
    label=translatable("health conditions"),
)
PERSON.day(lambda p: p.died, "died", label=translatable("date of death"))
PERSON.spoken(lambda p: p.culture, "culture", label=translatable("culture, faith and way of life"))
