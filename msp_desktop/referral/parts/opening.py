"""Opening: how the conversation was held, and what the person needs to take part."""

from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.opening import needs_in_words
from msp_desktop.record.part import said
from msp_desktop.referral.parts.telling import Row, Telling, in_words, sentences


def safety_rows(telling: Telling) -> tuple[Row, ...]:
    """Danger, safe contact and communication: what is read first."""
    opening = telling.record.opening
    danger = telling.answer(opening.immediate_danger, opening.danger_action)
    if opening.immediate_danger is Answer.YES:
        danger = sentences("Yes, now", opening.danger_action)
    contact = dict.fromkeys(
        each.strip()
        for each in (opening.contact_again, telling.record.person.contact)
        if said(each)
    )
    ways = [way for way in contact if not any(way in other and way != other for other in contact)]
    language = f"Language: {opening.language.strip()}" if said(opening.language) else ""
    return (
        Row("In danger now", danger, "opening.immediate_danger"),
        Row("Safe way to get in touch", sentences(*ways), "opening.contact_again"),
        Row(
            "To take part",
            sentences(*needs_in_words(opening), language),
            "opening.communication_needs",
        ),
    )


def held_rows(telling: Telling) -> tuple[Row, ...]:
    """When, where and with whom the conversation was had."""
    opening = telling.record.opening
    started = telling.record.started_at
    held = f"{in_words(started.date())}, {started:%H:%M}"
    alone = telling.answer(opening.seen_alone)
    return (
        Row("Conversation", sentences(held, opening.safe_to_talk_note), PartName.OPENING),
        Row("Safe to talk there", telling.answer(opening.safe_to_talk), "opening.safe_to_talk"),
        Row("Seen alone", sentences(alone, opening.who_is_present), "opening.seen_alone"),
        Row(
            "Rights and next steps explained",
            telling.answer(opening.explained),
            "opening.explained",
        ),
    )
