"""A body drawn without gender: front, back, hands and face as plain lines, with names for places.

Every view is drawn in hundredths of its own width and height; it is twice as high as it is wide.
"Left" and "right" are the person's own.
"""

from collections.abc import Iterable
from enum import StrEnum
from math import cos, pi, sin
from typing import Final

Point = tuple[int, int]
Line = tuple[tuple[float, float], ...]


class BodyView(StrEnum):
    """From where a body is looked at; what is intimate is put in words and drawn nowhere."""

    FRONT = "front"
    BACK = "back"
    HANDS = "hands"
    FACE = "face"
    WORDS = "in words only"


class BodyArea(StrEnum):
    """Names for places on a body; left and right are the person's own."""

    HEAD = "head"
    NECK = "neck"
    CHEST = "chest"
    RIGHT_SHOULDER = "right shoulder"
    LEFT_SHOULDER = "left shoulder"
    RIGHT_UPPER_ARM = "right upper arm"
    LEFT_UPPER_ARM = "left upper arm"
    RIGHT_FOREARM = "right forearm"
    LEFT_FOREARM = "left forearm"
    STOMACH = "stomach"
    RIGHT_HIP = "right hip"
    LEFT_HIP = "left hip"
    RIGHT_THIGH = "right thigh"
    LEFT_THIGH = "left thigh"
    RIGHT_KNEE = "right knee"
    LEFT_KNEE = "left knee"
    RIGHT_SHIN = "right shin"
    LEFT_SHIN = "left shin"
    RIGHT_FOOT = "right foot"
    LEFT_FOOT = "left foot"
    BACK_OF_THE_HEAD = "back of the head"
    BACK_OF_THE_NECK = "back of the neck"
    UPPER_BACK = "upper back"
    LEFT_SHOULDER_BLADE = "left shoulder blade"
    RIGHT_SHOULDER_BLADE = "right shoulder blade"
    LOWER_BACK = "lower back"
    LEFT_ELBOW = "left elbow"
    RIGHT_ELBOW = "right elbow"
    LEFT_BUTTOCK = "left buttock"
    RIGHT_BUTTOCK = "right buttock"
    BACK_OF_THE_LEFT_THIGH = "back of the left thigh"
    BACK_OF_THE_RIGHT_THIGH = "back of the right thigh"
    LEFT_CALF = "left calf"
    RIGHT_CALF = "right calf"
    LEFT_HEEL = "left heel"
    RIGHT_HEEL = "right heel"
    LEFT_HAND_PALM = "left hand, palm"
    LEFT_HAND_FINGERS = "left hand, fingers"
    LEFT_HAND_THUMB = "left hand, thumb"
    LEFT_WRIST = "left wrist"
    RIGHT_HAND_PALM = "right hand, palm"
    RIGHT_HAND_FINGERS = "right hand, fingers"
    RIGHT_HAND_THUMB = "right hand, thumb"
    RIGHT_WRIST = "right wrist"
    FOREHEAD = "forehead"
    RIGHT_EYE = "right eye"
    LEFT_EYE = "left eye"
    NOSE = "nose"
    RIGHT_CHEEK = "right cheek"
    LEFT_CHEEK = "left cheek"
    RIGHT_EAR = "right ear"
    LEFT_EAR = "left ear"
    MOUTH = "mouth"
    CHIN = "chin"
    AN_INTIMATE_PLACE = "an intimate place"


def _round(x: float, y: float, wide: float, high: float) -> Line:
    steps = (2 * pi * step / 28 for step in range(29))
    return tuple((x + wide * cos(turn), y + high * sin(turn)) for turn in steps)


def _mirrored(half: Iterable[Point]) -> Line:
    there = tuple(half)
    return (*there, *((100 - x, y) for x, y in reversed(there)))


_BODY: Final[Line] = _mirrored(
    (
        (55, 13),
        (57, 16),
        (70, 18),
        (76, 22),
        (80, 34),
        (85, 46),
        (87, 53),
        (82, 54),
        (79, 47),
        (73, 36),
        (69, 26),
        (67, 38),
        (70, 48),
        (68, 68),
        (63, 90),
        (67, 97),
        (54, 97),
        (55, 90),
        (55, 68),
        (51, 53),
    )
)

_HAND: Final = (
    (30, 100),
    (28, 72),
    (20, 62),
    (2, 42),
    (10, 36),
    (30, 52),
    (29, 40),
    (27, 10),
    (38, 8),
    (41, 38),
    (43, 3),
    (54, 3),
    (54, 38),
    (58, 8),
    (69, 10),
    (66, 42),
    (74, 20),
    (84, 24),
    (77, 52),
    (75, 72),
    (71, 100),
)


def _hand(down: int, *, mirrored: bool) -> Line:
    return tuple((10 + 0.8 * (100 - x if mirrored else x), down + 0.38 * y) for x, y in _HAND)


OUTLINES: Final[dict[BodyView, tuple[Line, ...]]] = {
    BodyView.FRONT: (_round(50, 7, 10, 6), _BODY),
    BodyView.BACK: (_round(50, 7, 10, 6), _BODY, ((50, 16), (50, 45)), ((44, 48), (56, 48))),
    BodyView.HANDS: (_hand(4, mirrored=True), _hand(54, mirrored=False)),
    BodyView.FACE: (
        _round(50, 45, 40, 27),
        _round(34, 41, 7, 2),
        _round(66, 41, 7, 2),
        ((50, 43), (45, 52), (52, 52)),
        ((37, 60), (50, 62), (63, 60)),
        ((10, 41), (5, 42), (6, 49), (11, 50)),
        ((90, 41), (95, 42), (94, 49), (89, 50)),
        ((38, 71), (37, 84)),
        ((62, 71), (63, 84)),
    ),
}
"""The lines of every view that is drawn."""

AREAS: Final[dict[BodyView, tuple[tuple[BodyArea, Point], ...]]] = {
    BodyView.FRONT: (
        (BodyArea.HEAD, (50, 7)),
        (BodyArea.NECK, (50, 14)),
        (BodyArea.CHEST, (50, 23)),
        (BodyArea.RIGHT_SHOULDER, (34, 20)),
        (BodyArea.LEFT_SHOULDER, (66, 20)),
        (BodyArea.RIGHT_UPPER_ARM, (27, 28)),
        (BodyArea.LEFT_UPPER_ARM, (73, 28)),
        (BodyArea.RIGHT_FOREARM, (20, 41)),
        (BodyArea.LEFT_FOREARM, (80, 41)),
        (BodyArea.STOMACH, (50, 36)),
        (BodyArea.RIGHT_HIP, (37, 47)),
        (BodyArea.LEFT_HIP, (63, 47)),
        (BodyArea.RIGHT_THIGH, (39, 58)),
        (BodyArea.LEFT_THIGH, (61, 58)),
        (BodyArea.RIGHT_KNEE, (39, 69)),
        (BodyArea.LEFT_KNEE, (61, 69)),
        (BodyArea.RIGHT_SHIN, (41, 80)),
        (BodyArea.LEFT_SHIN, (59, 80)),
        (BodyArea.RIGHT_FOOT, (39, 95)),
        (BodyArea.LEFT_FOOT, (61, 95)),
    ),
    BodyView.BACK: (
        (BodyArea.BACK_OF_THE_HEAD, (50, 7)),
        (BodyArea.BACK_OF_THE_NECK, (50, 14)),
        (BodyArea.UPPER_BACK, (50, 24)),
        (BodyArea.LEFT_SHOULDER_BLADE, (38, 22)),
        (BodyArea.RIGHT_SHOULDER_BLADE, (62, 22)),
        (BodyArea.LOWER_BACK, (50, 39)),
        (BodyArea.LEFT_ELBOW, (23, 35)),
        (BodyArea.RIGHT_ELBOW, (77, 35)),
        (BodyArea.LEFT_BUTTOCK, (42, 49)),
        (BodyArea.RIGHT_BUTTOCK, (58, 49)),
        (BodyArea.BACK_OF_THE_LEFT_THIGH, (39, 60)),
        (BodyArea.BACK_OF_THE_RIGHT_THIGH, (61, 60)),
        (BodyArea.LEFT_CALF, (41, 78)),
        (BodyArea.RIGHT_CALF, (59, 78)),
        (BodyArea.LEFT_HEEL, (40, 94)),
        (BodyArea.RIGHT_HEEL, (60, 94)),
    ),
    BodyView.HANDS: (
        (BodyArea.LEFT_HAND_PALM, (48, 29)),
        (BodyArea.LEFT_HAND_FINGERS, (46, 13)),
        (BodyArea.LEFT_HAND_THUMB, (83, 22)),
        (BodyArea.LEFT_WRIST, (50, 39)),
        (BodyArea.RIGHT_HAND_PALM, (52, 79)),
        (BodyArea.RIGHT_HAND_FINGERS, (54, 63)),
        (BodyArea.RIGHT_HAND_THUMB, (17, 72)),
        (BodyArea.RIGHT_WRIST, (50, 89)),
    ),
    BodyView.FACE: (
        (BodyArea.FOREHEAD, (50, 28)),
        (BodyArea.RIGHT_EYE, (34, 41)),
        (BodyArea.LEFT_EYE, (66, 41)),
        (BodyArea.NOSE, (50, 48)),
        (BodyArea.RIGHT_CHEEK, (30, 53)),
        (BodyArea.LEFT_CHEEK, (70, 53)),
        (BodyArea.RIGHT_EAR, (8, 45)),
        (BodyArea.LEFT_EAR, (92, 45)),
        (BodyArea.MOUTH, (50, 61)),
        (BodyArea.CHIN, (50, 69)),
        (BodyArea.NECK, (50, 79)),
    ),
    BodyView.WORDS: ((BodyArea.AN_INTIMATE_PLACE, (0, 0)),),
}
"""Names for places of every view, each with where it lies; the nearest names a mark."""


def nearest_area(view: BodyView, at: Point) -> BodyArea:
    """The name of the place that lies nearest; a view is twice as high as wide."""

    def far(place: tuple[BodyArea, Point]) -> int:
        x, y = place[1]
        return (x - at[0]) ** 2 + (2 * (y - at[1])) ** 2

    return min(AREAS[view], key=far)[0]


def place_of(view: BodyView, area: str) -> Point:
    """Where that place lies; the middle of the view where it has no such name."""
    return next((at for name, at in AREAS[view] if name == area), (50, 50))
