"""A file or a folder of files is there whole or not at all: it is written beside its place and renamed."""

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kalbajar_catalogue.diagnostics.problems import WorldError


@contextmanager
def written_beside(out: Path) -> Iterator[Path]:
    """A path that becomes `out` when all went well and is gone when not.

    What is needed meanwhile may lie in its folder. A file that is there already is replaced, a folder only when it is
    empty. Raises WorldError `export.cannot_write`, `disk.full`.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".export-", dir=out.parent, ignore_cleanup_errors=True) as name:
            beside = Path(name, "out" + out.suffix)
            yield beside
            if beside.is_dir() and out.is_dir():
                out.rmdir()
            beside.replace(out)
    except OSError as fault:
        if fault.errno == errno.ENOSPC:
            raise WorldError("disk.full") from fault
        raise WorldError("export.cannot_write", out=str(out), reason=fault.strerror or str(fault)) from fault
