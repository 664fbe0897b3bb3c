"""DER (X.690) written by hand, as far as a signature needs it: the kinds of value it is made of.

asn1crypto writes the same bytes, and takes as long over one signature as a page takes to be drawn.
"""

SEQUENCE, SET, OCTETS, NULL = 0x30, 0x31, 0x04, b"\x05\x00"
_INTEGER, _NAMED = 0x02, 0x06


def value(tag: int, *inside: bytes) -> bytes:
    """A value of that tag around what is inside it, each already written."""
    content = b"".join(inside)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def inside(number: int, *written: bytes) -> bytes:
    """What is written, under the context's own tag of that number."""
    return value(0xA0 | number, *written)


def set_of(*each: bytes) -> bytes:
    """A set, in the one order that DER allows."""
    return value(SET, *sorted(each))


def integer(number: int) -> bytes:
    """A whole number, 0 or more."""
    return value(_INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def named(dotted: str) -> bytes:
    """An object identifier, given as numbers with dots between them."""
    first, second, *rest = map(int, dotted.split("."))
    coded = bytearray()
    for number in (40 * first + second, *rest):
        sevens = [number & 0x7F]
        while number := number >> 7:
            sevens.append(0x80 | number & 0x7F)
        coded += bytes(reversed(sevens))
    return value(_NAMED, bytes(coded))
