"""Files with something changed in them: bytes, whole stretches, figures, words of their format; in zips also inside."""

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

Bytes = bytearray
MOST = 2_000_000
ODD_FIGURES = (0, 1, 2, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
ODD_NAMES = ("../out", "/out", "C:out", "a\\b", "con", "x.", "X", "", "a/../../out", "\u202eout", "a" * 300, "é",
             "e\u0301")  # fmt: skip
EVERYWHERE = (
    b"\0", b"\xff" * 8, b"\r\n", b'"', b"'", b",", b"=", b"{", b"[", b"<", b">", b"&", b"%", b"..", b"/",
    b"\xef\xbb\xbf", b"\xfe\xff", b"\xed\xa0\x80", "ə".encode(), b"NaN", b"1e999", b"-1", b"9" * 40,
)  # fmt: skip


def mutated(seed: bytes, random: Random, words: Sequence[bytes] = (), times: int = 0) -> bytes:
    """A file with one to eight things changed in it."""
    data = bytearray(seed)
    for _ in range(times or random.randint(1, 8)):
        random.choice(_CHANGES)(data, random, words)
        del data[MOST:]
    return bytes(data)


def mutated_inside(seed: bytes, random: Random, words: Sequence[bytes] = ()) -> bytes:
    """A zip with something changed in a member or in the list of members, packed whole again; or as `mutated`."""
    if random.random() < 0.3:
        return mutated(seed, random, words)
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    for _ in range(random.randint(1, 3)):
        random.choice(_CHANGES_OF_MEMBERS)(members, random, words)
    return packed(members)


def with_right_sums(data: bytes) -> bytes:
    """A PNG whose chunks have the sums that belong to them, so that what is in them is read at all."""
    made, at = bytearray(data), 8
    while at + 12 <= len(made):
        end = at + 8 + int.from_bytes(made[at : at + 4], "big")
        if end + 4 > len(made):
            break
        made[end : end + 4] = zlib.crc32(made[at + 4 : end]).to_bytes(4, "big")
        at = end + 4
    return bytes(made)


Members = list[tuple[zipfile.ZipInfo, bytes]]


def packed(members: Members) -> bytes:
    """A zip of these members, whatever they are called."""
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore")  # that a name is there twice is what is tried
        for old, data in members:
            info = zipfile.ZipInfo("x", date_time=(1980, 1, 1, 0, 0, 0))
            info.filename, info.compress_type = old.filename, old.compress_type
            info.external_attr = old.external_attr
            archive.writestr(info, data)
    return out.getvalue()


def _place(data: Bytes, random: Random) -> int:
    """Anywhere; more often near the beginning, where formats say what follows."""
    return random.randrange(min(len(data), 2048) if random.random() < 0.5 else len(data)) if data else 0


def _set_byte(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    if data:
        data[_place(data, random)] = random.randrange(256)


def _flip_bit(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    if data:
        data[_place(data, random)] ^= 1 << random.randrange(8)


def _set_figure(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    figure, order = random.choice(ODD_FIGURES), random.choice("<>")
    size = random.choice("HI")
    piece = struct.pack(f"{order}{size}", figure & (0xFFFF if size == "H" else 0xFFFFFFFF))
    at = _place(data, random)
    data[at : at + len(piece)] = piece


def _cut_off(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    del data[_place(data, random) :]


def _take_out(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    at = _place(data, random)
    del data[at : at + random.choice((1, 4, 16, 256, 4096))]


def _say_again(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    at, times = _place(data, random), random.choice((1, 1, 2, 50, 1000))
    piece = data[at : at + random.choice((1, 4, 16, 256))]
    data[at:at] = (piece * times)[:100_000]


def _put_in(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    at, word = _place(data, random), random.choice([*EVERYWHERE, *words])
    data[at : at + random.choice((0, len(word)))] = word


def _exchange(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    one, other, size = _place(data, random), _place(data, random), random.choice((2, 8, 64))
    data[one : one + size], data[other : other + size] = data[other : other + size], data[one : one + size]


def _put_noise(data: Bytes, random: Random, words: Sequence[bytes]) -> None:
    at = _place(data, random)
    data[at : at + random.choice((4, 32))] = random.randbytes(random.choice((4, 32)))


_CHANGES: tuple[Callable[[Bytes, Random, Sequence[bytes]], None], ...] = (
    _set_byte, _set_byte, _flip_bit, _flip_bit, _set_figure, _set_figure, _cut_off, _take_out, _say_again, _put_in,
    _put_in, _exchange, _put_noise,
)  # fmt: skip


def _change_one(members: Members, random: Random, words: Sequence[bytes]) -> None:
    if members:
        at = random.randrange(len(members))
        info, data = members[at]
        members[at] = (info, mutated(data, random, words, 1))


def _rename_one(members: Members, random: Random, words: Sequence[bytes]) -> None:
    if members:
        info, _ = random.choice(members)
        head, _, _ = info.filename.rpartition("/")
        name = random.choice(ODD_NAMES)
        info.filename = f"{head}/{name}" if head and random.random() < 0.5 else name or "x"


def _drop_one(members: Members, random: Random, words: Sequence[bytes]) -> None:
    if members:
        del members[random.randrange(len(members))]


def _twice_one(members: Members, random: Random, words: Sequence[bytes]) -> None:
    if members:
        members.insert(random.randrange(len(members)), random.choice(members))


def _link_one(members: Members, random: Random, words: Sequence[bytes]) -> None:
    if members:
        random.choice(members)[0].external_attr = random.choice((0o120777, 0o040755, 0o020666)) << 16


def _bomb_one(members: Members, random: Random, words: Sequence[bytes]) -> None:
    if members:
        at = random.randrange(len(members))
        members[at][0].compress_type = zipfile.ZIP_DEFLATED
        members[at] = (members[at][0], members[at][1] + b" " * 3_000_000)


_CHANGES_OF_MEMBERS: tuple[Callable[[Members, Random, Sequence[bytes]], None], ...] = (
    _change_one, _change_one, _change_one, _change_one, _rename_one, _drop_one, _twice_one, _link_one, _bomb_one,
)  # fmt: skip
