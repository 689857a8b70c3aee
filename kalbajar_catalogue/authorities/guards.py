"""What a person may not make of a word, a source's mark, the institution, a number pattern or a field of its own.

Each guard looks at one live record after it was made or changed; it may complete it, and raises WorldError.
"""

from kalbajar_catalogue.authorities import own_fields, terms, vocabularies
from kalbajar_catalogue.authorities.own_reading import NUMBERS
from kalbajar_catalogue.authorities.records import Citation, Institution, Numbering, OwnField, Place, Term
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.identity import is_pattern, stem
from kalbajar_catalogue.storage.journal import CREATED
from kalbajar_catalogue.storage.work import Work

_FIXED = {"vocabulary", "code"}
_WORKS = "item"


def term(work: Work, uid: str) -> None:
    """A word belongs to a vocabulary there is, and keeps its code for ever; one without a code is given one.

    Raises WorldError `term.no_vocabulary`, `term.no_word`, `term.fixed`, `term.code_taken`.
    """
    own = store.get(work, Term, uid)
    if own.vocabulary not in vocabularies.starting() and own.vocabulary not in terms.own_vocabularies(work):
        known = ", ".join(sorted({*vocabularies.starting(), *terms.own_vocabularies(work)}))
        raise WorldError("term.no_vocabulary", value=own.vocabulary, known=known)
    if any(change.uid == uid and change.key in _FIXED and change.before for change in work.noted):
        raise WorldError("term.fixed", ref=own.ref)
    code = own.code or fold(own.label.best("en").text).replace(" ", "_")
    if not code:
        raise WorldError("term.no_word", ref=own.ref)
    others = store.fetch_where(work, Term, vocabulary=own.vocabulary, code=code)
    if taken := [other.ref for other in others if other.uid != uid]:
        raise WorldError("term.code_taken", value=code, ref=taken[0])
    store.change(work, Term.kind, uid, {"code": code})
    if not own.order and any(change.uid == uid and change.key == CREATED for change in work.noted):
        store.change(work, Term.kind, uid, {"order": len(vocabularies.vocabulary(own.vocabulary).terms) + 1})


def citation(work: Work, uid: str) -> None:
    """A source is named for a record, and for a field that it has.

    Raises WorldError `citation.incomplete`, `field.unknown`.
    """
    own = store.get(work, Citation, uid)
    if not own.about or not own.source:
        raise WorldError("citation.incomplete", ref=own.ref)
    about = work.kinds[store.row_of(work, own.about).kind].record
    known = {name for field in fields_of(about) for name in (field.name, *field.keys)}
    if own.field and own.field not in known:
        raise WorldError("field.unknown", field=own.field, kind=about.kind, known=", ".join(sorted(known)))


def place(work: Work, uid: str) -> None:
    """A place does not lie in itself, however far up. Raises WorldError `place.circle`."""
    own = above = store.get(work, Place, uid)
    seen = {uid}
    while above.parent and store.living(work, [above.parent]):
        above = store.get(work, Place, above.parent)
        if above.uid == uid:
            raise WorldError("place.circle", ref=own.ref)
        if above.uid in seen:
            return
        seen.add(above.uid)


def institution(work: Work, uid: str) -> None:
    """There is one institution. Raises WorldError `institution.only_one`."""
    if others := [other.ref for other in store.fetch(work, Institution) if other.uid != uid]:
        raise WorldError("institution.only_one", ref=others[0])


def numbering(work: Work, uid: str) -> None:
    """A pattern is for a kind there is and gives references that no other kind has.

    Raises WorldError `numbering.no_kind`, `numbering.no_pattern`, `numbering.taken`.
    """
    own = store.get(work, Numbering, uid)
    if own.of_kind not in work.kinds:
        raise WorldError("numbering.no_kind", value=own.of_kind, known=", ".join(kind.name for kind in work.kinds))
    if not is_pattern(own.pattern):
        raise WorldError("numbering.no_pattern", value=own.pattern)
    patterns = {kind.name: kind.pattern for kind in work.kinds}
    patterns |= {other.of_kind: other.pattern for other in store.fetch(work, Numbering) if other.uid != uid}
    if own.of_kind in {other.of_kind for other in store.fetch(work, Numbering) if other.uid != uid}:
        raise WorldError("numbering.twice", kind=own.of_kind)
    clash = [kind for kind, pattern in patterns.items() if kind != own.of_kind and stem(pattern) == stem(own.pattern)]
    if clash:
        raise WorldError("numbering.taken", value=own.pattern, kind=clash[0])


def own_field(work: Work, uid: str) -> None:
    """A field has a label, kinds of work and a type; it is given a code, a place, and a vocabulary of its own.

    Raises WorldError `own_field.no_label`, `own_field.no_kinds`, `own_field.no_kind`, `own_field.no_type`,
    `own_field.no_unit`, `own_field.no_vocabulary`, `own_field.code_fixed`.
    """
    own = store.get(work, OwnField, uid)
    _refuse_own_field(work, own)
    if any(change.uid == uid and change.key == "code" and change.before for change in work.noted):
        raise WorldError("own_field.code_fixed", ref=own.ref)
    taken = own_fields.codes(work)
    code = own.code or own_fields.code_for(own.label, taken)
    values: dict[str, object] = {"code": code, "order": own.order or len(taken) + 1}
    if own.type == "word":
        values["words"] = own.words or f"own_{code}"
    store.change(work, OwnField.kind, uid, values)


def _refuse_own_field(work: Work, own: OwnField) -> None:
    works = [kind.name for kind in work.kinds if kind.record.family == _WORKS]
    if not own.label:
        raise WorldError("own_field.no_label", ref=own.ref)
    if not own.of_kinds:
        raise WorldError("own_field.no_kinds", known=", ".join(works))
    if unknown := [kind for kind in own.of_kinds if kind not in works]:
        raise WorldError("own_field.no_kind", value=unknown[0], known=", ".join(works))
    if own.type not in own_fields.TYPES:
        raise WorldError("own_field.no_type", value=own.type, known=", ".join(own_fields.TYPES))
    if own.unit and own.type not in NUMBERS:
        raise WorldError("own_field.no_unit", value=own.unit)
    if own.type == "word" and own.words:
        _refuse_vocabulary(work, own)


def _refuse_vocabulary(work: Work, own: OwnField) -> None:
    """Only a vocabulary there is, or the new one that bears the field's own name."""
    others = {other.words for other in store.fetch(work, OwnField) if other.uid != own.uid}
    known = {*vocabularies.names(), *others, f"own_{own.code}"}
    if own.words not in known:
        raise WorldError("own_field.no_vocabulary", value=own.words, known=", ".join(sorted(known)))
