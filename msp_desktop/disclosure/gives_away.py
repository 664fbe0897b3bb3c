"""Words that tell whoever finds a paper what it is about."""

import re

_TELLTALE = re.compile(
    r"\b(?:abus|advoca|assault|beat(?:en|ing|s)?\b|bruis|council|coerc|constable|crim|domestic|"
    r"enquir|exploit|fraud|harm|hit(?:s|ting)?\b|hub\b|hurt|injur|marac\b|mash\b|neglect|officer|"
    r"offen[cd]|pc\b|perpetrat|polic|prosecut|rape|refer(?:ral|red)\b|refuge\b|report(?:ed|s|ing)?\b|"
    r"risk|safeguard|scam|sergeant|shelter|slave|social work|solicitor|statement|stalk|threat|"
    r"traffick|trading standards|victim|violen|witness)",
    re.IGNORECASE,
)


def gives_away(text: str) -> bool:
    """Whether the text holds a word that names safeguarding, abuse, or who deals with them.

    A list can never be whole: whoever gives the paper still reads it as a finder would.
    """
    return _TELLTALE.search(text) is not None
