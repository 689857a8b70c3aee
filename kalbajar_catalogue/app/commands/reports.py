"""`reports`: the crash reports that are kept on this machine."""

from kalbajar_catalogue.app.commands.calling import DONE, Call, Subparsers, command
from kalbajar_catalogue.diagnostics import hard, reports
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.reports import Report
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.settings.paths import state_folder


def register(commands: Subparsers) -> None:
    """Adds the command."""
    listed = command(commands, "reports", "the crash reports that are kept on this machine", _reports)
    listed.add_argument("--read", metavar="NAME", default="", help="print one of them")
    listed.add_argument("--seen", action="store_true", help="offer them no more when the desk starts")


def _reports(call: Call) -> int:
    folder = reports.folder_in(state_folder())
    hard.gather(folder)
    kept = reports.kept(folder)
    if call.arguments.read:
        return _read(call, kept)
    if call.arguments.seen:
        reports.mark_seen(kept)
        kept = reports.kept(folder)
    call.answer({"folder": str(folder), "reports": [_told(one) for one in kept]}, *_lines(call, kept))
    return DONE


def _read(call: Call, kept: tuple[Report, ...]) -> int:
    report = next((one for one in kept if one.file.name == call.arguments.read), None)
    if report is None:
        raise WorldError("reports.unknown", name=call.arguments.read)
    call.answer({**_told(report), "text": report.text}, report.text.rstrip())
    return DONE


def _told(report: Report) -> dict[str, str | bool]:
    return {
        "name": report.file.name,
        "moment": report.moment.isoformat(timespec="seconds"),
        "broke_off": report.broke_off,
        "seen": report.is_seen,
    }


def _lines(call: Call, kept: tuple[Report, ...]) -> list[str]:
    if not kept:
        return [sentence(call.language, "reports.none")]
    waiting = sum(not one.is_seen for one in kept)
    lines = [_line(call, one) for one in kept]
    return [*lines, sentence(call.language, "reports.waiting", {"count": waiting}),
            sentence(call.language, "reports.read_it")]  # fmt: skip


def _line(call: Call, report: Report) -> str:
    moment = report.moment.astimezone()
    what = sentence(call.language, "reports.broke_off" if report.broke_off else "reports.went_on")
    return f"{report.file.name}  {moment:%Y-%m-%d %H:%M}  {what}"
