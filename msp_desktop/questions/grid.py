"""Safety and wellbeing: the marks, and where each option would lead."""

from msp_desktop.practice.codes import PartName, WhoseIdea
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.grid import Grid, GridOption, HalfPlacement, Placement, Point
from msp_desktop.sentences import translatable

POINT = Questions(Point)
POINT.by_hand.own_control(lambda p: p.safety)
POINT.by_hand.own_control(lambda p: p.wellbeing)

PLACEMENT = Questions(Placement, filled="id at")
PLACEMENT.by_hand.own_control(lambda p: p.who, "practitioner")
PLACEMENT.by_hand.own_control(lambda p: p.moment, "wanted")
PLACEMENT.by_hand.inside(lambda p: p.point, POINT, "quarters")
PLACEMENT.by_hand.spoken_text(
    lambda p: p.why,
    "why_there",
    english=lambda p: p.why_in_english,
    by=lambda p: p.why_by,
    heard=False,
)

HALF_PLACEMENT = Questions(HalfPlacement, filled="id at")
HALF_PLACEMENT.by_hand.own_control(lambda p: p.who, "practitioner")
HALF_PLACEMENT.by_hand.own_control(lambda p: p.safety)
HALF_PLACEMENT.by_hand.own_control(lambda p: p.wellbeing)

GRID_OPTION = Questions(GridOption, filled="id")
GRID_OPTION.by_hand.note(lambda p: p.what, "options")
GRID_OPTION.by_hand.choice(lambda p: p.whose_idea, WhoseIdea)
GRID_OPTION.by_hand.note(lambda p: p.benefits, "option_benefits")
GRID_OPTION.by_hand.note(lambda p: p.risks, "option_risks")
GRID_OPTION.by_hand.view(lambda p: p.restriction, "options")
GRID_OPTION.by_hand.own_control(lambda p: p.leads_to)
GRID_OPTION.by_hand.own_control(lambda p: p.chosen, "option_chosen")
GRID_OPTION.by_hand.note(lambda p: p.why_chosen)
GRID_OPTION.by_hand.spoken_text(
    lambda p: p.person_says,
    "options",
    english=lambda p: p.person_says_in_english,
    by=lambda p: p.person_says_by,
)

GRID = Questions(Grid, PartName.GRID)
GRID.by_hand.cards(lambda p: p.placements, PLACEMENT, "now", one=translatable("mark"))
GRID.by_hand.cards(lambda p: p.options, GRID_OPTION, one=translatable("option"))
GRID.by_hand.note(lambda p: p.declined, "not_placed")
GRID.by_hand.cards(lambda p: p.halves, HALF_PLACEMENT, one=translatable("half a mark"))
