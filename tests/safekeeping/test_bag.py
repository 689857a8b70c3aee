"""The format of a backup: what is written is read again, in whatever way other programs write it, and nothing else."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.safekeeping import bag

HASH = "0123456789abcdef" * 4
MADE = datetime(2026, 11, 23, 9, 8, 7, tzinfo=UTC)
INFO = bag.Info(MADE, 12, 2, "0004", 7, False, "Kalbajar Catalogue 1", f"urn:uuid:{'a' * 8}-{'b' * 27}", 3, 4)
paths = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(lambda text: f"data/{text}")
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
"""hypothesis wants bounds without a zone."""


@given(st.dictionaries(paths, st.sampled_from((HASH, HASH[::-1]))))
def test_a_manifest_is_read_as_it_was_written(files: dict[str, str]) -> None:
    text = "".join(bag.manifest_line(sha256, path) for path, sha256 in files.items())
    assert text.count("\n") == len(files)
    assert bag.read_manifest(text) == files


@given(st.dictionaries(paths, paths))
def test_a_table_of_names_is_read_as_it_was_written(names: dict[str, str]) -> None:
    plain = {f"data/{number}": name for number, name in enumerate(names.values())}
    assert bag.read_names(bag.names_text(plain)) == plain


@given(moments, st.integers(0, 10**15), st.integers(0, 10**7), st.booleans())
def test_what_a_bag_says_of_itself_is_read_as_it_was_written(
    made: datetime, size: int, files: int, sample: bool
) -> None:
    whole = made.replace(microsecond=0)
    info = bag.Info(whole, size, files, "0004", 7, sample, "Program", INFO.identifier)
    assert bag.read_info(bag.info_text(info)) == info


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("line", [f"{HASH}  data/a b", f"{HASH.upper()} *data/a b", f"{HASH}\tdata/a b"])
def test_manifests_of_other_programs_are_read_too(line: str, end: str) -> None:
    text = end.join((line, f"{HASH} data/50%25", ""))
    assert bag.read_manifest(text) == {"data/a b": HASH, "data/50%": HASH}


@pytest.mark.parametrize(
    "text",
    [
        "nonsense",
        f"{HASH}data/a",
        f"{HASH[:-1]} data/a",
        f"{HASH} data/a\n{HASH} data/a",
        f"{HASH} ",
        f"x{HASH} data/a",
    ],
)
def test_what_is_no_manifest_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(WorldError) as refused:
        bag.read_manifest(f"{HASH} data/first\n{text}")
    assert refused.value.code == "backup.manifest"
    assert refused.value.problem.values["line"] in (2, 3)


@pytest.mark.parametrize("text", ["data/a", "data/a\t", "\tname", "data/a\tb\tc", "data/a\tb\ndata/a\tc"])
def test_what_is_no_table_of_names_is_refused(text: str) -> None:
    with pytest.raises(WorldError) as refused:
        bag.read_names(text)
    assert refused.value.code == "backup.names"


def test_a_bag_names_no_museum_and_no_person_and_says_that_it_holds_private_things() -> None:
    assert bag.info_text(INFO) == (
        "Bagging-Date: 2026-11-23\nBag-Software-Agent: Kalbajar Catalogue 1\n"
        "External-Description: A whole catalogue: database, originals, editions. It holds private fields too.\n"
        f"External-Identifier: {INFO.identifier}\nBag-Size: 12 bytes\nPayload-Oxum: 12.2\n"
        "Kalbajar-Made: 2026-11-23T09:08:07Z\nKalbajar-Schema: 0004\nKalbajar-Change-Set: 7\nKalbajar-Sample: no\n"
        "Kalbajar-Missing: 3\nKalbajar-Altered: 4\nKalbajar-Contains: private\n"
    )


def test_lines_that_are_folded_and_labels_in_other_letters_are_understood() -> None:
    folded = bag.info_text(INFO).replace("It holds", "\n  It holds").replace("Payload-Oxum: ", "PAYLOAD-OXUM:")
    assert bag.read_info(f"Contact-Name: somebody\r\n\r\n{folded}") == INFO


@pytest.mark.parametrize(
    ("label", "value"),
    [("Payload-Oxum", "12"), ("Payload-Oxum", "-1.2"), ("Kalbajar-Made", "yesterday"),
     ("Kalbajar-Made", "2026-13-01T00:00:00Z"), ("Kalbajar-Change-Set", "seven"), ("Kalbajar-Sample", "maybe"),
     ("Kalbajar-Schema", "../4"), ("External-Identifier", "mine"), ("Kalbajar-Missing", "")],
)  # fmt: skip
def test_what_a_bag_does_not_say_rightly_is_named(label: str, value: str) -> None:
    lines = [f"{label}: {value}" if line.startswith(label) else line for line in bag.info_text(INFO).split("\n")]
    with pytest.raises(WorldError) as refused:
        bag.read_info("\n".join(lines))
    assert (refused.value.code, refused.value.problem.values) == ("backup.info", {"label": label})


@given(st.text())
@pytest.mark.parametrize("read", [bag.read_manifest, bag.read_names, bag.read_info])
def test_whatever_stands_there_is_read_or_refused(read: Callable[[str], object], text: str) -> None:
    with suppress(WorldError):
        read(text)


@given(moments)
def test_the_moment_in_a_name_is_the_one_it_was_made_in(made: datetime) -> None:
    there = made.astimezone(timezone(timedelta(hours=4)))
    assert bag.moment_of(bag.name_of(there) + bag.SUFFIX) == made.replace(microsecond=0)


@pytest.mark.parametrize(
    "name", ["kalbajar-backup-20261399-000000.zip", "mine.zip", "kalbajar-backup-20260101.zip", ""]
)
def test_other_names_tell_no_moment(name: str) -> None:
    assert bag.moment_of(name) is None


def test_a_second_one_of_the_same_second_tells_its_moment_too() -> None:
    assert bag.moment_of("kalbajar-backup-20261123-090807-2.zip") == MADE


@pytest.mark.parametrize(
    ("stem", "top"),
    [("backup of May", bag.name_of(MADE)), ("ehtiyat-nüsxə", bag.name_of(MADE)), ("..", bag.name_of(MADE)),
     ("may-2026", "may-2026"), ("dot.", bag.name_of(MADE)), ("", bag.name_of(MADE))],
)  # fmt: skip
def test_the_folder_in_it_is_called_as_the_file_where_the_letters_are_plain(stem: str, top: str) -> None:
    assert bag.top_folder(stem, MADE) == top
