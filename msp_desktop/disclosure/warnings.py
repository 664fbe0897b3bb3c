"""What deserves a deliberate look before a document goes out; it names nobody."""

from collections.abc import Iterator

from msp_desktop.disclosure.basis import decision_about
from msp_desktop.disclosure.decision import DisclosureDecision
from msp_desktop.disclosure.held_back import held_back
from msp_desktop.disclosure.items import is_within_any
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.names.readings import NameReading
from msp_desktop.disclosure.pieces import record_items
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.risk_source import alleged, may_be_meant, must_be_ticked, reader_ties
from msp_desktop.disclosure.safe_contact import ADDRESS, SAFE_CONTACT, contact_search
from msp_desktop.disclosure.screening import third_parties
from msp_desktop.disclosure.standing import StandingAgreement, why_ask_again
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.disclosure.word_search import WordSearch, telling_words
from msp_desktop.practice.codes import Agreement, Answer, PartName
from msp_desktop.record.case.safe_ways import SAFE_WAYS
from msp_desktop.record.conversation import Conversation, day_of, part_of, said_before
from msp_desktop.record.part import has_text
from msp_desktop.record.sharing import (
    agrees,
    is_partial,
    may_be_withdrawn,
    names_what_is_held,
    restriction,
)
from msp_desktop.sentences import date_in_words, joined, plural, translatable


def disclosure_warnings(
    conversation: Conversation,
    kind: DisclosurePolicy,
    decisions: tuple[DisclosureDecision, ...],
    standing: StandingAgreement | None = None,
) -> tuple[str, ...]:
    """What deserves a deliberate look before the document goes out; names nobody.

    `standing` is the agreement from an earlier conversation that it rests on, if it does.
    """
    found: list[str] = []
    decision = decision_about(conversation, kind)
    if kind.recipient is None:
        found += _remarks_at_home(conversation, kind, decisions)
    elif decision is None or decision.agreement in {None, Agreement.NOT_ASKED}:
        found.append(
            translatable(
                "The person has not been asked whether this may be shared. The document says so."
            )
        )
        found += _remarks_where_spoken_of(conversation, kind)
    elif may_be_withdrawn(decision):
        found.append(
            translatable(
                "It is not known whether the person still agrees. Ask them. The document says so."
            )
        )
        found += _remarks_in_part(conversation, kind, decisions)
    elif is_partial(decision):
        found += _remarks_in_part(conversation, kind, decisions)
    elif not agrees(decision) and decision.told is None and decision.will_be_told is None:
        found.append(
            translatable(
                "Shared without agreement. It is not noted whether the person was told, or why not."
            )
        )
    if standing is not None:
        found += _remarks_on_standing(conversation, decisions, standing)
    if kind.recipient is not None and reader_ties(conversation, decision, kind.local):
        found.append(
            translatable(
                "The reader may be, work for or be related to whoever the risk comes from. "
                "Consider sending it to somebody else."
            )
        )
    if must_be_ticked(conversation, kind):
        found.append(
            translatable(
                "A word in the wrong place may hurt them: nothing goes to this reader until you "
                "tick it. Tick only what they need for what is asked."
            )
        )
    found += _remarks_on_who_is_meant(conversation, kind)
    found += _remarks_on_contact(conversation, decisions)
    found += _remarks_on_changed_ways(conversation, decisions)
    found += _remarks_on_names(decisions)
    found += _remarks_on_small_names(conversation, kind, decisions)
    if conversation.opening.immediate_danger is Answer.YES:
        found.append(
            translatable("Someone is in danger now. Ring as well; do not wait for this to be read.")
        )
    return tuple(found)


def _remarks_on_contact(
    conversation: Conversation, decisions: tuple[DisclosureDecision, ...]
) -> Iterator[str]:
    """Where a way to reach the person stays, although safe contact is left out."""
    if not any(d.key == SAFE_CONTACT and not d.included for d in decisions):
        return
    stays = [
        d.title
        for d in decisions
        if d.included and d.reason is DisclosureReason.PUT_IN and _tells(d)
    ]
    where = conversation.person.where
    if _is_in(decisions, ADDRESS) and contact_search(conversation).find(where):
        stays.append(translatable("where they are"))
    if stays:
        yield translatable(
            "How to reach them is left out, and stays in: {what}", what=joined(stays)
        )


def _remarks_on_changed_ways(
    conversation: Conversation, decisions: tuple[DisclosureDecision, ...]
) -> Iterator[str]:
    """What was planned of keeping in touch may be of before the ways changed."""
    on = said_before(conversation, SAFE_WAYS)
    if on is None or on <= day_of(conversation) or not has_text(conversation.plan.keep_in_touch):
        return
    if _is_in(decisions, "plan.keep_in_touch"):
        yield translatable(
            "How it is safe to reach them was changed on {day}. Check whether what was planned of "
            "keeping in touch still holds.",
            day=date_in_words(on),
        )


def _remarks_on_names(decisions: tuple[DisclosureDecision, ...]) -> Iterator[str]:
    """How much stays out because it names somebody else."""
    kept_out = sum(d.reason is DisclosureReason.NAMES_SOMEONE and not d.included for d in decisions)
    if kept_out:
        yield plural(
            "One piece is left out because it names someone else. Check whether it is needed.",
            "%n pieces are left out because they name someone else. Check whether any are needed.",
            kept_out,
        )


def _remarks_on_who_is_meant(conversation: Conversation, kind: DisclosurePolicy) -> Iterator[str]:
    """Where a reader has to act on a risk that may come from one of their people or another."""
    if kind.acts_on_risk and not alleged(conversation) and may_be_meant(conversation):
        yield translatable(
            "It is not plain which of the people in their life the risk is said to come from. "
            "Mark it there: this paper names nobody as that."
        )


def _remarks_on_small_names(
    conversation: Conversation,
    kind: DisclosurePolicy,
    decisions: tuple[DisclosureDecision, ...],
) -> Iterator[str]:
    """Where a word that is somebody's name too stands small: it may be the name all the same."""
    if kind.recipient is None or not kind.screened:
        return
    parties = tuple(
        each for each in third_parties(conversation) if each.named.words and not each.cleared
    )
    if not parties:
        return
    out = {each.key for each in decisions if not each.included}
    put_in = {each.key for each in decisions if each.included}
    found = sum(
        any(party.reading(piece.text) is NameReading.UNSURE for party in parties)
        for name in PartName
        if name not in kind.names_kept_in and name.value in put_in
        for piece in record_items(part_of(conversation, name), name.value, TITLES[name])
        if not is_within_any(piece.key, out) and piece.key not in put_in
    )
    if found:
        yield plural(
            "A name is a word as well, and one piece has it as a word. Look whether it is the name "
            "there.",
            "A name is a word as well, and %n pieces have it as a word. Look whether it is the "
            "name there.",
            found,
        )


def _remarks_in_part(
    conversation: Conversation, kind: DisclosurePolicy, decisions: tuple[DisclosureDecision, ...]
) -> Iterator[str]:
    """What was held back, without its words: those are for the practitioner's screen alone."""
    decision = decision_about(conversation, kind)
    held = held_back(decision)
    if decision is None or held is None:
        return
    if not names_what_is_held(decision):
        if has_text(decision.which_part):
            yield translatable(
                "It was noted which part, and not whether that is what they agree to or what they "
                "hold back. Ask what they hold back."
            )
        else:
            yield translatable(
                "The person agrees in part, and it is not noted what they hold back."
            )
    yield translatable("The person agrees in part. Tick only what they agreed to, one by one.")
    if held.forms_unknown:
        yield translatable(
            "Words in other languages are looked for by how they begin. Look for other forms "
            "yourself."
        )
    kept = sum(bool(d.found) and d.included for d in decisions)
    if kept:
        yield plural(
            "One piece stays in although it has words of what the person holds back.",
            "%n pieces stay in although they have words of what the person holds back.",
            kept,
        )


def _remarks_on_standing(
    conversation: Conversation,
    decisions: tuple[DisclosureDecision, ...],
    standing: StandingAgreement,
) -> Iterator[str]:
    day = date_in_words(standing.asked_on)
    yield translatable("They were asked on {day}. Ask again if anything has changed.", day=day)
    since = sum(d.reason is DisclosureReason.SINCE for d in decisions)
    if since:
        yield plural(
            "One piece was added since then, and is not ticked.",
            "%n pieces were added since then, and are not ticked.",
            since,
        )
    for why in why_ask_again(standing, conversation):
        yield translatable("Ask again: {why}.", why=why)


def _is_in(decisions: tuple[DisclosureDecision, ...], key: str) -> bool:
    """Whether that piece goes, or the part that it is in."""
    decided = {each.key: each.included for each in decisions}
    return decided.get(key, decided.get(key.partition(".")[0], False))


def _tells(decision: DisclosureDecision) -> bool:
    return "how to reach them" in decision.why


_SAYS_LITTLE = frozenset(
    {"agency", "care", "health", "lead", "office", "partner", "people", "positions", "provider"}
    | {"public", "rescue", "service", "social", "trust"}
)
"""Words of what a reader is called that are said of much else."""


def _remarks_where_spoken_of(conversation: Conversation, kind: DisclosurePolicy) -> Iterator[str]:
    """Somebody who was not asked about this reader may have spoken of them all the same."""
    said = [
        text
        for each in conversation.sharing.decisions
        for text in (restriction(each), each.words.text, each.words.in_english, each.told_words)
    ]
    said += [
        text
        for each in conversation.outcomes.not_wanted
        for text in (each.words.text, each.words.in_english)
    ]
    called = (each for each in telling_words(str(kind.called)) if each not in _SAYS_LITTLE)
    words = WordSearch(called)
    if any(words.find(each) for each in said):
        yield translatable(
            "What was said of sharing with others, or is not wanted, speaks of this reader. "
            "Read it before this goes."
        )


def _speaks_by_name(conversation: Conversation) -> bool:
    """Whether what was noted of the plan speaks of the person instead of to them."""
    plan, person = conversation.plan, conversation.person
    words = WordSearch(
        each for each in (person.known_as, person.name, person.name.split(" ")[0]) if has_text(each)
    )
    noted = [plan.own_part, plan.keep_in_touch, plan.if_worse]
    noted += [each.what for each in plan.actions]
    noted += [each.what for each in conversation.grid.options if each.chosen]
    return any(words.find(each) for each in noted)


def _remarks_at_home(
    conversation: Conversation,
    kind: DisclosurePolicy,
    decisions: tuple[DisclosureDecision, ...],
) -> Iterator[str]:
    """What deserves a look where the paper goes to nobody else, or to the person themselves."""
    if kind.name is not DocumentKindName.PERSON:
        return
    if kind.not_given:
        yield translatable("This copy is not to be given. Every page says so.")
    else:
        yield translatable("Is it safe for them to have this on paper? Ask who else may find it.")
    if not kind.neutral and _speaks_by_name(conversation):
        yield translatable(
            "The copy speaks to them, and what is noted of the plan speaks of them by name. Put it "
            "as you would say it to them."
        )
    hidden = sum(d.reason is DisclosureReason.GIVES_AWAY and not d.included for d in decisions)
    if hidden:
        yield plural(
            "One piece is left out because a word gives away what this is about. Read the rest as "
            "someone who finds it would.",
            "%n pieces are left out because a word gives away what this is about. Read the rest "
            "as someone who finds it would.",
            hidden,
        )
