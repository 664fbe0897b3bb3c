"""Who does what by when, and the least that does the job."""

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName, WayAnswer, WayToRespond
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.plan import Action, Advice, OtherInvolved, Plan, PrincipleLine, WayOffered
from msp_desktop.sentences import translatable

ACTION = Questions(Action, filled="id")
ACTION.by_hand.line(lambda p: p.what)
ACTION.by_hand.line(lambda p: p.who)
ACTION.by_hand.day(lambda p: p.when, to_come=True)
ACTION.by_hand.own_control(lambda p: p.outcomes)
ACTION.by_hand.yes_no(lambda p: p.done, note=lambda p: p.done_note)

PRINCIPLE_LINE = Questions(PrincipleLine, filled="principle")
PRINCIPLE_LINE.by_hand.line(lambda p: p.line)

OTHER_INVOLVED = Questions(OtherInvolved, filled="id")
OTHER_INVOLVED.by_hand.line(lambda p: p.who)
OTHER_INVOLVED.by_hand.note(lambda p: p.holds)
OTHER_INVOLVED.by_hand.yes_no(lambda p: p.asked)

ADVICE = Questions(Advice, filled="id")
ADVICE.by_hand.line(lambda p: p.whom)
ADVICE.by_hand.line(lambda p: p.role)
ADVICE.by_hand.day(lambda p: p.when)
ADVICE.by_hand.note(lambda p: p.said)

WAY_OFFERED = Questions(WayOffered, filled="id")
WAY_OFFERED.by_hand.choice(lambda p: p.way, WayToRespond)
WAY_OFFERED.by_hand.line(lambda p: p.other)
WAY_OFFERED.by_hand.day(lambda p: p.on)
WAY_OFFERED.by_hand.choice(lambda p: p.answer, WayAnswer)
WAY_OFFERED.by_hand.spoken(lambda p: p.words)
WAY_OFFERED.by_hand.line(lambda p: p.result)

PLAN = Questions(Plan, PartName.PLAN)
PLAN.by_hand.cards(lambda p: p.actions, ACTION, "actions", one=translatable("action"))
PLAN.by_hand.choices(lambda p: p.ways, WayToRespond, "ways_to_respond")
PLAN.by_hand.note(lambda p: p.ways_note)
PLAN.by_hand.cards(lambda p: p.ways_offered, WAY_OFFERED, one=translatable("way that was offered"))
LEAST_INTRUSIVE = PLAN.by_hand.note(lambda p: p.least_intrusive, "least_intrusive")
OWN_PART = PLAN.by_hand.note(lambda p: p.own_part, "own_part")
IF_WORSE = PLAN.by_hand.note(lambda p: p.if_worse, "if_worse")
KEEP_IN_TOUCH = PLAN.by_hand.note(lambda p: p.keep_in_touch, "keep_in_touch")
NEXT_CONVERSATION = PLAN.by_hand.day(
    lambda p: p.next_conversation, "next_conversation", to_come=True
)
PLAN.by_hand.cards(
    lambda p: p.principles,
    PRINCIPLE_LINE,
    "principles_look",
    "look_empowerment",
    "look_prevention",
    "look_proportionality",
    "look_protection",
    "look_partnership",
    "look_accountability",
    one=translatable("principle"),
)
OTHERS_INVOLVED = PLAN.by_hand.note(lambda p: p.others_involved, "others_involved")
PLAN.by_hand.cards(lambda p: p.jigsaw, OTHER_INVOLVED)
REPEAT_CONTACTS = PLAN.by_hand.note(lambda p: p.repeat_contacts, "repeat_contacts")
ISOLATION = PLAN.by_hand.spoken(lambda p: p.isolation, "isolation")
PLAN.by_hand.note(lambda p: p.isolation_eased_by)
ADVICE_SUMMARY = PLAN.by_hand.note(
    lambda p: p.advice, "advice", evidence=((QuestionId.SUPPORTED, "advice sought"),)
)
PLAN.by_hand.cards(lambda p: p.advice_sought, ADVICE)
WORKING = PLAN.spoken(lambda p: p.working, "working", label=translatable("what is working"))
NOT_WORKING = PLAN.spoken(
    lambda p: p.not_working, "not_working", label=translatable("what is not working")
)
PROMISES = PLAN.spoken(
    lambda p: p.promises, "promises", label=translatable("what was promised, and kept")
)
JUSTICE = PLAN.spoken(
    lambda p: p.justice, "justice", label=translatable("wishes on evidence and court")
)
NEWS = PLAN.spoken(
    lambda p: p.news, "news", label=translatable("which news they want, and how often")
)
PLAN.note(
    lambda p: p.relatives,
    "relatives",
    label=translatable("how relatives and carers are themselves"),
)
PLAN.note(lambda p: p.relatives_told, label=translatable("what relatives and carers were told"))
PLAN.note(
    lambda p: p.disagreement,
    "disagreement",
    label=translatable("where agencies disagree"),
    evidence=((QuestionId.AGENCIES, "agencies disagree"),),
)
PLAN.line(lambda p: p.disagreement_answered_by, label=translatable("who answers"))
PLAN.day(lambda p: p.disagreement_answer_due, to_come=True, label=translatable("to be answered by"))
