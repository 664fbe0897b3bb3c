"""The prompts that the app's screens, documents and measures ask for by name, part by part.

A pack may hold more. Those named here must be there, or the pack is refused.
"""

from typing import Final

SHORT: Final = "short"
"""The short conversation: six questions for a doorstep, a ward round, a car."""

CONSTANT_QUESTIONS: Final = ("what_do_you_want", "what_matters_most", "how_will_you_know")
"""Asked at first concern and again through to the close (in outcomes)."""

LIFE_NOW: Final = (
    "life_safe_at_home",
    "life_someone_to_trust",
    "life_listened_to",
    "life_seeing_people",
    "life_valued",
    "life_part_of_decisions",
    "life_in_control",
    "life_community",
)
"""How life is for me now: eight lines, repeated at each visit, never added up (in statements)."""

INDICATORS: Final = (
    "indicator_informed",
    "indicator_take_part",
    "indicator_negotiate",
    "indicator_outcomes",
    "indicator_challenge",
)
"""Five signs of good advocacy, each asked of the person (in advocacy)."""

EXPERIENCE: Final = (
    "experience_listened_to",
    "experience_understood",
    "experience_informed",
    "experience_in_control",
    "experience_satisfied",
    "experience_safer",
    "experience_pace",
)
"""How it was for the person (in closing)."""

REQUIRED: Final[dict[str, tuple[str, ...]]] = {
    "opening": (
        "safe_to_talk",
        "who_is_present",
        "seen_alone",
        "immediate_danger",
        "language",
        "communication_needs",
        "explained",
        "contact_again",
    ),
    "person": ("name", "known_as", "born", "where", "contact", "others"),
    "concern": (
        "what_is_happening",
        "when_and_where",
        "ongoing",
        "others_at_risk",
        "observed",
        "needs",
        "s42_needs",
        "s42_experiencing",
        "s42_cannot_protect",
        "types",
        "location",
        "source_of_risk",
    ),
    "outcomes": (
        *CONSTANT_QUESTIONS,
        "not_wanted",
        "about",
        "domains",
        "difference",
        "agreed",
        "risk",
        "pulls_against",
        "asked",
    ),
    "statements": (
        "principles",
        "empowerment",
        "prevention",
        "proportionality",
        "protection",
        "partnership",
        "accountability",
        "own_statements",
        "what_would_make_it_true",
        *LIFE_NOW,
    ),
    "capacity": (
        "start",
        "decision",
        "help_given",
        "understand",
        "retain",
        "use_or_weigh",
        "communicate",
        "impairment",
        "because_of",
        "coercion",
        "result",
        "best_interests",
        "fluctuating",
    ),
    "advocacy": (
        "difficulty",
        "understand",
        "retain",
        "use_or_weigh",
        "communicate",
        "appropriate_person",
        "already",
        "information",
        "offer",
        *INDICATORS,
    ),
    "grid": (
        "now",
        "wanted",
        "practitioner",
        "options",
        "option_benefits",
        "option_risks",
        "quarters",
    ),
    "plan": (
        "least_intrusive",
        "actions",
        "own_part",
        "if_worse",
        "keep_in_touch",
        "next_conversation",
        "principles_look",
        "others_involved",
        "advice",
    ),
    "sharing": ("share", "why", "agreement", "grounds", "told", "regime", "information_back"),
    "closing": (
        "achieved",
        "own_words",
        "experience",
        "risk",
        "assessment",
        "learnt",
        *EXPERIENCE,
    ),
    SHORT: (
        "safe_to_talk",
        "what_is_happening",
        "what_do_you_want",
        "help_to_take_part",
        "how_safe_how_well",
        "all_right_to_share",
    ),
}

LABELLED_IN: Final = {
    "Lens": "opening",
    "NeedKind": "opening",
    "AbuseType": "concern",
    "Location": "concern",
    "SourceOfRisk": "concern",
    "SaidBy": "outcomes",
    "Asked": "outcomes",
    "About": "outcomes",
    "Domain": "outcomes",
    "Principle": "statements",
    "TrueForMe": "statements",
    "Ability": "capacity",
    "CapacityResult": "capacity",
    "AdvocateRole": "advocacy",
    "Offer": "advocacy",
    "GridView": "grid",
    "GridMoment": "grid",
    "WhoseIdea": "grid",
    "Agreement": "sharing",
    "SharingGround": "sharing",
    "LawfulRegime": "sharing",
    "Achieved": "closing",
    "RiskOutcome": "closing",
    "RiskAssessment": "closing",
}
"""In which part's file a list of codes may have plain labels and meanings."""
