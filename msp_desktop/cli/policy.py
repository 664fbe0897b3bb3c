"""`msp-desktop policy`: what is decided for this laptop, and whether a policy can be used."""

from pathlib import Path

from msp_desktop.cli.terminal import one_line, say
from msp_desktop.faults import Fault
from msp_desktop.policy.policy import SETTINGS, Policy
from msp_desktop.policy.read import LARGEST, parse_policy, policy_file
from msp_desktop.system.plain_files import read_plain


class PolicyNotReadable(Fault):
    """There is no policy to look at in that file."""

    happened = "The policy could not be read."
    safe = "Nothing was changed."
    to_do = "Check its name, and that it is a plain text file that you are allowed to read."


def show_policy(policy: Policy) -> bool:
    """Print every setting, and who decides it; False where the file cannot be used."""
    if policy.file is None:
        say(f"No policy: nothing is decided for this laptop. It would lie at {policy_file()}.")
        return True
    say(f"The policy of this laptop: {one_line(str(policy.file))}")
    if policy.broken is not None:
        say(policy.broken.sentence)
    for name in SETTINGS:
        say(f"{name}: {_in_words(policy, name)}")
    return policy.broken is None


def check_policy(file: Path) -> bool:
    """Print whether a policy can be used; every problem as `file:line: setting: problem`."""
    from msp_desktop.policy.faults import PolicyBroken

    try:
        raw = read_plain(file, LARGEST)
    except OSError as problem:
        raise PolicyNotReadable from problem
    named = one_line(file.name)
    try:
        policy = parse_policy(raw, file)
    except PolicyBroken as broken:
        say(f"{named}:{broken.line}: {broken.setting}: {broken.problem}")
        return False
    problems = _problems(policy)
    for each in problems:
        say(f"{named}:{each}")
    if not problems:
        say(f"This policy can be used. Put it at {policy_file()}, where only administrators write.")
    return not problems


def _in_words(policy: Policy, name: str) -> str:
    value = getattr(policy.values, name)
    if name == "organisation_key" and policy.public_key is not None:
        from msp_desktop.vault.keys.organisation import fingerprint

        return fingerprint(policy.public_key)
    if name == "update_key" and value is not None:
        return "a key that signs notices"
    if value is not None:
        return one_line(_plain(value))
    if policy.broken is not None:
        return "as it was, and held"
    return "off" if name == "attachments" else "not decided"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(str(each) for each in value) or "none"
    return str(value) or "none"


def _problems(policy: Policy) -> tuple[str, ...]:
    """What could not be found out from the file alone: its pack, and readers that nobody knows."""
    from msp_desktop.documents.kinds import kinds_with
    from msp_desktop.practice.faults import PackBroken
    from msp_desktop.questions.packs import built_in, local
    from msp_desktop.review.foreign_pack import pack_from_outside

    values, pack, found = policy.values, built_in(), []
    if values.pack is not None:
        try:
            pack = local(pack_from_outside(Path(values.pack).expanduser()))
        except PackBroken as broken:
            found.append(f" pack: {broken.sentence}")
    known = {kind.id for kind in kinds_with(pack)}
    unknown = [each for each in values.recipients or () if each not in known]
    if unknown:
        found.append(f" recipients: not known here: {', '.join(unknown)}")
    found += [
        f" {name}: {one_line(str(place))} is not there now"
        for name, place in _places(policy)
        if not place.is_dir()
    ]
    return tuple(found)


def _places(policy: Policy) -> list[tuple[str, Path]]:
    places = [("backup_folders", each) for each in policy.backup_folders or ()]
    if policy.values.update_folder is not None:
        places.append(("update_folder", Path(policy.values.update_folder).expanduser()))
    return places
