"""Keeps safe contact, and an address that must stay secret, whole or out of everything."""

from dataclasses import dataclass

from msp_desktop.disclosure.held_back import HeldBack
from msp_desktop.disclosure.items import is_within_any
from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.safe_contact import (
    ADDRESS,
    SAFE_CONTACT,
    address_search,
    contact_keys,
    contact_search,
    contact_text,
    hides_address,
    is_contact_noted,
    leaves_contact_out,
    puts_contact_in,
)
from msp_desktop.disclosure.word_search import WordSearch
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation

_NOTHING = WordSearch(())


@dataclass(frozen=True, slots=True)
class ContactGuard:
    """Whether safe contact is out for one reader, and what would tell it all the same.

    `everywhere` is whether every piece is searched; else, in the person's own copy, only the plan.
    """

    keys: frozenset[str]
    is_out: bool
    everywhere: bool
    contact: WordSearch
    address_is_out: bool
    address: WordSearch

    def holds(self, key: str) -> bool:
        """Whether that piece is safe contact, or of it."""
        return is_within_any(key, self.keys)

    def tells(self, key: str, text: str) -> bool:
        """Whether that text tells how to reach the person; where they are has its own guard."""
        searched = self.everywhere or key.startswith("plan.")
        return searched and key != ADDRESS and bool(self.contact.find(text))

    def tells_address(self, key: str, text: str) -> bool:
        """Whether that piece is the address that stays out, or tells it."""
        return self.address_is_out and (key == ADDRESS or bool(self.address.find(text)))


def contact_guard(
    conversation: Conversation,
    kind: DisclosurePolicy,
    *,
    included: frozenset[str],
    excluded: frozenset[str],
    held: HeldBack | None,
    piecewise: bool,
    as_recorded: tuple[Conversation, ...] = (),
) -> ContactGuard:
    """How safe contact and the address are kept for this reader.

    A way that was said in another conversation (`as_recorded`) gives the person away as well.
    """
    keys = contact_keys(conversation)
    asked_for = leaves_contact_out(excluded)
    asked_for = asked_for or (held is not None and any(held.holds(key) for key in keys))
    has_words = held is not None and bool(held.found_in(contact_text(conversation)))
    is_out = (
        asked_for
        or (has_words and SAFE_CONTACT not in included)
        or ((kind.contact_out or piecewise) and not puts_contact_in(included))
        # How not stands in the opening: a reader without that part is given no way either.
        or not {*kind.parts, *included} & {PartName.OPENING}
    )
    own = kind.name is DocumentKindName.PERSON
    everywhere = asked_for or kind.neutral or (not own and is_contact_noted(conversation))
    secret = hides_address(conversation) and not kind.acts_on_risk and kind.screened
    address_is_out = ADDRESS in excluded or (secret and ADDRESS not in included)
    return ContactGuard(
        keys=keys,
        is_out=is_out,
        everywhere=everywhere,
        contact=contact_search(conversation, *as_recorded) if is_out else _NOTHING,
        address_is_out=address_is_out,
        address=address_search(conversation, *as_recorded) if address_is_out else _NOTHING,
    )
