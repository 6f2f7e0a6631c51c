"""Reading workbooks back, and having LibreOffice reckon them anew."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

SOFFICE = shutil.which("soffice")
NONSENSE = "987654"
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""

Values = Mapping[tuple[str, str], object]


def opened(data: bytes, *, values: bool = False) -> Workbook:
    """Return a workbook as openpyxl sees it: formulas, or the values stored with them."""
    return openpyxl.load_workbook(BytesIO(data), data_only=values)


def sheet(book: Workbook, name: str) -> Worksheet:
    found = book[name]
    assert isinstance(found, Worksheet)
    return found


def formula_cells(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield sheet and address of every formula."""
    for worksheet in opened(data).worksheets:
        for row in worksheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield worksheet.title, cell.coordinate


def values_of_formulas(data: bytes, *, result: bytes | None = None) -> Values:
    """Return the value of every formula of ``data``, as stored in it or in ``result``."""
    book = opened(data if result is None else result, values=True)
    return {(name, at): _plain(sheet(book, name)[at].value) for name, at in formula_cells(data)}


def _plain(value: object) -> object:
    return None if value == "" else value


def spoiled(data: bytes) -> bytes:
    """Return a workbook whose formulas have nonsense for values."""
    spoilt = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(spoilt, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = part.decode()
                text = re.sub(r' t="str"(?=><f>)', "", text)
                part = re.sub(r"</f><v>[^<]*</v>", f"</f><v>{NONSENSE}</v>", text).encode()
            new.writestr(name, part)
    return spoilt.getvalue()


def recalculated(folder: Path, *books: bytes) -> list[bytes]:
    """Return workbooks after LibreOffice has opened, reckoned and saved them.

    Whatever values they came with are spoiled first, so that none of them can survive.
    """
    assert SOFFICE is not None
    profile, new = folder / "profile", folder / "new"
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(ALWAYS_RECALCULATE)
    paths = [folder / f"book-{number}.xlsx" for number in range(len(books))]
    for path, data in zip(paths, books, strict=True):
        path.write_bytes(spoiled(data))
    subprocess.run(
        [
            SOFFICE,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(new),
            *map(str, paths),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return [(new / path.name).read_bytes() for path in paths]


def rows_below(worksheet: Worksheet, head: str, *, column: int = 1) -> Iterator[dict[str, object]]:
    """Yield the rows below the row whose cell in ``column`` says ``head``, by heading."""
    rows = worksheet.iter_rows(values_only=True)
    for row in rows:
        if row[column - 1] == head:
            heads = [str(value) for value in row]
            break
    for row in rows:
        if row[column - 1] is None:
            return
        yield dict(zip(heads, row, strict=True))
