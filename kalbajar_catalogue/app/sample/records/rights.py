"""The rights in every work of the sample: most of them given, some undecided, one ended, one refused."""

from collections.abc import Mapping
from typing import Any

from kalbajar_catalogue.app.sample.records.known import Known, told
from kalbajar_catalogue.app.sample.shots import SUBJECTS
from kalbajar_catalogue.storage.flat import Flat, unflatten
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import rights
from kalbajar_catalogue.texts.records import Rights


def add(work: Work, known: Known) -> None:
    """Records the rights in each work, by what is said of its kind or of itself."""
    said = told("rights")
    for subject in SUBJECTS:
        rights.record(work, unflatten(Rights, _values(subject.kind, subject.key, known, said)))


def _values(kind: str, key: str, known: Known, said: Mapping[str, Any]) -> Flat:
    own = {**said["of_all"], **said["of_kinds"][kind], **said["of_works"].get(key, {})}
    flat: Flat = known.pointed(own)
    return flat | {"owner": known[key]}
