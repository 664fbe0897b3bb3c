"""Known so far: what holds from earlier conversations, to be confirmed instead of asked again.

It is read-only: nothing of it is in today's record until somebody says how it was gone through;
then it is copied there with its place noted (`StillSo`). Answers about safety, ability and
agreement are never carried: they are dated history (`earlier_answers`), asked anew.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.case.actions import CaseAction, actions_over_time, open_actions
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, StillSo, day_of, part_of, view_by
from msp_desktop.record.grid import GridOption
from msp_desktop.record.part import RecordPart, has_text, with_item, without_item
from msp_desktop.record.plan import Action
from msp_desktop.record.story import in_order, options_over_time


class _Topic(NamedTuple):
    """Fields of one part that are known together, the chief ones before the semicolon.

    `asked` is whether the person can be asked; `kept` whether it stands in the record already.
    """

    part: PartName
    chief: str
    beside: str = ""
    asked: bool = True
    kept: bool = False

    @property
    def place(self) -> str:
        return f"{self.part.value}.{self.chief.split()[0]}"

    @property
    def fields(self) -> tuple[str, ...]:
        return (*self.chief.split(), *self.beside.split())


_TOPICS = (
    _Topic(PartName.OPENING, "needs language needs_note support_person", "interpreter", kept=True),
    _Topic(PartName.CONCERN, "types", "main_type"),
    _Topic(PartName.CONCERN, "location other_locations"),
    _Topic(
        PartName.CONCERN,
        "source_of_risk other_sources source_note relationship",
        "position_of_trust position_of_trust_note source_has_needs source_needs_note "
        "source_details",
    ),
    _Topic(
        PartName.CONCERN,
        "others_at_risk",
        "others_at_risk_note children_at_risk children_note",
        asked=False,
    ),
    _Topic(PartName.CONCERN, "care_needs", "care_needs_met"),
    _Topic(PartName.CONCERN, "visitor_risk", asked=False),
    _Topic(PartName.CONCERN, "stage", asked=False),
    _Topic(
        PartName.OUTCOMES,
        "matters_most",
        "matters_most_in_english matters_most_by",
    ),
    _Topic(
        PartName.OUTCOMES,
        "how_will_you_know",
        "how_will_you_know_in_english how_will_you_know_by",
    ),
    _Topic(PartName.OUTCOMES, "strengths"),
    _Topic(PartName.ADVOCACY, "offer", "offer_reason waiting_since routes"),
    _Topic(PartName.PLAN, "own_part"),
    _Topic(PartName.PLAN, "if_worse"),
    _Topic(PartName.PLAN, "keep_in_touch"),
)


class Known(NamedTuple):
    """One thing that is known: where it belongs, what it is, since when, from whom.

    `values` are the fields that hold something, `item` an option or an action instead. `since` is
    the day it was first put so, `again` the last day on which the person said that it still is so.
    """

    place: str
    part: PartName
    values: tuple[tuple[str, object], ...]
    item: RecordPart | None
    since: date
    again: date | None
    by: str
    source: UUID | None
    asked: bool = True
    kept: bool = False


def known_so_far(
    conversations: Iterable[Conversation], states: Iterable[CaseState] = ()
) -> tuple[Known, ...]:
    """What holds from these conversations and cases, in the order of the steps."""
    ordered = in_order(conversations)
    if not ordered:
        return ()
    found = [known for topic in _TOPICS if (known := _of_topic(ordered, topic)) is not None]
    found += _options(ordered)
    found += _actions(ordered, tuple(states))
    places = list(PartName)
    return tuple(sorted(found, key=lambda known: places.index(known.part)))


def gone_through(conversation: Conversation, known: Known) -> StillSo | None:
    """How it was gone through in that conversation, if it was."""
    return next((each for each in conversation.still_so if each.place == known.place), None)


def taken_from(conversation: Conversation, key: str) -> UUID | None:
    """The conversation whose answer under that key was said to be still so in this one, if any."""
    field = ".".join(key.split(".")[:2])
    topics = (each for each in _TOPICS if field in {f"{each.part.value}.{f}" for f in each.fields})
    place = next((each.place for each in topics), None)
    for each in conversation.still_so:
        if each.place == place and each.how is not HowConfirmed.CHANGED:
            return each.source
    return None


def confirm(conversation: Conversation, known: Known, how: HowConfirmed) -> Conversation:
    """The conversation with what is known taken into it, and how it was gone through."""
    others = tuple(each for each in conversation.still_so if each.place != known.place)
    noted = StillSo(place=known.place, how=how, source=known.source)
    changed = conversation.but(still_so=(*others, noted))
    return changed if known.kept else _with_values(changed, known)


def take_back(conversation: Conversation, known: Known) -> Conversation:
    """The conversation as if it had not been gone through; what was put otherwise since stays."""
    others = tuple(each for each in conversation.still_so if each.place != known.place)
    left = conversation.but(still_so=others)
    return left if known.kept or not is_as_known(left, known) else _without_values(left, known)


def is_as_known(conversation: Conversation, known: Known) -> bool:
    """Whether today's record says the same."""
    part = part_of(conversation, known.part)
    if known.item is not None:
        items: tuple[RecordPart, ...] = getattr(part, _list_of(known))
        return known.item in items
    return all(getattr(part, name) == value for name, value in known.values)


def is_answered(conversation: Conversation, known: Known) -> bool:
    """Whether today's record says anything there."""
    part = part_of(conversation, known.part)
    if known.item is not None:
        item_id = known.place.rpartition(".")[2]
        return any(each.id == item_id for each in getattr(part, _list_of(known)))
    empty = type(part)()
    return any(getattr(part, name) != getattr(empty, name) for name, _ in known.values)


def mark_done(conversation: Conversation, known: Known) -> Conversation:
    """An action that is known, noted in today's plan as done; what came of it is asked then."""
    action = known.item
    if not isinstance(action, Action):
        raise TypeError("only an action can be done")
    taken = confirm(conversation, known, HowConfirmed.CHANGED)
    done = action.but(done=Answer.YES)
    return taken.but(plan=taken.plan.but(actions=with_item(taken.plan.actions, done)))


def _of_topic(conversations: tuple[Conversation, ...], topic: _Topic) -> Known | None:
    source = next((one for one in reversed(conversations) if _says(one, topic)), None)
    if source is None:
        return None
    values = _values(source, topic)
    if not values:
        return None
    first, again = source, None
    for one in reversed(conversations[: conversations.index(source) + 1]):
        if not _says(one, topic):
            continue
        if _values(one, topic) != values:
            break
        first = one
        if again is None and _was_asked(one, topic.place):
            again = day_of(one)
    return Known(
        place=topic.place,
        part=topic.part,
        values=values,
        item=None,
        since=day_of(first),
        again=again if again != day_of(first) else None,
        by=view_by(first, topic.place),
        source=source.id,
        asked=topic.asked,
        kept=topic.kept,
    )


def _says(one: Conversation, topic: _Topic) -> bool:
    """Whether that conversation holds something there, or took what was there away."""
    if any(getattr(part_of(one, topic.part), n) != _empty(one, topic, n) for n in topic.fields):
        return True
    return any(
        each.place == topic.place and each.how is HowConfirmed.CHANGED for each in one.still_so
    )


def _values(one: Conversation, topic: _Topic) -> tuple[tuple[str, object], ...]:
    part = part_of(one, topic.part)
    return tuple(
        (name, getattr(part, name))
        for name in topic.fields
        if getattr(part, name) != _empty(one, topic, name)
    )


def _empty(one: Conversation, topic: _Topic, name: str) -> object:
    return getattr(type(part_of(one, topic.part))(), name)


def _was_asked(one: Conversation, place: str) -> bool:
    return any(each.place == place and each.how is HowConfirmed.ASKED for each in one.still_so)


def _options(conversations: tuple[Conversation, ...]) -> Iterator[Known]:
    for each in options_over_time(conversations):
        if has_text(each.option.what):
            yield _item(
                conversations, PartName.GRID, each.option, conversations[each.conversation - 1]
            )


def _actions(
    conversations: tuple[Conversation, ...], states: tuple[CaseState, ...]
) -> Iterator[Known]:
    listed = [action for state in states for action in state.actions]
    if not states:
        listed = list(actions_over_time(conversations, CaseHistory(UUID(int=0), ())))
    for each in open_actions(listed):
        yield _action(conversations, each)


def _action(conversations: tuple[Conversation, ...], each: CaseAction) -> Known:
    source = next((one for one in conversations if one.id == each.conversation), None)
    by = source.practitioner.name.strip() if source is not None else ""
    return Known(
        place=f"plan.actions.{each.action.id}",
        part=PartName.PLAN,
        values=(),
        item=each.action.but(done=each.done, done_note=each.result),
        since=each.agreed_on,
        again=None,
        by=by,
        source=each.conversation,
    )


def _item(
    conversations: tuple[Conversation, ...], part: PartName, option: GridOption, last: Conversation
) -> Known:
    place = f"{part.value}.options.{option.id}"
    with_it = [one for one in conversations if any(o.id == option.id for o in one.grid.options)]
    asked = [day_of(one) for one in with_it if _was_asked(one, place)]
    return Known(
        place=place,
        part=part,
        values=(),
        item=option,
        since=day_of(with_it[0]),
        again=asked[-1] if asked else None,
        by=view_by(with_it[0], place),
        source=last.id,
    )


def _list_of(known: Known) -> str:
    return known.place.split(".")[1]


def _with_values(conversation: Conversation, known: Known) -> Conversation:
    part = part_of(conversation, known.part)
    if known.item is not None:
        name = _list_of(known)
        part = part.but(**{name: with_item(getattr(part, name), known.item)})
    else:
        part = part.but(**dict(known.values))
    return conversation.but(**{known.part.value: part})


def _without_values(conversation: Conversation, known: Known) -> Conversation:
    part = part_of(conversation, known.part)
    if known.item is not None:
        name, item_id = _list_of(known), known.place.rpartition(".")[2]
        part = part.but(**{name: without_item(getattr(part, name), item_id)})
    else:
        empty = type(part)()
        part = part.but(**{name: getattr(empty, name) for name, _ in known.values})
    return conversation.but(**{known.part.value: part})


def reconciled(conversation: Conversation, known: Iterable[Known]) -> Conversation:
    """The conversation with what was put otherwise after it was confirmed noted as changed."""
    now = {each.place: each for each in known}
    noted = tuple(
        each.but(how=HowConfirmed.CHANGED)
        if each.place in now
        and each.how is not HowConfirmed.CHANGED
        and not is_as_known(conversation, now[each.place])
        else each
        for each in conversation.still_so
    )
    return conversation if noted == conversation.still_so else conversation.but(still_so=noted)


def is_asked_below(conversation: Conversation, known: Known) -> bool:
    """Whether its question is to be seen: it was changed, or answered today without this line."""
    through = gone_through(conversation, known)
    if through is not None:
        return through.how is HowConfirmed.CHANGED
    return not known.kept and is_answered(conversation, known)
