"""What can be wrong with a policy, and what it says when something is not allowed by it."""

from msp_desktop.faults import Fault


class PolicyBroken(Fault):
    """The policy file cannot be used; names the line and the setting. `line` counts from 1."""

    happened = "The policy of your organisation cannot be used: line {line}, {setting}: {problem}."
    safe = "Nothing is lost. The strictest settings apply for now."
    to_do = "Tell whoever looks after this laptop."

    def __init__(self, *, line: int, setting: str, problem: str) -> None:
        self.line, self.setting, self.problem = line, setting, problem
        super().__init__(line=line, setting=setting, problem=problem)


class NotAllowedByPolicy(Fault):
    """The organisation has turned this off."""

    happened = "Your organisation does not allow this."
    safe = "Nothing was changed, and nothing left this laptop."
    to_do = "Ask whoever looks after this laptop if you need it for your work."


class RecipientNotAllowed(NotAllowedByPolicy):
    """A document for a reader that the organisation does not list."""

    happened = "Your organisation does not allow documents for this reader."


class BackupPlaceNotAllowed(NotAllowedByPolicy):
    """A backup that would go outside the folders of the organisation."""

    happened = "Your organisation does not allow backups in this folder."
    to_do = "Choose a folder inside one that it allows: Settings and “policy show” list them."
