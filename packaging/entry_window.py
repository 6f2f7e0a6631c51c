"""Where the bundled window program begins."""

import sys

from matrixeditor.app import main

if __name__ == "__main__":
    sys.exit(main())
