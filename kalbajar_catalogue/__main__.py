"""`python -m kalbajar_catalogue` is the command `kalbajar-catalogue`."""

import sys

from kalbajar_catalogue.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
