"""Draw the gallery: ``poe screenshots [NAME…]`` leaves it in ``build/gallery``.

NAME is the beginning of pictures' names; without one all are drawn. Those that README and user
guide show are copied to ``docs/images``. Offscreen unless QT_QPA_PLATFORM names another platform.
A scale holds for a whole process, so each has one of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gallery import pictures
from gallery.scenes import SCENES, Scene
from gallery.stage import Stage
from matrixeditor.ui import theme as themes

ROOT = Path(__file__).resolve().parent.parent
GALLERY, IMAGES = ROOT / "build" / "gallery", ROOT / "docs" / "images"
SCREEN = {"screens": [{"name": "desk", "width": 1920, "height": 1080}]}
"""Qt's own screen is 800 pixels wide, and menus and dialogs would be pushed together."""
MOST_BYTES = 150_000


def main(arguments: Sequence[str]) -> int:
    """Draw the pictures named; return the exit code."""
    if arguments[:1] == ["--scale"]:
        return draw(chosen(arguments[2:], scale=int(arguments[1])))
    if not arguments:
        shutil.rmtree(GALLERY, ignore_errors=True)
    codes = [
        subprocess.call(
            (sys.executable, __file__, "--scale", str(scale), *arguments), env=environment(scale)
        )
        for scale in sorted({scene.scale for scene in SCENES})
        if chosen(arguments, scale=scale)
    ]
    return max(codes, default=2)


def chosen(names: Sequence[str], *, scale: int) -> list[Scene]:
    """Return the scenes of a scale whose name begins with one of the names."""
    beginnings = tuple(names) or ("",)
    return [one for one in SCENES if one.scale == scale and one.name.startswith(beginnings)]


def environment(scale: int) -> dict[str, str]:
    """Return the variables of the process that draws a scale."""
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QT_SCALE_FACTOR": str(scale)}
    if variables["QT_QPA_PLATFORM"] == "offscreen":
        GALLERY.mkdir(parents=True, exist_ok=True)
        screen = GALLERY / "screen.json"
        screen.write_text(json.dumps(SCREEN), "utf-8")
        variables["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    return variables


def draw(scenes: Sequence[Scene]) -> int:
    """Draw scenes one after the other; return the exit code."""
    application = QApplication([sys.argv[0], *themes.STYLE_ARGUMENTS])
    application.setOrganizationName("matrixeditor")
    application.setApplicationName("matrixeditor")
    application.setQuitOnLastWindowClosed(False)
    application.setCursorFlashTime(0)
    undrawn = [scene.name for scene in scenes if not drawn(scene)]
    if undrawn:
        print(f"Not drawn: {', '.join(undrawn)}.", file=sys.stderr)
    return 1 if undrawn else 0


def drawn(scene: Scene) -> bool:
    """Draw a scene and say how large its file is; tell whether that worked."""
    document = None if scene.document is None else scene.document()
    try:
        picture = Stage(document, scene.theme, size=scene.size).take(scene.steps)
    except Exception as trouble:  # noqa: BLE001 - whatever it is, the others can still be drawn
        *_, place = traceback.extract_tb(trouble.__traceback__)
        where = f"{place.filename}, line {place.lineno}"
        print(f"{scene.name}: {trouble!r} in {where}", file=sys.stderr)
        return False
    file = GALLERY / f"{scene.name}.png"
    written = pictures.save(picture, file)
    remark = ", more than a page should load" if written > MOST_BYTES else ""
    print(f"{scene.name}: {written / 1000:.0f} KB{remark}", flush=True)
    if scene.in_guide:
        IMAGES.mkdir(exist_ok=True)
        shutil.copy(file, IMAGES)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
