"""The reversal of one change set: first the values and states that were changed, then the records that were made.

What each record would become is worked out whole before anything is written. A change is left as it is
when its value was changed since, when it would point at a record that is withdrawn or erased, or when it would
take what another record has meanwhile (`Kind.unique`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from kalbajar_catalogue.storage import schema, store
from kalbajar_catalogue.storage.fields import field_of, stored_field_of, until_fields_change
from kalbajar_catalogue.storage.flat import Flat
from kalbajar_catalogue.storage.journal import CREATED, ERASED, LIVE, STATE, UNDONE, Change
from kalbajar_catalogue.storage.kinds import Kind, reference_key
from kalbajar_catalogue.storage.letting_go import let_go_of_all
from kalbajar_catalogue.storage.work import Work

_GONE = (UNDONE, ERASED)


def reverse(work: Work, set_id: int, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Puts back what can be put back of a change set's changes and gives back the others."""
    made = {change.uid for change in changes if change.key == CREATED}
    left = _put_back(work, [change for change in changes if change.uid not in made])
    left += _withdraw(work, set_id, [change for change in changes if change.uid in made])
    return tuple(left)


@dataclass
class _Proposal:
    """What one record is now, and what it would become again."""

    kind: Kind
    uid: str
    state_now: list[str]
    now: Flat
    state: list[str] = field(default_factory=list)
    values: Flat = field(default_factory=dict)
    taken: list[Change] = field(default_factory=list)
    left: list[Change] = field(default_factory=list)

    def propose(self, changes: Sequence[Change]) -> "_Proposal":
        """Goes back through the changes of the record, as far as each still holds."""
        self.state = self.state_now
        for change in reversed(changes):
            self._take(change) if self._holds(change) else self.left.append(change)
        return self

    def drop(self, keys: Iterable[str]) -> bool:
        """Leaves these keys as they are; a record that is not revived keeps all. Tells whether that is any change."""
        dropped = set(keys)
        whole = STATE in dropped and self.revived
        refused = [change for change in self.taken if whole or change.key in dropped]
        self.left += refused
        self.taken = [change for change in self.taken if change not in refused]
        self.values = {key: value for key, value in self.values.items() if not (whole or key in dropped)}
        self.state = self.state_now if STATE in dropped else self.state
        return bool(refused)

    @property
    def revived(self) -> bool:
        """Whether a withdrawn record comes back."""
        return self.state_now[0] == UNDONE and self.state[0] != UNDONE

    @property
    def becomes(self) -> Flat:
        """The whole record as it would be."""
        return {**self.now, **self.values}

    @property
    def changed(self) -> Flat:
        """The values that would not be as they are now."""
        return {key: value for key, value in self.values.items() if value != self.now.get(key)}

    def _holds(self, change: Change) -> bool:
        if self.state_now[0] == ERASED:
            return False
        if change.key == STATE:
            return bool(self.state[0] == change.after[0])  # a reason may have been given since
        value = self.values[change.key] if change.key in self.values else self.now.get(change.key)
        return self.state[0] != UNDONE and bool(value == change.after)

    def _take(self, change: Change) -> None:
        if change.key == STATE:
            self.state = change.before
        else:
            self.values[change.key] = change.before
        self.taken.append(change)


def _put_back(work: Work, changes: Sequence[Change]) -> list[Change]:
    proposals = _proposals(work, changes)
    while _refuse(work, proposals):
        pass
    _write_states(work, proposals.values())
    _write_values(work, proposals.values())
    left = {id(change) for proposal in proposals.values() for change in proposal.left}
    work.unchanged |= {uid: one.now for uid, one in proposals.items() if not one.values}
    let_go_of_all(proposals)
    return [change for change in changes if id(change) in left]


def _proposals(work: Work, changes: Sequence[Change]) -> dict[str, _Proposal]:
    by_record: dict[str, list[Change]] = {}
    by_kind: dict[str, set[str]] = {}
    for change in changes:
        by_record.setdefault(change.uid, []).append(change)
        by_kind.setdefault(change.kind, set()).add(change.uid)
    rows = _rows(work, by_record)
    flats = {uid: flat for kind, uids in by_kind.items() for uid, flat in store.flats(work, kind, uids).items()}
    return {
        uid: _Proposal(
            work.kinds[rows[uid].kind], uid, [rows[uid].state, rows[uid].reason], flats.get(uid, {})
        ).propose(own)
        for uid, own in by_record.items()
    }


def _rows(work: Work, uids: Iterable[str]) -> dict[str, Row[Any]]:
    record = schema.record
    batches = store.batched(sorted(set(uids)))
    rows = (row for uids in batches for row in work.connection.execute(select(record).where(record.c.uid.in_(uids))))
    return {row.uid: row for row in rows}


def _refuse(work: Work, proposals: Mapping[str, _Proposal]) -> bool:
    """Drops what may not be put back; tells whether there was any, since the rest must then be looked at again."""
    pointing = {uid: keys for uid, keys in _pointing_nowhere(work, proposals).items() if proposals[uid].drop(keys)}
    return bool(pointing) or any(_refuse_clashes(work, kind, proposals) for kind in work.kinds if kind.unique)


def _pointing_nowhere(work: Work, proposals: Mapping[str, _Proposal]) -> dict[str, set[str]]:
    """Record -> the keys that would point at a record that is gone; the state where the record itself would do so."""
    pointers = {uid: list(_pointers(proposal)) for uid, proposal in proposals.items()}
    rows = _rows(work, {target for own in pointers.values() for _, target in own})
    states = {uid: row.state for uid, row in rows.items()} | {uid: one.state[0] for uid, one in proposals.items()}
    return {uid: {key for key, target in own if states.get(target) in _GONE} for uid, own in pointers.items()}


def _pointers(proposal: _Proposal) -> Iterator[tuple[str, str]]:
    """(key, uid it would point at); what a revived record held before counts as its state."""
    flat = proposal.becomes if proposal.revived else proposal.values
    for key, value in flat.items():
        member = _member(proposal.kind.record, key) if value else None
        if member is not None:
            for target in _targets(member, value):
                yield (key if key in proposal.values else STATE), target


@until_fields_change
def _member(record: type[Any], key: str) -> str | None:
    return reference_key(stored_field_of(record, key)[0])


def _targets(member: str, value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    found = [str(one.get(member, "")) if member else str(one) for one in values]
    return [uid for uid in found if uid]


def _refuse_clashes(work: Work, kind: Kind, proposals: Mapping[str, _Proposal]) -> bool:
    own = {uid: proposal for uid, proposal in proposals.items() if proposal.kind is kind and proposal.taken}
    if not own:
        return False
    live = store.live_flats(work, kind.name)
    after = {uid: flat for uid, flat in live.items() if uid not in own}
    after |= {uid: proposal.becomes for uid, proposal in own.items() if proposal.state[0] == LIVE}
    return any(own[uid].drop({*keys, STATE}) for keys in kind.unique for uid in _clashing(kind, keys, after, own))


def _clashing(kind: Kind, keys: Sequence[str], flats: Mapping[str, Flat], own: Mapping[str, _Proposal]) -> list[str]:
    defaults = {key: field_of(kind.record, key)[0].default for key in keys}
    holders: dict[tuple[Any, ...], list[str]] = {}
    for uid, flat in flats.items():
        holders.setdefault(tuple(flat.get(key, defaults[key]) for key in keys), []).append(uid)
    return [uid for uids in holders.values() if len(uids) > 1 for uid in uids if uid in own]


def _write_states(work: Work, proposals: Iterable[_Proposal]) -> None:
    changed = [proposal for proposal in proposals if proposal.state != proposal.state_now]
    by_state: dict[tuple[str, ...], list[str]] = {}
    for proposal in changed:
        by_state.setdefault(tuple(proposal.state), []).append(proposal.uid)
    for (state, reason), uids in by_state.items():
        _set_states(work, uids, state, reason)
    work.note(Change(one.kind.name, one.uid, STATE, one.state_now, one.state) for one in changed)


def _set_states(work: Work, uids: Sequence[str], state: str, reason: str) -> None:
    for batch in store.batched(uids):
        statement = update(schema.record).where(schema.record.c.uid.in_(batch))
        work.connection.execute(statement.values(state=state, reason=reason))


def _write_values(work: Work, proposals: Iterable[_Proposal]) -> None:
    by_kind: dict[str, list[_Proposal]] = {}
    for proposal in proposals:
        by_kind.setdefault(proposal.kind.name, []).append(proposal)
    for kind, own in by_kind.items():
        store.write_values(work, work.kinds[kind], {one.uid: one.changed for one in own})
        work.note(
            Change(kind, one.uid, key, one.now.get(key), value) for one in own for key, value in one.changed.items()
        )


def _withdraw(work: Work, set_id: int, changes: Sequence[Change]) -> list[Change]:
    """Withdraws the records that a change set made, and gives back the creation of each that must stay."""
    created = {change.uid: change for change in changes if change.key == CREATED}
    if not created:
        return []
    rows = {uid: row for uid, row in _rows(work, created).items() if row.state not in _GONE}
    kept = _kept(work, set_id, created, _edited(work, set_id, changes, rows))
    gone = [row for uid, row in rows.items() if uid not in kept]
    _set_states(work, [row.uid for row in gone], UNDONE, "")
    work.note(Change(row.kind, row.uid, STATE, [row.state, row.reason], [UNDONE, ""]) for row in gone)
    return [created[uid] for uid in created if uid in kept]


def _edited(work: Work, set_id: int, changes: Sequence[Change], rows: Mapping[str, Row[Any]]) -> set[str]:
    """The new records that are no longer as their change set left them."""
    states, flats = _as_left(changes)
    moved = {uid for uid, row in rows.items() if row.state != states[uid]}
    touched: dict[str, set[str]] = {}
    for uid, row in rows.items():
        if row.changed_in != set_id:
            touched.setdefault(row.kind, set()).add(uid)
    now = {uid: flat for kind, uids in touched.items() for uid, flat in store.flats(work, kind, uids).items()}
    return moved | {uid for uid, flat in now.items() if flat != flats[uid]}


def _as_left(changes: Sequence[Change]) -> tuple[dict[str, str], dict[str, Flat]]:
    states: dict[str, str] = {}
    flats: dict[str, Flat] = {}
    for change in changes:
        if change.key == CREATED:
            states[change.uid] = LIVE
            flats[change.uid] = {key: value for key, value in change.after.items() if key != "ref"}
        elif change.key == STATE:
            states[change.uid] = change.after[0]
        else:
            flats[change.uid][change.key] = change.after
    return states, {
        uid: {key: value for key, value in flat.items() if value is not None} for uid, flat in flats.items()
    }


def _kept(work: Work, set_id: int, created: Mapping[str, Change], edited: set[str]) -> set[str]:
    """What must stay: records edited since, those that a later record uses, and what belongs to either."""
    pairs = list(store.references_to(work, _made_in(set_id)))
    kept = edited | {target for target, user in pairs if user not in created} | _held_by_code(work, created)
    owned = _owned_pairs(work, created)
    while grown := _pulled_along(pairs, owned, kept) - kept:
        kept |= grown
    return kept


def _held_by_code(work: Work, created: Mapping[str, Change]) -> set[str]:
    """The new words and own fields that records of others hold by now."""
    users = {uid: work.kinds[made.kind].holders for uid, made in created.items()}
    return {
        uid
        for uid, of in users.items()
        if of and any(user not in created for own in of(work, uid).values() for user in own)
    }


def _pulled_along(pairs: Iterable[tuple[str, str]], owned: Iterable[tuple[str, str]], kept: set[str]) -> set[str]:
    return {target for target, user in pairs if user in kept} | {part for part, owner in owned if owner in kept}


def _made_in(set_id: int) -> Any:
    made = select(schema.record.c.uid).where(schema.record.c.created_in == set_id)

    def condition(column: Any) -> ColumnElement[bool]:
        found: ColumnElement[bool] = column.in_(made)
        return found

    return condition


def _owned_pairs(work: Work, created: Mapping[str, Change]) -> list[tuple[str, str]]:
    """(part, owner) of the new records that are nothing without their owner, such as a picture of a work."""
    owner_fields = {kind.name: field.name for kind in work.kinds for field in kind.references if field.declared.owner}
    pairs = ((uid, made.after.get(owner_fields.get(made.kind, ""))) for uid, made in created.items())
    return [(uid, owner) for uid, owner in pairs if owner]
