"""What the page of exhibitions does. Each function is called in the database lane; each names its action."""

from collections.abc import Callable, Mapping, Sequence

from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.diagnostics.progress import Progress
from kalbajar_catalogue.exhibitions import copying, numbers, ordering, programmes, section_order, sections, service
from kalbajar_catalogue.exhibitions.records import Event, Exhibit, Exhibition, Section
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.storage import store, trash
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts

Verb = Callable[[Work, Progress], str]


def create(programme: str = "") -> Verb:
    """Makes an empty exhibition and gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        return service.create(work, Exhibition(programme=programme)).uid

    return write


def copy(uid: str) -> Verb:
    """Copies an exhibition with its sections, without its works; gives back the uid of the copy."""

    def write(work: Work, progress: Progress) -> str:
        return copying.copy(work, uid).uid

    return write


def throw_away(uids: Sequence[str]) -> Verb:
    """Moves records to the trash."""

    def write(work: Work, progress: Progress) -> str:
        for uid in uids:
            trash.throw_away(work, uid)
        return ""

    return write


def put(show: str, exhibits: Sequence[str], section: str, before: str) -> Verb:
    """Moves exhibits into a section before one of its exhibits, '' for its end."""

    def write(work: Work, progress: Progress) -> str:
        ordering.put(work, show, exhibits, section, before)
        return exhibits[0]

    return write


def by_sections(show: str) -> Callable[[Work, Progress], int]:
    """Hangs the works section by section, and says how many took another place."""

    def write(work: Work, progress: Progress) -> int:
        count = ordering.by_sections(work, show)
        work.action = Action("exhibits.by_sections", {"count": count})
        return count

    return write


def hang(show: str, items: Sequence[str], section: str, before: str) -> Callable[[Work, Progress], int]:
    """Hangs works and tells how many are new; the action is named by the ref of the exhibition."""

    def write(work: Work, progress: Progress) -> int:
        new = ordering.hang_at(work, show, items, section, before)
        work.action = Action("works.hung", {"ref": service.get(work, show).ref, "count": len(new)})
        return len(new)

    return write


def take_down(exhibits: Sequence[str]) -> Verb:
    """Takes exhibits down."""

    def write(work: Work, progress: Progress) -> str:
        for uid in exhibits:
            service.take_down(work, uid)
        return ""

    return write


def change_exhibits(values: Mapping[str, Mapping[str, object]]) -> Verb:
    """Sets values of exhibits, by uid."""

    def write(work: Work, progress: Progress) -> str:
        store.change_all(work, Exhibit.kind, values)
        return ""

    return write


def fix(show: str, exhibits: Sequence[str] | None) -> Verb:
    """Fixes the numbers of exhibits, of all when none are named, and says how many."""

    def write(work: Work, progress: Progress) -> str:
        work.action = Action("numbers.fixed", {"count": numbers.fix(work, show, exhibits)})
        return ""

    return write


def follow(show: str, exhibits: Sequence[str] | None) -> Verb:
    """Lets the numbers of exhibits follow the order, of all when none are named, and says how many."""

    def write(work: Work, progress: Progress) -> str:
        work.action = Action("numbers.following", {"count": numbers.follow(work, show, exhibits)})
        return ""

    return write


def by_pattern(show: str, pattern: str) -> Verb:
    """Numbers every exhibit by a pattern, and says how many."""

    def write(work: Work, progress: Progress) -> str:
        count = numbers.by_pattern(work, show, pattern)
        work.action = Action("numbers.by_pattern", {"count": count, "pattern": pattern})
        return ""

    return write


def add_section(show: str, parent: str, title: Multilingual) -> Verb:
    """Adds a section, named in the history by the exhibition; gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        work.action = Action("section.added", {"ref": service.get(work, show).ref})
        return sections.add(work, Section(exhibition=show, parent=parent, title=title)).uid

    return write


def change_section(uid: str, title: Multilingual, parent: str) -> Verb:
    """Names a section anew and puts it where it is to lie."""

    def write(work: Work, progress: Progress) -> str:
        values = {f"title_{code}": title.get(code) for code in LANGUAGES}
        own = sections.change(work, uid, values)
        if own.parent != parent:
            section_order.move(work, uid, "", parent)
        return uid

    return write


def move_section(uid: str, before: str) -> Verb:
    """Puts a section before another one beside it."""

    def write(work: Work, progress: Progress) -> str:
        section_order.move(work, uid, before)
        return uid

    return write


def remove_section(uid: str) -> Verb:
    """Removes a section; what hangs in it goes on hanging."""

    def write(work: Work, progress: Progress) -> str:
        section_order.remove(work, uid)
        return ""

    return write


def add_event(show: str, programme: str) -> Verb:
    """Adds an empty event to an exhibition and its programme; gives back its uid."""

    def write(work: Work, progress: Progress) -> str:
        return programmes.add_events(work, [Event(exhibition=show, programme=programme)])[0].uid

    return write


def write_text(owner: str, kind: str, language: Language, body: str) -> Verb:
    """Writes a text of a record."""

    def write(work: Work, progress: Progress) -> str:
        return texts.write(work, owner, kind, language, body).uid

    return write


def approve_text(owner: str, kind: str, language: Language, body: str, on: str) -> Verb:
    """Writes a text of a record as it stands and approves it."""

    def write(work: Work, progress: Progress) -> str:
        return texts.approve(work, texts.write(work, owner, kind, language, body).uid, "", on).uid

    return write


def of_numbers(code: str, shown: Sequence[str]) -> Action:
    """The name of something done with exhibits, by their numbers; of many by the first."""
    return Action(code, {"numbers": first_few(shown), "count": len(shown)})
