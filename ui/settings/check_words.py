"""What each gentle check looks for, in one line, to choose by."""

from PySide6.QtCore import QCoreApplication


def check_words() -> dict[str, str]:
    """A line for every check, by its id."""
    say = QCoreApplication.translate
    return {
        "opening.danger": say("Checks", "Danger now, and nothing on what was done about it"),
        "opening.alone": say("Checks", "Not seen alone, and no reason why"),
        "opening.in_touch": say("Checks", "No safe way to be in touch again"),
        "concern.own_words": say("Checks", "Only other people’s account, not the person’s own"),
        "concern.others": say("Checks", "Others may be at risk, and it is not said who"),
        "concern.seen": say("Checks", "Something was seen that the plan does not answer"),
        "outcomes.not_asked": say("Checks", "Not asked what they want, and no reason why"),
        "outcomes.none": say("Checks", "No outcome of theirs yet"),
        "outcomes.whose": say("Checks", "Every outcome is in somebody else’s words"),
        "outcomes.tie": say("Checks", "Two outcomes pull apart, and it was not talked through"),
        "statements.not_agreed": say("Checks", "A statement of theirs is not agreed yet"),
        "capacity.no_decision": say("Checks", "A doubt about capacity, and no decision named"),
        "capacity.no_help": say("Checks", "No help to decide is noted"),
        "capacity.best_interests": say("Checks", "Lacks capacity, and nothing on best interests"),
        "capacity.who_concluded": say("Checks", "Lacks capacity, and not who concluded it"),
        "capacity.pressure": say("Checks", "Pressure from somebody, and no advice sought"),
        "advocacy.none_offered": say("Checks", "An advocate seems needed, and none is offered"),
        "advocacy.declined": say("Checks", "An advocate was declined, and it is not said why"),
        "grid.cost": say("Checks", "What was chosen costs wellbeing or safety"),
        "grid.persons_view": say("Checks", "An option was chosen without the person’s view of it"),
        "plan.if_worse": say("Checks", "Nothing on what to do if things get worse"),
        "plan.nobody": say("Checks", "An action that nobody is named for"),
        "plan.what_next": say("Checks", "Not said when you speak again, or who gets in touch"),
        "sharing.grounds": say("Checks", "Shared without agreement, and no ground with words"),
        "sharing.not_asked": say("Checks", "Not asked about sharing, and no reason why"),
        "sharing.told": say("Checks", "Shared without agreement, and not said whether they know"),
        "sharing.which_part": say("Checks", "Agrees in part, and not said which part"),
        "sharing.kept_from": say("Checks", "Shared with somebody they do not want told"),
        "closing.persons_view": say("Checks", "Closed without the person’s view of the outcomes"),
    }
