"""Texts written and approved; rights recorded and asked."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language, Multilingual, Spoken
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.texts import rights, service
from kalbajar_catalogue.texts.records import Rights, Text
from kalbajar_catalogue.texts.rules import Verdict
from tests.catalogues import done, everything, live, photographs, set_of, show

# DOMAIN 2.9: each name of the row and the field that holds it.
TEXT = {
    "entity": "owner",
    "kind": "type",
    "language": "language",
    "body": "body",
    "status": "status",
    "author": "author",
    "translator": "translator",
    "reviewed_by": "reviewed_by",
    "reviewed_on": "reviewed_on",
}
RIGHTS = {
    "scope": "scope",
    "status_uri": "status_uri",
    "holder": "holder",
    "year": "year",
    "credit_line": "credit_line",
    "expires": "expires",
    "permission_file": "permission_file",
}


def written(catalogue: Catalogue, owner: str, language: Language, body: str, type: str = "short_label") -> str:
    return done(catalogue, lambda work: service.write(work, owner, type, language, body)).uid


def approved(catalogue: Catalogue, owner: str, language: Language, body: str, type: str = "short_label") -> str:
    uid = written(catalogue, owner, language, body, type)
    done(catalogue, lambda work: service.approve(work, uid, "", "2025-11-20"))
    return uid


def best(catalogue: Catalogue, owner: str, language: Language, drafts: bool = False) -> Spoken:
    with catalogue.reading() as reading:
        return service.best(reading, owner, "short_label", language, drafts)


@pytest.mark.parametrize(("row", "field"), TEXT.items())
def test_a_text_holds_what_domain_asks_for(row: str, field: str) -> None:
    assert field in {one.name for one in fields_of(Text)}


@pytest.mark.parametrize(("row", "field"), RIGHTS.items())
def test_rights_hold_what_domain_asks_for(row: str, field: str) -> None:
    assert field in {one.name for one in fields_of(Rights)}


def test_private_of_texts_and_rights_are_notes_and_letters() -> None:
    private = {(kind.kind, one.name) for kind in (Text, Rights) for one in fields_of(kind) if one.declared.private}
    assert private == {("text", "note"), ("rights", "note"), ("rights", "permission_file")}


def test_a_text_survives_writing_and_reading(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    person = done(catalogue, lambda work: store.insert(work, Agent())).uid
    text = Text(owner=owner, type="essay", language="ru", body="Сад\n\nДом", source=True, status="stale", author=person,
                translator=person, reviewed_by=person, reviewed_on="2025-11", note="n")  # fmt: skip
    made = done(catalogue, lambda work: store.insert(work, text))
    with catalogue.reading() as reading:
        assert service.texts_of(reading, owner) == (made,)
    assert made.ref == "KLB-TX-0001"


def test_writing_again_changes_the_text_there_is(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    first = written(catalogue, owner, "az", "Dağ")
    assert written(catalogue, owner, "az", "Dağlar") == first
    assert written(catalogue, owner, "en", "Hills") != first
    assert written(catalogue, owner, "az", "Uzun", "long_label") != first
    with catalogue.reading() as reading:
        assert [(one.type, one.language, one.body) for one in service.texts_of(reading, owner)] == [
            ("long_label", "az", "Uzun"),
            ("short_label", "az", "Dağlar"),
            ("short_label", "en", "Hills"),
        ]


def test_a_text_belongs_to_a_record_that_is_there(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"record\.missing"):
        written(catalogue, "nobody", "az", "Dağ")
    assert live(catalogue) == {}


def test_no_record_has_two_texts_of_a_kind_in_a_language(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    first, second = written(catalogue, owner, "az", "Dağ"), written(catalogue, owner, "en", "Hill")
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: service.change(work, second, {"language": "az"}))
    assert refused.value.code == "text.there_already"
    assert live(catalogue)[second].get("language") == "en"
    done(catalogue, lambda work: store.set_state(work, first, "trashed"))
    done(catalogue, lambda work: service.change(work, second, {"language": "az"}))
    assert "language" not in live(catalogue)[second]


def test_approving_names_who_and_when(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    person = done(catalogue, lambda work: store.insert(work, Agent())).uid
    uid = written(catalogue, owner, "az", "Dağ")
    text = done(catalogue, lambda work: service.approve(work, uid, person, "2025-11-20"))
    assert (text.status, text.reviewed_by, text.reviewed_on) == ("approved", person, "2025-11-20")


def test_a_text_without_words_cannot_be_approved(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    uid = written(catalogue, owner, "az", "  \n")
    with pytest.raises(WorldError, match=r"text\.empty"):
        done(catalogue, lambda work: service.approve(work, uid, "", "2025-11-20"))


def test_the_best_text_is_approved_and_a_fallback_says_so(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    assert best(catalogue, owner, "ru") == Spoken("", "ru", False)
    approved(catalogue, owner, "en", "Hill")
    written(catalogue, owner, "ru", "Гора")
    assert best(catalogue, owner, "en") == Spoken("Hill", "en", False)
    assert best(catalogue, owner, "ru") == Spoken("Hill", "en", True)
    assert best(catalogue, owner, "ru", drafts=True) == Spoken("Гора", "ru", False)
    approved(catalogue, owner, "az", "Dağ")
    assert best(catalogue, owner, "ru") == Spoken("Dağ", "az", True)


def test_the_approved_languages_of_many_works_cost_one_query(catalogue: Catalogue) -> None:
    owners = photographs(catalogue, *"abc")
    approved(catalogue, owners[0], "az", "Dağ")
    approved(catalogue, owners[0], "en", "Hill")
    approved(catalogue, owners[0], "az", "Esse", "essay")
    written(catalogue, owners[1], "az", "Su")
    with catalogue.reading() as reading:
        asked: list[str] = []
        listen = (reading.connection, "before_cursor_execute", lambda *given: asked.append(given[2]))
        event.listen(*listen)
        try:
            found = service.approved(reading, owners)
        finally:
            event.remove(*listen)
    assert found == {owners[0]: {"short_label": frozenset({"az", "en"}), "essay": frozenset({"az"})}}
    assert len(asked) == 1


def test_texts_of_many_are_those_of_each(catalogue: Catalogue) -> None:
    owners = photographs(catalogue, *"ab")
    for owner in owners:
        written(catalogue, owner, "ru", "Гора")
        written(catalogue, owner, "az", "Dağ")
    with catalogue.reading() as reading:
        assert service.texts_of_many(reading, owners) == {one: service.texts_of(reading, one) for one in owners}


@pytest.mark.parametrize("verb", ["write", "rewrite", "approve", "rights"])
def test_each_verb_is_undone_in_one_step(catalogue: Catalogue, verb: str) -> None:
    (owner,) = photographs(catalogue, "a")
    uid = written(catalogue, owner, "az", "Dağ")
    verbs: dict[str, Any] = {
        "write": lambda work: service.write(work, owner, "essay", "az", "Esse"),
        "rewrite": lambda work: service.write(work, owner, "short_label", "az", "Dağlar"),
        "approve": lambda work: service.approve(work, uid, "", "2025-11-20"),
        "rights": lambda work: rights.record(work, Rights(owner=owner, status="cc0")),
    }
    before = live(catalogue)
    change_set = set_of(catalogue, verbs[verb])
    after = live(catalogue)
    assert after != before
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == before
    done(catalogue, lambda work: history.redo(work, change_set))
    assert live(catalogue) == after


def test_rights_survive_writing_and_reading(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    holder = done(catalogue, lambda work: store.insert(work, Agent())).uid
    given = Rights(owner=owner, scope="picture", status="permission_on_file", status_uri="http://example.org/x",
                   holder=holder, year="2025", credit_line=Multilingual("Foto", "Photo", "Фото"), may_print="yes",
                   may_show="no", expires="2026-12-31", note="n")  # fmt: skip
    made = done(catalogue, lambda work: rights.record(work, given))
    with catalogue.reading() as reading:
        assert rights.rights_of(reading, owner) == (made,)
    assert (made.ref, made.status_uri) == ("KLB-RG-0001", "http://example.org/x")


def test_the_address_of_the_statement_follows_the_status_until_somebody_types_one(catalogue: Catalogue) -> None:
    (owner,) = photographs(catalogue, "a")
    made = done(catalogue, lambda work: rights.record(work, Rights(owner=owner, status="cc_by")))
    assert made.status_uri.startswith("http://creativecommons.org/licenses/by/")
    other = done(catalogue, lambda work: rights.change(work, made.uid, {"status": "in_copyright"}))
    assert other.status_uri.startswith("http://rightsstatements.org/")
    typed = {"status_uri": "http://example.org/own"}
    done(catalogue, lambda work: rights.change(work, made.uid, typed))
    assert (
        done(catalogue, lambda work: rights.change(work, made.uid, {"status": "cc0"})).status_uri == typed["status_uri"]
    )


def test_rights_are_in_a_record_that_is_there(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: rights.record(work, Rights(owner="nobody")))
    assert everything(catalogue) == {}


def test_the_verdict_is_of_a_day_and_of_live_rights_only(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    exhibition = show(catalogue)
    given = Rights(owner=first, may_print="yes", expires="2026")
    done(catalogue, lambda work: rights.record(work, given))
    forbidding = done(catalogue, lambda work: rights.record(work, Rights(owner=second, may_show="no")))
    done(catalogue, lambda work: store.set_state(work, forbidding.uid, "trashed"))
    with catalogue.reading() as reading:
        assert rights.verdict(reading, first, date(2026, 12, 31)).print == "allowed"
        assert rights.verdict(reading, first, date(2027, 1, 1)).print == "forbidden"
        assert rights.verdicts(reading, [first, second, exhibition], date(2026, 1, 1)) == {
            first: Verdict(print="allowed"),
            second: Verdict(),
            exhibition: Verdict(),
        }
