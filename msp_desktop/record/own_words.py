"""The person's own words, gathered in order, so that they can be read back at any moment."""

from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.record.closing import own_words_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import person_says
from msp_desktop.record.outcomes import how_will_you_know, matters_most, wanted
from msp_desktop.record.part import HEARD_VOICES, Part, Words, said
from msp_desktop.record.statements import PrincipleAnswer, own


class Heard(Part):
    """Some words, who said them, and in which part they stand; `not_wanted` is to be kept away."""

    part: PartName
    text: str
    in_english: str = ""
    said_by: SaidBy = SaidBy.PERSON
    agreed: bool = False
    not_wanted: bool = False


def _heard(part: PartName, words: Words) -> Heard:
    return Heard(part=part, text=words.text, in_english=words.in_english, said_by=words.said_by)


def own_words(conversation: Conversation) -> tuple[Heard, ...]:
    """What the person said, and whoever stands for them; what they want first."""
    return tuple(each for each in all_words(conversation) if each.said_by in HEARD_VOICES)


def staff_words(conversation: Conversation) -> tuple[Heard, ...]:
    """What staff said, kept apart: it is never read back as the person's."""
    return tuple(each for each in all_words(conversation) if each.said_by is SaidBy.STAFF)


def all_words(conversation: Conversation) -> tuple[Heard, ...]:
    """Everything kept as said, whoever said it."""
    heard = [_heard(PartName.OUTCOMES, o.words) for o in wanted(conversation.outcomes)]
    heard += [
        _heard(PartName.OUTCOMES, no.words).but(not_wanted=True)
        for no in conversation.outcomes.not_wanted
    ]
    heard += _about_what_is_wanted(conversation)
    heard += _statements(conversation)
    heard += _about_what_is_happening(conversation)
    heard += _about_help(conversation)
    heard += _at_the_close(conversation)
    return tuple(words for words in heard if said(words.text))


def _about_what_is_wanted(conversation: Conversation) -> list[Heard]:
    outcomes = conversation.outcomes
    words = (matters_most(outcomes), how_will_you_know(outcomes), outcomes.keep)
    return [_heard(PartName.OUTCOMES, each) for each in words]


def _statements(conversation: Conversation) -> list[Heard]:
    heard = [
        Heard(
            part=PartName.STATEMENTS,
            text=statement.text,
            in_english=statement.in_english,
            said_by=statement.said_by,
            agreed=statement.agreed,
        )
        for statement in own(conversation.statements)
    ]
    heard += _answers(PartName.STATEMENTS, conversation.statements.principles)
    return heard + [_heard(PartName.STATEMENTS, g.words) for g in conversation.statements.life]


def _answers(part: PartName, given: tuple[PrincipleAnswer, ...]) -> list[Heard]:
    return [
        Heard(part=part, text=each.words, in_english=each.in_english, said_by=each.said_by)
        for each in given
    ]


def _about_what_is_happening(conversation: Conversation) -> list[Heard]:
    concern = conversation.concern
    words = [account.words for account in concern.accounts]
    words += [concern.care_needs, concern.earlier_help]
    context = concern.context
    words += [
        context.domestic_abuse.in_their_words,
        context.modern_slavery.in_their_words,
        context.self_neglect.in_their_words,
        context.scams.gives,
        context.refusal.why,
    ]
    return [_heard(PartName.CONCERN, each) for each in words]


def _about_help(conversation: Conversation) -> list[Heard]:
    record = conversation.advocacy.own_record
    advocacy = [told.words for told in record.told_to_say]
    advocacy += [given.words for given in record.indicators]
    advocacy += [record.gains_words, record.changed]
    heard = [_heard(PartName.ADVOCACY, words) for words in advocacy]
    heard += [_heard(PartName.GRID, person_says(option)) for option in conversation.grid.options]
    heard.append(_heard(PartName.PLAN, conversation.plan.isolation))
    sharing = conversation.sharing
    heard += [_heard(PartName.SHARING, decision.words) for decision in sharing.decisions]
    return [*heard, _heard(PartName.SHARING, sharing.changed_words)]


def _at_the_close(conversation: Conversation) -> list[Heard]:
    closing = conversation.closing
    heard = [
        Heard(
            part=PartName.CLOSING,
            text=view.words,
            in_english=view.in_english,
            said_by=view.said_by,
        )
        for view in closing.outcomes
    ]
    heard.append(_heard(PartName.CLOSING, own_words_of(closing)))
    heard += _answers(PartName.CLOSING, closing.principles)
    words = [given.words for given in closing.life]
    words += [closing.experience_words, closing.person_risk_words, closing.still_wanted]
    return heard + [_heard(PartName.CLOSING, each) for each in words]
