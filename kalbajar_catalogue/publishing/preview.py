"""Pages of a PDF as pictures.

PDFium is not safe for threads: every function here takes one lock, so calls from several threads wait for each other.
"""

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kalbajar_catalogue.diagnostics.problems import WorldError

_ONE_AT_A_TIME = threading.Lock()


def page_count(pdf: Path) -> int:
    """The pages of a PDF file. Raises WorldError `print.pdf_unreadable`."""
    with _opened(pdf) as document:
        return len(document)


def page_png(pdf: Path, page: int, width_px: int) -> bytes:
    """A page (the first is 0) as a PNG of this width.

    Raises WorldError `print.pdf_unreadable`, or `print.no_page` for a page that is not there.
    """
    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise WorldError("print.no_page", page=page + 1, pages=len(document))
        sheet = document[page]
        bitmap = sheet.render(scale=width_px / sheet.get_width())
        png = io.BytesIO()
        bitmap.to_pil().save(png, "PNG", compress_level=1)
        return png.getvalue()


@contextmanager
def _opened(pdf: Path) -> Iterator[Any]:
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except (pypdfium2.PdfiumError, OSError) as fault:
            raise WorldError("print.pdf_unreadable", file=pdf.name, reason=str(fault)) from fault
        try:
            yield document
        finally:
            document.close()
