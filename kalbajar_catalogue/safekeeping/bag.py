"""The format of a backup: a bag as BagIt 1.0 (RFC 8493) describes it, in one folder of a zip. Pure.

NAME/bagit.txt
NAME/data/...                  the catalogue
NAME/bag-info.txt              of when and of what, naming neither the museum nor any person
NAME/manifest-sha256.txt       the SHA-256 of each file in data/
NAME/tagmanifest-sha256.txt    of each other file
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from kalbajar_catalogue.diagnostics.problems import WorldError

DECLARATION, INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
DATA: Final = "data/"
NAMES: Final = "names.tsv"
"""In `data/`: how files are called in the catalogue that have another name in the bag. There only when needed."""
DECLARED: Final = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
SUFFIX: Final = ".zip"
_PREFIX: Final = "kalbajar-backup-"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<!\.)")
_MADE_NAME: Final = re.compile(rf"{_PREFIX}(\d{{8}}-\d{{6}})(?:-\d+)?\.zip", re.ASCII)
_LINE: Final = re.compile(r"([0-9A-Fa-f]{64})[ \t]+\*?([^\r\n]+)")
_SPECIAL: Final = re.compile(r"[%\r\n\t]")
_CODES: Final = re.compile(r"%(25|0D|0A|09)", re.IGNORECASE)
_LABEL: Final = re.compile(r"([^\s:][^:]*?)[ \t]*:[ \t]*(.*)")
_OXUM: Final = re.compile(r"(\d{1,18})\.(\d{1,10})")
_UNITS: Final = ("bytes", "KB", "MB", "GB", "TB")


@dataclass(frozen=True)
class Info:
    """What a bag says of itself: when, how many bytes and files of data, which catalogue, and as of which change set.

    `missing` originals had records and did not lie in the catalogue, `altered` ones were not what their names say.
    """

    made: datetime
    bytes: int
    files: int
    schema: str
    change_set: int
    sample: bool
    program: str
    identifier: str
    missing: int = 0
    altered: int = 0


def name_of(made: datetime) -> str:
    """How a bag of this moment is called, which is in UTC; the file ends in `.zip`."""
    return f"{_PREFIX}{made.astimezone(UTC):%Y%m%d-%H%M%S}"


def moment_of(file: str) -> datetime | None:
    """The moment in the name of a file, None for one that this program did not name."""
    match = _MADE_NAME.fullmatch(file)
    try:
        return datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC) if match else None
    except ValueError:
        return None


def top_folder(stem: str, made: datetime) -> str:
    """The one folder in a zip that is called so: of the same name where it has plain letters."""
    return stem if _NAME.fullmatch(stem) else name_of(made)


def manifest_line(sha256: str, path: str) -> str:
    """A line of a manifest: the hash, and the path from the bag's folder on."""
    return f"{sha256}  {_escaped(path)}\n"


def read_manifest(text: str) -> dict[str, str]:
    """Path -> SHA-256 in small letters. Raises WorldError `backup.manifest` for what is no manifest."""
    found: dict[str, str] = {}
    for number, line in enumerate(_lines(text), 1):
        match = _LINE.fullmatch(line)
        path = _plain(match[2]) if match else ""
        if not match or path in found:
            raise WorldError("backup.manifest", line=number)
        found[path] = match[1].lower()
    return found


def names_text(names: Mapping[str, str]) -> str:
    """The table of names: path inside `data/` -> path in the catalogue's folder."""
    return "".join(f"{path}\t{_escaped(name)}\n" for path, name in sorted(names.items()))


def read_names(text: str) -> dict[str, str]:
    """Path inside `data/` -> path in the catalogue's folder. Raises WorldError `backup.names`."""
    found: dict[str, str] = {}
    for number, line in enumerate(_lines(text), 1):
        path, tab, name = line.partition("\t")
        if not path or not tab or not name or "\t" in name or path in found:
            raise WorldError("backup.names", line=number)
        found[path] = _plain(name)
    return found


def info_text(info: Info) -> str:
    """The file `bag-info.txt`."""
    made = info.made.astimezone(UTC)
    said = {
        "Bagging-Date": f"{made:%Y-%m-%d}",
        "Bag-Software-Agent": info.program,
        "External-Description": "A whole catalogue: database, originals, editions. It holds private fields too.",
        "External-Identifier": info.identifier,
        "Bag-Size": _spoken(info.bytes),
        "Payload-Oxum": f"{info.bytes}.{info.files}",
        "Kalbajar-Made": f"{made:%Y-%m-%dT%H:%M:%SZ}",
        "Kalbajar-Schema": info.schema,
        "Kalbajar-Change-Set": info.change_set,
        "Kalbajar-Sample": "yes" if info.sample else "no",
        "Kalbajar-Missing": info.missing,
        "Kalbajar-Altered": info.altered,
        "Kalbajar-Contains": "private",
    }
    return "".join(f"{label}: {value}\n" for label, value in said.items())


def read_info(text: str) -> Info:
    """What a bag says of itself. Raises WorldError `backup.info`, naming the line that lacks or says nothing."""
    said = _said(text)
    size = _wanted(said, "Payload-Oxum", _OXUM)
    return Info(
        made=_moment(said),
        bytes=int(size[1]),
        files=int(size[2]),
        schema=_wanted(said, "Kalbajar-Schema", re.compile(r"[A-Za-z0-9_]{1,40}"))[0],
        change_set=int(_wanted(said, "Kalbajar-Change-Set", _NUMBER)[0]),
        sample=_wanted(said, "Kalbajar-Sample", re.compile(r"yes|no"))[0] == "yes",
        program=said.get("bag-software-agent", ""),
        identifier=_wanted(said, "External-Identifier", re.compile(r"urn:uuid:[0-9a-f-]{36}"))[0],
        missing=int(_wanted(said, "Kalbajar-Missing", _NUMBER, "0")[0]),
        altered=int(_wanted(said, "Kalbajar-Altered", _NUMBER, "0")[0]),
    )


_NUMBER: Final = re.compile(r"\d{1,15}", re.ASCII)


def _said(text: str) -> dict[str, str]:
    """Label in small letters -> value; a line that begins with white space goes on with the one before it."""
    found: dict[str, str] = {}
    label = ""
    for line in _lines(text):
        match = _LABEL.fullmatch(line)
        if line[:1] in (" ", "\t") and label:
            found[label] = f"{found[label]} {line.strip()}"
        elif match and match[1].lower() not in found:
            label = match[1].lower()
            found[label] = match[2].strip()
    return found


def _wanted(said: Mapping[str, str], label: str, form: re.Pattern[str], usual: str = "") -> re.Match[str]:
    match = form.fullmatch(said.get(label.lower(), usual))
    if not match:
        raise WorldError("backup.info", label=label)
    return match


def _moment(said: Mapping[str, str]) -> datetime:
    text = _wanted(said, "Kalbajar-Made", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII))[0]
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise WorldError("backup.info", label="Kalbajar-Made") from None


def _lines(text: str) -> Iterable[str]:
    """Lines end with LF, CR or both, as the standard lets other programs write them; empty ones say nothing."""
    return (line for line in re.split(r"\r\n|\r|\n", text) if line.strip())


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"%{ord(match[0]):02X}", text)


def _plain(text: str) -> str:
    return _CODES.sub(lambda match: chr(int(match[1], 16)), text)


def _spoken(size: int) -> str:
    """A size for people: `5.2 GB`."""
    amount, unit = float(size), 0
    while amount >= 1000 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {_UNITS[unit]}" if unit else f"{size} bytes"
