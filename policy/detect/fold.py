"""What a character stands for, however dressed: full width, mathematical, accented, from another alphabet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters of other alphabets that are drawn like Latin ones; each row is the Latin letter and those drawn like it.
_DRAWN_ALIKE = {
    "a": "аαɑ∂ᴀӑⲁꭺᎪ",
    "b": "ьвβʙᏏɓƀЬ",
    "c": "сϲᴄ¢ⅽƈꮯᏟ",
    "d": "ԁɗđᴅďժꓒᎠ",
    "e": "еєεёэəɛᴇ℮ҽɘꬲᎬ",
    "f": "ƒϝꜰẝꞙ",
    "g": "ɡɢԍցǥ",
    "h": "һнħʜհɦᏂᎻ",
    "i": "іıɩιɪїӏꭵᎥ¡",
    "j": "јʝᴊɉᎫ",
    "k": "кκᴋƙқᏦ",
    "l": "ⅼʟłɭӏŀƚᏞꓡ",
    "m": "мᴍɱʍᎷ",
    "n": "пոηɴռñɲп",
    "o": "оοσɵøᴏօ०๐ѳⲟ",
    "p": "рρᴘþƥᏢ",
    "q": "ԛգɋ",
    "r": "гʀɾɽᴦяᎡ",
    "s": "ѕꜱʂșᏚ",
    "t": "тτᴛŧƭᎢ",
    "u": "υսᴜμцʉ",
    "v": "νѵᴠⅴᏙ",
    "w": "ԝшщωᴡɯᏔ",
    "x": "хχ×ⅹ",
    "y": "уүγʏỿყɏ",
    "z": "ᴢʐƶȥᏃ",
    "ae": "æ",
    "oe": "œ",
    "ss": "ß",
    "'": "’‘ʼ`´ʹ＇ꞌ′",
    "-": "‐‑‒–—−",
    ".": "․·•∙⋅",
    "/": "⁄∕",
    "!": "ǃ",
}
_LATIN = {ord(alike): latin for latin, row in _DRAWN_ALIKE.items() for alike in row}
_LATIN |= {0x1F1E6 + n: chr(97 + n) for n in range(26)}  # regional indicators
for _block in (0x1F150, 0x1F170):  # negative circled and squared
    _LATIN |= {_block + n: chr(97 + n) for n in range(26)}
_DROPPED = frozenset({"Mn", "Me", "Cf", "Cc", "Co", "Cs", "Cn"})
_SKIN = range(0x1F3FB, 0x1F400)


@lru_cache(maxsize=4096)
def fold(character: str) -> str:
    """The lower-case Latin letters, digit or mark it stands for; empty for the invisible; itself if neither."""
    if character.isascii():
        return character.lower() if character.isprintable() else ""
    if ord(character) in _LATIN:
        return _LATIN[ord(character)]
    folded: list[str] = []
    for part in unicodedata.normalize("NFKD", character).casefold():
        if part.isascii() or ord(part) in _LATIN:
            folded.append(_LATIN.get(ord(part), part))
        elif unicodedata.category(part) not in _DROPPED and ord(part) not in _SKIN:
            lower = unicodedata.normalize("NFKD", part)
            folded.append(_LATIN.get(ord(lower[0]), lower[0]))
    return "".join(folded).replace(" ", "")[:4]


def fold_text(text: str) -> tuple[str, list[int]]:
    """The folded text and, for each of its characters, which character of `text` it came from."""
    if text.isascii() and text.isprintable():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        folded = fold(character)
        letters.append(folded)
        origins.extend([index] * len(folded))
    return "".join(letters), origins
