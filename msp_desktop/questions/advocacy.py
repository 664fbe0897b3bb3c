"""Someone to speak up: difficulty, who may help, the offer, and the advocate's own record."""

from msp_desktop.practice.advocacy_codes import (
    AdvocacyBasis,
    ContactKind,
    Gain,
    Instruction,
    QualificationUnit,
)
from msp_desktop.practice.codes import AdvocateRole, Offer, PartName
from msp_desktop.questions.capacity import ABILITY_FINDING
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.advocacy import Advocacy, AdvocateAnyway, AppropriatePerson, RouteConsidered
from msp_desktop.record.advocates_record import (
    AdvocateContact,
    AdvocatesRecord,
    AreaChange,
    Challenge,
    IndicatorAnswer,
    Matter,
    NamedAdvocate,
    Representation,
    RequestToAdvocate,
)
from msp_desktop.sentences import translatable

APPROPRIATE_PERSON = Questions(AppropriatePerson)
APPROPRIATE_PERSON.by_hand.line(lambda p: p.name, is_name=True)
APPROPRIATE_PERSON.by_hand.line(lambda p: p.relationship)
APPROPRIATE_PERSON.by_hand.yes_no(lambda p: p.paid_in_care, note=lambda p: p.paid_in_care_note)
APPROPRIATE_PERSON.by_hand.yes_no(lambda p: p.wanted, note=lambda p: p.wanted_note)
APPROPRIATE_PERSON.by_hand.yes_no(lambda p: p.in_best_interests)
APPROPRIATE_PERSON.by_hand.yes_no(
    lambda p: p.able_and_willing, note=lambda p: p.able_and_willing_note
)
APPROPRIATE_PERSON.by_hand.yes_no(lambda p: p.implicated, note=lambda p: p.implicated_note)

ROUTE_CONSIDERED = Questions(RouteConsidered, filled="route")
ROUTE_CONSIDERED.by_hand.yes_no(lambda p: p.applies, note=lambda p: p.reason)
ROUTE_CONSIDERED.by_hand.choice(lambda p: p.offer, Offer)

MATTER = Questions(Matter, filled="id")
MATTER.by_hand.line(lambda p: p.matter)
MATTER.by_hand.choice(lambda p: p.instruction, Instruction)
MATTER.by_hand.line(lambda p: p.relies_on)

NAMED_ADVOCATE = Questions(NamedAdvocate, filled="id")
NAMED_ADVOCATE.by_hand.line(lambda p: p.name, "advocate")
NAMED_ADVOCATE.by_hand.line(lambda p: p.organisation)
NAMED_ADVOCATE.by_hand.line(lambda p: p.contact)
NAMED_ADVOCATE.by_hand.day(lambda p: p.since)
NAMED_ADVOCATE.by_hand.choices(lambda p: p.roles, AdvocateRole)
NAMED_ADVOCATE.by_hand.choices(lambda p: p.units, QualificationUnit)
NAMED_ADVOCATE.by_hand.cards(lambda p: p.matters, MATTER, "instructed", one=translatable("matter"))
NAMED_ADVOCATE.by_hand.yes_no(lambda p: p.independent, "independence")
NAMED_ADVOCATE.by_hand.line(lambda p: p.conflict)
NAMED_ADVOCATE.by_hand.line(lambda p: p.second_reason, "advocate")

CONTACT = Questions(AdvocateContact, filled="id")
CONTACT.by_hand.day(lambda p: p.day)
CONTACT.by_hand.choice(lambda p: p.kind, ContactKind)
CONTACT.by_hand.line(lambda p: p.who)
CONTACT.by_hand.own_control(lambda p: p.minutes)
CONTACT.by_hand.own_control(lambda p: p.missed)
CONTACT.by_hand.line(lambda p: p.note)

TOLD_TO_SAY = Questions(RequestToAdvocate, filled="id")
TOLD_TO_SAY.by_hand.spoken(lambda p: p.words)
TOLD_TO_SAY.by_hand.day(lambda p: p.day)

SAID_FOR_THEM = Questions(Representation, filled="id")
SAID_FOR_THEM.by_hand.note(lambda p: p.what)
SAID_FOR_THEM.by_hand.line(lambda p: p.to_whom)
SAID_FOR_THEM.by_hand.day(lambda p: p.day)
SAID_FOR_THEM.by_hand.note(lambda p: p.answer)

CHALLENGE = Questions(Challenge, filled="id")
CHALLENGE.by_hand.note(lambda p: p.what)
CHALLENGE.by_hand.line(lambda p: p.to_whom)
CHALLENGE.by_hand.day(lambda p: p.day)
CHALLENGE.by_hand.note(lambda p: p.answer)
CHALLENGE.by_hand.day(lambda p: p.answered)

INDICATOR_ANSWER = Questions(IndicatorAnswer, filled="indicator")
INDICATOR_ANSWER.by_hand.yes_no(lambda p: p.answer)
INDICATOR_ANSWER.by_hand.spoken(lambda p: p.words)
INDICATOR_ANSWER.by_hand.line(lambda p: p.not_asked_reason)

AREA_CHANGE = Questions(AreaChange, filled="area")
AREA_CHANGE.by_hand.line(lambda p: p.what)

ADVOCATES_RECORD = Questions(AdvocatesRecord)
ADVOCATES_RECORD.by_hand.cards(lambda p: p.advocates, NAMED_ADVOCATE, one=translatable("advocate"))
ADVOCATES_RECORD.by_hand.cards(
    lambda p: p.contacts, CONTACT, "contacts", one=translatable("contact")
)
ADVOCATES_RECORD.by_hand.cards(lambda p: p.told_to_say, TOLD_TO_SAY, "what_instructed")
ADVOCATES_RECORD.by_hand.cards(lambda p: p.said_for_them, SAID_FOR_THEM, "said_on_behalf")
ADVOCATES_RECORD.by_hand.cards(
    lambda p: p.challenges, CHALLENGE, "challenge", one=translatable("challenge")
)
ADVOCATES_RECORD.by_hand.cards(
    lambda p: p.indicators,
    INDICATOR_ANSWER,
    "indicator_informed",
    "indicator_take_part",
    "indicator_negotiate",
    "indicator_outcomes",
    "indicator_challenge",
    one=translatable("sign"),
)
ADVOCATES_RECORD.by_hand.choices(lambda p: p.gains, Gain, "gains")
ADVOCATES_RECORD.by_hand.spoken(lambda p: p.gains_words)
ADVOCATES_RECORD.by_hand.cards(
    lambda p: p.areas, AREA_CHANGE, "wider_change", one=translatable("area")
)
ADVOCATES_RECORD.by_hand.note(lambda p: p.ending, "ending")
ADVOCATES_RECORD.by_hand.spoken(lambda p: p.changed)

ADVOCATE_ANYWAY = Questions(AdvocateAnyway)
ADVOCATE_ANYWAY.by_hand.yes_no(lambda p: p.planning)
ADVOCATE_ANYWAY.by_hand.yes_no(lambda p: p.long_stay)
ADVOCATE_ANYWAY.by_hand.yes_no(lambda p: p.disagree)
ADVOCATE_ANYWAY.by_hand.yes_no(lambda p: p.both_agree)
ADVOCATE_ANYWAY.by_hand.yes_no(lambda p: p.best_interests)
ADVOCATE_ANYWAY.by_hand.line(lambda p: p.note)

ADVOCACY = Questions(Advocacy, PartName.ADVOCACY, filled="changed")
ADVOCACY.by_hand.cards(
    lambda p: p.difficulties,
    ABILITY_FINDING,
    "difficulty",
    "understand",
    "retain",
    "use_or_weigh",
    "communicate",
    one=translatable("difficulty"),
)
ADVOCACY.by_hand.inside(lambda p: p.appropriate_person, APPROPRIATE_PERSON, "appropriate_person")
ADVOCACY.by_hand.inside(lambda p: p.anyway, ADVOCATE_ANYWAY, "anyway")
ADVOCACY.by_hand.note(lambda p: p.already, "already")
ADVOCACY.by_hand.cards(
    lambda p: p.routes, ROUTE_CONSIDERED, "imca", "other_advocates", one=translatable("way to help")
)
ADVOCACY.by_hand.yes_no(
    lambda p: p.information_given, "information", note=lambda p: p.information_form
)
ADVOCACY.by_hand.choice(lambda p: p.role, AdvocateRole, "offer")
ADVOCACY.by_hand.choice(lambda p: p.offer, Offer)
ADVOCACY.by_hand.note(lambda p: p.offer_reason)
ADVOCACY.by_hand.day(lambda p: p.waiting_since)
ADVOCACY.by_hand.choice(lambda p: p.basis, AdvocacyBasis)
ADVOCACY.by_hand.yes_no(lambda p: p.account_passed_on, "one_story", note=lambda p: p.account_note)
ADVOCACY.by_hand.inside(lambda p: p.own_record, ADVOCATES_RECORD)
ADVOCACY.line(
    lambda p: p.decision_maker, "decision_maker", label=translatable("who makes the decision")
)
ADVOCACY.day(lambda p: p.deadline, label=translatable("by when it is made"), to_come=True)
