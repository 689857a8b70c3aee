"""How the works of one edition stand to each other: pairs of views, sets, copies, what furnishes a dwelling. Pure."""

from collections.abc import Iterable, Iterator, Mapping

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.editions.format import EditionRelation
from kalbajar_catalogue.freezing import values
from kalbajar_catalogue.items import pairs
from kalbajar_catalogue.items.records import Dwelling, Item, Photograph
from kalbajar_catalogue.storage.fields import field_of

CONTENTS = "contents"
"""That a work stands in a dwelling."""
BOTH_WAYS = frozenset({"same_subject", "set_with"})
"""Relations that the other work has as well."""
_Tie = tuple[str, EditionRelation]


def relations(items: Iterable[Item]) -> dict[str, tuple[EditionRelation, ...]]:
    """The relations of each work to others among these, by uid, each once."""
    there = {item.uid: item for item in items}
    found: dict[str, list[EditionRelation]] = {}
    for uid, relation in (*_pairs(there), *_others(there)):
        own = found.setdefault(uid, [])
        if relation.work in there and relation.work != uid and not _is_said(relation, own):
            own.append(relation)
    return {uid: tuple(own) for uid, own in found.items()}


def _is_said(relation: EditionRelation, own: Iterable[EditionRelation]) -> bool:
    return any((one.work, one.type) == (relation.work, relation.type) for one in own)


def _pairs(there: Mapping[str, Item]) -> Iterator[_Tie]:
    own = {uid: item.pair_of for uid, item in there.items() if isinstance(item, Photograph)}
    for pair in pairs.among(own):
        to_second, to_first = (pairs.AFTER, pairs.BEFORE) if pair.ordered else (pairs.SAME_SUBJECT, pairs.SAME_SUBJECT)
        yield pair.first, _relation(pair.second, "pair_relation", to_second, pair.same_viewpoint)
        yield pair.second, _relation(pair.first, "pair_relation", to_first, pair.same_viewpoint)


def _others(there: Mapping[str, Item]) -> Iterator[_Tie]:
    for uid, item in there.items():
        for one in item.related_item:
            yield uid, _relation(one.item, "item_relation", one.relation)
            if one.relation in BOTH_WAYS:
                yield one.item, _relation(uid, "item_relation", one.relation)
        if isinstance(item, Dwelling):
            label = values.label_of(field_of(Dwelling, CONTENTS)[0])
            yield from ((uid, EditionRelation(other, CONTENTS, label)) for other in item.contents)


def _relation(work: str, vocabulary: str, code: str, same_viewpoint: bool = False) -> EditionRelation:
    return EditionRelation(work, code, vocabularies.label(vocabulary, code), same_viewpoint)
