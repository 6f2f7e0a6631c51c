"""What the program was asked for when it was started."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from matrixeditor import __version__


class Options(NamedTuple):
    """The command line of the window.

    Attributes:
        files: the documents to open.
        template: the name of what a new document begins as, None for none.
        picture: where to draw the window to instead of showing it, None to show it.
        self_test: whether to try everything out instead of showing it.
    """

    files: Sequence[Path] = ()
    template: str | None = None
    picture: Path | None = None
    self_test: bool = False


def options_of(arguments: Sequence[str]) -> Options:
    """Return what was asked for; ends the program where it makes no sense.

    Nothing is parsed, and no parser imported, where there is nothing: that is how most start it.
    """
    if not arguments:
        return Options()
    import argparse  # noqa: PLC0415 - see above

    parser = argparse.ArgumentParser(prog="matrixeditor", description="Edit competency matrices.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a matrix to open")
    parser.add_argument("--template", metavar="NAME", help="begin with a new matrix like this one")
    parser.add_argument(
        "--picture", type=Path, metavar="PNG", help="draw the window into a file and quit"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="try everything out with a copy of the sample"
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    return Options(**vars(parser.parse_args(arguments)))
