"""A plan cannot be built illegal."""

import pytest

from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.importing.findings import Finding
from kalbajar_catalogue.importing.photographs.mapping import Draft
from kalbajar_catalogue.importing.photographs.plan import Arrival, Plan
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media.originals import Kept
from kalbajar_catalogue.media.records import MediaFile, MediaLink


def arrival(content: str, kept: str = "") -> Arrival:
    """A photograph of some content."""
    draft = Draft(Photograph(), MediaFile(sha256=content), MediaLink())
    return Arrival(content, draft, Kept(kept or content, 1, f"{content}.jpg", False))


def test_a_record_names_the_content_that_was_kept() -> None:
    with pytest.raises(ValueError, match="another content"):
        arrival("a", kept="b")


def test_no_content_arrives_twice() -> None:
    assert len(Plan((arrival("a"), arrival("b"))).arrivals) == 2
    with pytest.raises(ValueError, match="twice"):
        Plan((arrival("a"), arrival("b"), arrival("a")))


def test_a_remark_keeps_nobody_out() -> None:
    remark = Finding.of("a.jpg", Problem("metadata.exif_broken", {"name": "tmp"}), refused=False)
    refusal = Finding.of("b.jpg", Problem("picture.broken", {"limit": 3}))
    assert Plan(findings=(remark, refusal)).refused == (refusal,)
    assert (remark.values, refusal.values) == ({"name": "a.jpg"}, {"name": "b.jpg", "limit": 3})
