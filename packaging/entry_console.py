"""Where the bundled command line begins."""

import sys

from matrixeditor.cli import main

if __name__ == "__main__":
    sys.exit(main())
