"""`desk`: the face for staff."""

from kalbajar_catalogue.app.commands.calling import Call, Subparsers, command


def register(commands: Subparsers) -> None:
    """Adds the commands of this group."""
    command(commands, "desk", "open the desk, the face for staff (the default)", _desk)


def _desk(call: Call) -> int:
    from kalbajar_catalogue.app.desk import run

    return run(call.folder, call.who, call.language)
