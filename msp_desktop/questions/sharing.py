"""What is shared with whom, and on what ground."""

from msp_desktop.practice.codes import Agreement, LawfulRegime, PartName, Recipient, SharingGround
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.sharing import PersonsCopy, Sharing, SharingDecision
from msp_desktop.sentences import translatable

SHARING_DECISION = Questions(SharingDecision, filled="id")
SHARING_DECISION.by_hand.choice(lambda p: p.recipient, Recipient, "share")
SHARING_DECISION.by_hand.line(lambda p: p.name, is_name=True)
SHARING_DECISION.by_hand.note(lambda p: p.what)
SHARING_DECISION.by_hand.view(lambda p: p.why, "why")
SHARING_DECISION.by_hand.choice(lambda p: p.agreement, Agreement, "agreement")
SHARING_DECISION.by_hand.note(lambda p: p.which_part)
SHARING_DECISION.by_hand.note(lambda p: p.not_asked_reason)
SHARING_DECISION.by_hand.choices(lambda p: p.grounds, SharingGround, "grounds")
SHARING_DECISION.by_hand.view(lambda p: p.grounds_words)
SHARING_DECISION.by_hand.yes_no(lambda p: p.told, "told", note=lambda p: p.told_words)
SHARING_DECISION.by_hand.spoken(lambda p: p.words, "agreement")
SHARING_DECISION.by_hand.day(lambda p: p.decided)
SHARING_DECISION.by_hand.own_control(lambda p: p.held_back)
SHARING_DECISION.by_hand.line(lambda p: p.held_back_words)
SHARING_DECISION.by_hand.yes_no(lambda p: p.will_be_told, note=lambda p: p.tell_how)
SHARING_DECISION.by_hand.day(lambda p: p.tell_when, to_come=True)
SHARING_DECISION.by_hand.yes_no(lambda p: p.withdrawn)
SHARING_DECISION.by_hand.day(lambda p: p.withdrawn_on)
SHARING_DECISION.by_hand.spoken(lambda p: p.withdrawn_words)
SHARING_DECISION.by_hand.yes_no(lambda p: p.reader_tied, note=lambda p: p.reader_tied_note)
SHARING_DECISION.by_hand.note(lambda p: p.holds_back)

PERSONS_COPY = Questions(PersonsCopy)
PERSONS_COPY.by_hand.choice(lambda p: p.choice, CopyChoice)
PERSONS_COPY.by_hand.line(lambda p: p.reason)

SHARING = Questions(Sharing, PartName.SHARING)
SHARING.by_hand.cards(lambda p: p.decisions, SHARING_DECISION, one=translatable("decision"))
SHARING.by_hand.choice(lambda p: p.regime, LawfulRegime, "regime")
SHARING.by_hand.note(lambda p: p.regime_note)
SHARING.by_hand.note(lambda p: p.information_back, "information_back")
SHARING.by_hand.yes_no(lambda p: p.changed_decision)
SHARING.by_hand.spoken(lambda p: p.changed_words)
SHARING.by_hand.inside(lambda p: p.persons_copy, PERSONS_COPY, "persons_copy")
SHARING.line(
    lambda p: p.article_6, "article_6", label=translatable("basis under Article 6 of the UK GDPR")
)
