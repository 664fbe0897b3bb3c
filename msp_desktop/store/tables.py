"""The tables beside the document: what is searched, listed and counted.

The document itself is a blob of canonical JSON in `conversation.document`; every other column can
be drawn from it again.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

DRAFT = "draft"
FINISHED = "finished"

practitioner = Table(
    "practitioner",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1", name="one_row"), primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("lens", Text, nullable=False),
)

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("known_as", Text, nullable=False),
)

conversation = Table(
    "conversation",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("person_id", Text, ForeignKey(person.c.id), nullable=False, index=True),
    Column(
        "state",
        Text,
        CheckConstraint(f"state IN ('{DRAFT}', '{FINISHED}')", name="known_state"),
        nullable=False,
    ),
    Column("lens", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("finished_at", Text),
    Column("last_part", Text, nullable=False),
    Column("first_wish", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
    Column("digest", Text),
)
Index(None, conversation.c.state, conversation.c.changed_at)

practice_conversation = Table(
    "practice_conversation",
    metadata,
    Column("conversation_number", ForeignKey(conversation.c.number), primary_key=True),
)
"""The conversations with invented people, to practise with; they count nowhere."""

outcome = Table(
    "outcome",
    metadata,
    Column("conversation_number", ForeignKey(conversation.c.number), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("said_by", Text, nullable=False),
    Column("about", Text),
    Column("wanted", Integer, nullable=False),
    Column("achieved", Text),
)

placement = Table(
    "placement",
    metadata,
    Column("conversation_number", ForeignKey(conversation.c.number), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("who", Text, nullable=False),
    Column("moment", Text, nullable=False),
    Column("safety", Integer, nullable=False),
    Column("wellbeing", Integer, nullable=False),
    Column("at", Text, nullable=False),
)

seal = Table(
    "seal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column(
        "kind",
        Text,
        CheckConstraint("kind IN ('conversation', 'amendment')", name="known_kind"),
        nullable=False,
    ),
    Column("subject", Text, nullable=False, unique=True),
    Column("conversation_number", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("mac", Text, nullable=False),
)
"""Append-only: what is finished, by its digest, each row's link over the link before it."""

amendment = Table(
    "amendment",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("conversation_number", ForeignKey(conversation.c.number), nullable=False, index=True),
    Column("at", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
    Column("digest", Text, nullable=False),
)
"""Append-only: canonical JSON of what was said beside a finished conversation."""

place = Table(
    "place",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1", name="one_row"), primary_key=True),
    Column("conversation_id", Text, nullable=False),
    Column("step", Text, nullable=False),
)
"""Where the practitioner was: the open conversation and its step, to come back to."""

chosen = Table(
    "chosen",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What was chosen for this store, by the name of the choice."""

signing_key = Table(
    "signing_key",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1", name="one_row"), primary_key=True),
    Column("private", LargeBinary, nullable=False),
    Column("certificate", LargeBinary, nullable=False),
)
"""The key that signs what is made here, and its certificate; it lies nowhere else."""

known_key = Table(
    "known_key",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("pinned_at", Text, nullable=False),
    Column("confirmed", Text, nullable=False),
)
"""Keys of others that the practitioner has confirmed in person."""

trail = Table(
    "trail",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("detail", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("seal", Text, nullable=False),
    Column("who", Text, nullable=False, server_default=""),
    Column("why", Text, nullable=False, server_default=""),
)
"""Append-only: each row's seal is a MAC over the row and the seal before it."""

same_person = Table(
    "same_person",
    metadata,
    Column("person_id", Text, ForeignKey(person.c.id), primary_key=True),
    Column("same_as", Text, ForeignKey(person.c.id), nullable=False),
    Column("at", Text, nullable=False),
)
"""Entries that were joined: this one is the same person as that one. No record is changed by it."""

follow_up = Table(
    "follow_up",
    metadata,
    Column("conversation_number", ForeignKey(conversation.c.number), primary_key=True),
    Column("item", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("due", Text, nullable=False, index=True),
    Column("what", Text, nullable=False),
    Column("who", Text, nullable=False),
)
"""What each plan has for a day, drawn from the document."""

seen_to = Table(
    "seen_to",
    metadata,
    Column("conversation_number", ForeignKey(conversation.c.number), primary_key=True),
    Column("item", Text, primary_key=True),
    Column("at", Text, nullable=False),
)
"""Follow-ups that somebody has seen to since; the plan itself may be finished."""

half_done = Table(
    "half_done",
    metadata,
    Column("conversation_id", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What is half done beside a conversation, to be found again after a lock."""

arrived = Table(
    "arrived",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("file_digest", Text, nullable=False, unique=True),
    Column("record_digest", Text, nullable=False),
    Column("conversation_id", Text, nullable=False, index=True),
    Column("practitioner", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("file", LargeBinary, nullable=False),
    Column("password", Text, nullable=False),
)
"""Referrals that arrived: the file as it came, and the record that was in it; never changed."""

review = Table(
    "review",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("arrived_number", ForeignKey(arrived.c.number), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("due", Text),
    Column("changed_at", Text, nullable=False),
    Column("document", LargeBinary, nullable=False),
    Column("signed", LargeBinary),
)
"""A supervisor's reviews as canonical JSON; one that is signed off is never changed."""

tally = Table(
    "tally",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1", name="one_row"), primary_key=True),
    Column("commits", Integer, nullable=False),
)
"""How many changes were committed in all, so that a lost one is noticed."""

review_period = Table(
    "review_period",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("months", Integer, nullable=False),
)
"""After how many months a kind of record is looked at again, where it is not the usual period."""

review_date = Table(
    "review_date",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("on", Text, nullable=False),
)
"""Until when somebody decided to keep a person's records, in place of what the periods give."""

erased = Table(
    "erased",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("at", Text, nullable=False),
)
"""Append-only: conversations that were erased on purpose, by number and id alone."""

erased_subject = Table(
    "erased_subject",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Text, nullable=False),
)
"""Append-only: people, cases and conversations that were erased, so that none comes back."""

key_epoch = Table(
    "key_epoch",
    metadata,
    Column("author", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("began", Text, nullable=False),
    Column("own", Integer, nullable=False),
)
"""Append-only: who an entry's author is, by their key and epoch; `own` is 1 for this store's."""

entry = Table(
    "entry",
    metadata,
    Column("id", Text, primary_key=True),
    Column("author", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("before", Text),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("refs", Text, nullable=False),
    Column("content", Text, nullable=False, index=True),
    Column("bytes", LargeBinary),
    Column("signature", LargeBinary),
)
"""Append-only: every sealed thing by the digest of its envelope, which the columns give again.

`refs` are ids with a blank between them; `content` is the digest of what the entry holds. `bytes`
is that content, where it lies in no other table: a conversation and an amendment have theirs.
"""
Index(None, entry.c.author, entry.c.n)

case_index = Table(
    "case_index",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("opened_on", Text),
    Column("route", Text),
    Column("stage", Text),
    Column("concluded_on", Text),
    Column("result", Text),
    Column("inferred", Integer, nullable=False),
)
"""What stands in each case, drawn from its entries to be listed and counted; ISO days and codes."""

case_conversation = Table(
    "case_conversation",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("conversation_id", Text, primary_key=True, index=True),
)
"""Which conversations are linked to which case, drawn from its entries."""

case_person = Table(
    "case_person",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("person_id", Text, primary_key=True, index=True),
)
"""Whom a case is about: who its conversations are with, and whoever was linked to it."""

attached_file = Table(
    "attached_file",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("media", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)
"""Photographs, letters and scans as they came; each is named by an event of its case."""

awaited_answer = Table(
    "awaited_answer",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("since", Text, nullable=False, index=True),
    Column("due", Text),
)
"""Which answers are waited for, drawn from a case's entries to be listed; ISO days.

`item` names a paper by its digest or a challenge by its id, `who` its recipient or who answers it.
"""
