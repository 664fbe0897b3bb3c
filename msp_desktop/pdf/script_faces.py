"""Which face prints which script, beside the Latin ones. Nothing is read before a letter needs it.

Noto Sans for each script, and Droid Sans Fallback for Chinese, Japanese and Korean: all have
TrueType outlines, the only ones that ReportLab embeds.
"""

import re

SCRIPT_FACES = {
    "NotoSansDevanagari-Regular": "\u0900-\u0963\u0966-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff",
    "NotoSansBengali-Regular": "\u0980-\u09ff",
    "NotoSansGurmukhi-Regular": "\u0a00-\u0a7f",
    "NotoSansGujarati-Regular": "\u0a80-\u0aff",
    "NotoSansTamil-Regular": "\u0b80-\u0bff",
    "NotoSansTelugu-Regular": "\u0c00-\u0c7f",
    "NotoSansKannada-Regular": "\u0c80-\u0cff",
    "NotoSansMalayalam-Regular": "\u0d00-\u0d7f",
    "NotoSansSinhala-Regular": "\u0d80-\u0dff\U000111e0-\U000111ff",
    "NotoSansThai-Regular": "\u0e00-\u0e7f",
    "NotoSansMyanmar-Regular": "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f",
    "NotoSansKhmer-Regular": "\u1780-\u17ff\u19e0-\u19ff",
    "NotoSansEthiopic-Regular": "\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f",
    "DroidSansFallback": "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe10-\ufe1f"
    "\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff",
}
"""The characters each face is asked for, as the inside of a character class."""

_DANDAS = "\u0964\u0965"
"""The full stops of Indic scripts: set in the face of the words before them."""

_INDIC = re.compile("[\u0900-\u0dff]")

LETTERS = {
    name: re.compile(f"[{letters}{_DANDAS if _INDIC.match(letters) else ''}]")
    for name, letters in SCRIPT_FACES.items()
}
"""What a character has to match before a face is loaded and asked whether it has its shape."""
