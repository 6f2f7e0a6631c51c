"""``python -m matrixeditor``: the command line, which runs wherever Python does."""

import sys

from matrixeditor.cli import main

if __name__ == "__main__":
    sys.exit(main())
