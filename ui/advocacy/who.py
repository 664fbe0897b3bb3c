"""Who speaks up for this person: one named advocate over all work, and how to reach them."""

from functools import partial

from msp_desktop.record.case.advocacy_events import AdvocateNamed
from msp_desktop.record.case.work.advocacy import AdvocacyWork, AdvocateNow
from msp_desktop.record.part import has_text, new_id
from msp_desktop.store.conversations.begun import Begun
from ui.advocacy.listed import spoken_day
from ui.advocacy.who_forms import advocate_form, ending_form
from ui.translated import translated
from ui.widgets.entries.form import EntryForm
from ui.widgets.entries.things import Thing, ThingsSection, Way
from ui.widgets.labels import Card, plain_label, section


class WhoCard(Card):
    """The advocate by name, with what is known of them; forms to name, change and end.

    What is entered in it comes from its `things`.
    """

    def __init__(self, work: AdvocacyWork, person: str, begun: Begun) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The advocate"))
        for now in work.current:
            self._add_advocate(now)
        if not work.current:
            self.column.addWidget(section(self.tr("No advocate is named yet")))
        second = bool(work.current)
        name = self.tr("Name a second advocate") if second else self.tr("Name the advocate")
        ways = [Way(name, "advocate new", partial(_new_advocate, second=second))]
        self.things = ThingsSection(
            self.tr("Who they are, their roles, and endings"),
            [self._thing(now, person) for now in work.advocates],
            ways,
            begun=begun,
        )
        self.column.addWidget(self.things)

    def _add_advocate(self, now: AdvocateNow) -> None:
        named = now.named
        self.column.addWidget(section(named.name.strip()))
        roles = ", ".join(translated(role) for role in named.roles)
        lines = (
            " · ".join(part for part in (named.organisation.strip(), roles) if part),
            " · ".join(part for part in (named.telephone.strip(), named.reach.strip()) if part),
        )
        for line in lines:
            if line:
                self.column.addWidget(plain_label(line))
        if named.independent is None or not (has_text(named.telephone) or has_text(named.reach)):
            words = self.tr("Still open: {what}.")
            open_ones = (
                self.tr("how to reach them")
                if not (has_text(named.telephone) or has_text(named.reach))
                else "",
                self.tr("whether they are independent") if named.independent is None else "",
            )
            self.column.addWidget(
                plain_label(
                    words.format(what=", ".join(one for one in open_ones if one)), role="help"
                )
            )

    def _thing(self, now: AdvocateNow, person: str) -> Thing:
        named, ended = now.named, now.ended
        since = spoken_day(named.on)
        independent = self.tr("independent: {answer}")
        units = "; ".join(translated(unit) for unit in named.units)
        parts = [
            named.name.strip(),
            self.tr("since {day}").format(day=since) if since else "",
            units,
            named.award.strip(),
            independent.format(answer=translated(named.independent)) if named.independent else "",
            named.checked.strip(),
            self.tr("conflict: {what}").format(what=named.conflict.strip())
            if has_text(named.conflict)
            else "",
            self.tr("a second one, because {why}").format(why=named.second_reason.strip())
            if has_text(named.second_reason)
            else "",
        ]
        ways = [
            Way(
                self.tr("Change"),
                f"advocate {named.id}",
                partial(advocate_form, named, second=has_text(named.second_reason)),
            )
        ]
        quote = ""
        if ended is not None:
            day = spoken_day(ended.what.on)
            parts.append(self.tr("ended {day}").format(day=day).strip())
            parts.append(translated(ended.what.why) if ended.what.why else "")
            parts.append(ended.what.words.strip())
            quote = ended.what.changed.text
        else:
            ways.append(
                Way(
                    self.tr("Their work has ended"),
                    f"ending {named.id}",
                    partial(ending_form, named, person),
                )
            )
        return Thing(" · ".join(part for part in parts if part), quote, ways=tuple(ways))


def _new_advocate(*, second: bool) -> EntryForm:
    form = advocate_form(AdvocateNamed(id=new_id()), second=second)
    form.name = "advocate new"
    return form
