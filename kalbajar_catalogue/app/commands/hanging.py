"""`hang`: works into exhibitions."""

from kalbajar_catalogue.app import showing
from kalbajar_catalogue.app.commands.calling import DONE, Call, Subparsers, command, refuse_number
from kalbajar_catalogue.app.commands.naming import live_row
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.items.records import Item
from kalbajar_catalogue.storage.journal import Action


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    hang = command(commands, "hang", "hang works in an exhibition", _hang)
    hang.add_argument("exhibition", metavar="EXHIBITION")
    hang.add_argument("refs", nargs="+", metavar="REF")
    hang.add_argument("--at", type=int, metavar="N", help="from frame N on")


def _hang(call: Call) -> int:
    given = call.arguments
    refuse_number("--at", given.at, 1)
    with call.catalogue() as catalogue:
        with catalogue.work(call.who, Action("works.hung")) as work:
            show = live_row(work, given.exhibition, Exhibition.kind)
            work.action = Action("works.hung", {"ref": show.ref, "count": len(given.refs)})
            works = [str(live_row(work, ref, Item.family).uid) for ref in given.refs]
            exhibitions.hang(work, show.uid, works, given.at)
        with catalogue.reading() as reading:
            document = showing.document(reading, live_row(reading, show.ref))
    call.answer(document, *showing.lines(document))
    return DONE
