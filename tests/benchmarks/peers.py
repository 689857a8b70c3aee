"""What other tools make of the same plates and texts: run as `python peers.py TOOL FOLDER`."""

import html
import json
import sys
from pathlib import Path
from typing import Any

MM = 72 / 25.4
PAGE = (210 * MM, 240 * MM)
PLATE_WIDTH = 176


def weasyprint_ua(works: list[dict[str, Any]], out: Path) -> None:
    """The book as HTML, printed as tagged PDF/UA-1."""
    from weasyprint import HTML

    rows = "".join(
        f'<section><img src="file://{work["plate"]}" alt="{html.escape(work["title"])}" style="width:{PLATE_WIDTH}mm">'
        f"<h2>{work['number']} {html.escape(work['title'])}</h2><p>{html.escape(work['text'])}</p></section>"
        for work in works
    )
    style = "@page{size:210mm 240mm;margin:17mm}section{break-after:page}"
    page = f'<html lang="az"><head><title>Kataloq</title><style>{style}</style></head><body>{rows}</body></html>'
    HTML(string=page).write_pdf(out, pdf_variant="pdf/ua-1")


def reportlab(works: list[dict[str, Any]], out: Path) -> None:
    """The book drawn by hand: no tags, no standard."""
    from reportlab import rl_config
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    canvas = Canvas(str(out), pagesize=PAGE)
    for work in works:
        width, height = ImageReader(work["plate"]).getSize()
        tall = min(PLATE_WIDTH * MM * height / width, 140 * MM)
        canvas.drawImage(work["plate"], 17 * MM, PAGE[1] - 17 * MM - tall, tall * width / height, tall)
        canvas.drawString(17 * MM, 60 * MM, f"{work['number']} {work['title']}")
        for line in range(6):
            canvas.drawString(17 * MM, (54 - line * 5) * MM, work["text"][line * 90 : line * 90 + 90])
        canvas.showPage()
    canvas.save()


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    read = json.loads((folder / "peers.json").read_text("utf-8"))
    {"weasyprint": weasyprint_ua, "reportlab": reportlab}[sys.argv[1]](read, folder / f"{sys.argv[1]}.pdf")
