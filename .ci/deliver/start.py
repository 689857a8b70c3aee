"""Where the delivered programs begin."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A process of its own for the press or an old workbook is this program again: it must not become a desk.
    multiprocessing.freeze_support()
    from kalbajar_catalogue.app.cli import main

    sys.exit(main())
