"""What workers are and how they are reached: it stands on pages beside what is shared.

"Leg ulcer clinic" tells a reader what the person holds back, whoever's team it is.
"""

import re
from collections.abc import Collection, Iterator

from msp_desktop.disclosure.pieces import REDACTED, RecordItem
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.sentences import translatable

_FIELDS = {
    "name": (translatable("Your name"), translatable("A colleague’s name")),
    "role": (translatable("What you are"), translatable("What a colleague is")),
    "organisation": (
        translatable("Your organisation"),
        translatable("A colleague’s organisation"),
    ),
    "team": (translatable("Your team"), translatable("A colleague’s team")),
    "telephone": (translatable("Your telephone"), translatable("A colleague’s telephone")),
    "email": (translatable("Your e-mail"), translatable("A colleague’s e-mail")),
    "hours": (translatable("Your hours"), translatable("A colleague’s hours")),
    "neutral_telephone": (
        translatable("Your number that says nothing"),
        translatable("A colleague’s number that says nothing"),
    ),
    "article_6": (
        translatable("Your basis under Article 6"),
        translatable("A colleague’s basis under Article 6"),
    ),
}


_PACK = "practitioner.pack"
_TELLS = re.compile(
    r"\b(domestic|abuse|violen|sexual|rape|honou?r[- ]based|slavery|traffick|exploit|refuge"
    r"|safeguard|vulnerab|marac|(?:mash|idva|isva)\b)",
    re.IGNORECASE,
)
"""What a team or an address may be called after."""


def tells_of_harm(text: str) -> bool:
    """Whether what a worker is called tells what the conversation was about."""
    return _TELLS.search(text.replace("_", " ")) is not None


def workers_named(conversation: Conversation) -> Iterator[RecordItem]:
    """Each of these answers, of whoever began the conversation and whoever went on with it."""
    for key, who, place in _workers(conversation):
        for field, titles in _FIELDS.items():
            yield RecordItem(f"{key}.{field}", titles[place], getattr(who, field))
    yield RecordItem(_PACK, translatable("The name of your prompts"), conversation.pack)


def names_of_workers(conversation: Conversation) -> frozenset[str]:
    """The keys of workers' names: they stay in unless left out, for somebody has to be asked for.

    One that has words of what is held back is pointed out all the same.
    """
    return frozenset(f"{key}.name" for key, _, _ in _workers(conversation))


def without(conversation: Conversation, keys: Collection[str]) -> Conversation:
    """The conversation without those of these keys."""
    names = {key: _without(who, key, keys) for key, who, _ in _workers(conversation)}
    return conversation.but(
        pack=REDACTED if _PACK in keys else conversation.pack,
        practitioner=names["practitioner"],
        writers=tuple(
            each.but(who=names[f"practitioner.writers.{number}"])
            for number, each in enumerate(conversation.writers, start=1)
        ),
    )


def _workers(conversation: Conversation) -> Iterator[tuple[str, Practitioner, int]]:
    yield "practitioner", conversation.practitioner, 0
    for number, each in enumerate(conversation.writers, start=1):
        yield f"practitioner.writers.{number}", each.who, 1


def _without(who: Practitioner, key: str, keys: Collection[str]) -> Practitioner:
    return who.but(**{field: "" for field in _FIELDS if f"{key}.{field}" in keys})
