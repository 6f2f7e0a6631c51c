"""Get uv, the tool that installs everything else, without pip.

A bare Debian has Python but no pip, so the wheel of one exact version is read from the package
index with urllib, compared with a digest written down here, and unzipped. The digest makes the
index and every proxy on the way untrusted: what they hand out is either that file or refused.

To move to another version, change `VERSION` and copy the digests from the index's page for uv.
"""

from __future__ import annotations

import hashlib
import html
import io
import os
import platform
import re
import ssl
import subprocess
import time
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urljoin
from urllib.request import urlopen

VERSION = "0.13.9"
PUBLIC_INDEX = "https://pypi.org/simple"
INDEX_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
APPLE_CERTIFICATES = Path("/etc/ssl/cert.pem")


class NoUvError(Exception):
    """uv could not be had; the text says why and what to do."""


@dataclass(frozen=True)
class Wheel:
    """One file of the pinned release."""

    tag: str
    sha256: str

    @property
    def filename(self) -> str:
        """The name under which the index lists it."""
        return f"uv-{VERSION}-py3-none-{self.tag}.whl"


WHEELS = {
    ("linux", "x86_64"): Wheel(
        "manylinux_2_17_x86_64.manylinux2014_x86_64",
        "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",
    ),
    ("linux", "aarch64"): Wheel(
        "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64",
        "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe",
    ),
    ("darwin", "x86_64"): Wheel(
        "macosx_10_12_x86_64",
        "c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5",
    ),
    ("darwin", "arm64"): Wheel(
        "macosx_11_0_arm64",
        "66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63",
    ),
    ("windows", "amd64"): Wheel(
        "win_amd64",
        "6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b",
    ),
    ("windows", "arm64"): Wheel(
        "win_arm64",
        "eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273",
    ),
}


def uv_in(tools: Path) -> Path:
    """Return the pinned uv in the folder `tools`, fetched if it is not there yet.

    Raises:
        NoUvError: no build that runs here, no network, or a file with another digest.
    """
    uv = tools / ("uv.exe" if os.name == "nt" else "uv")
    if not is_pinned_version(uv):
        wheel = wheel_for(platform.system(), platform.machine())
        print(f"Fetching uv {VERSION} ...")
        unpack(download_wheel(wheel, index=index_url(os.environ)), wheel=wheel, uv=uv)
        if not is_pinned_version(uv):
            message = f"{uv} does not run here: this system, or this folder, does not allow it."
            raise NoUvError(message)
    return uv


def is_pinned_version(uv: Path) -> bool:
    """Tell whether the program `uv` is there, runs, and is the pinned version."""
    try:
        said = subprocess.run([uv, "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return said.stdout.split()[1:2] == [VERSION]


def wheel_for(system: str, machine: str) -> Wheel:
    """Return the wheel for a machine as `platform.system()` and `platform.machine()` name it."""
    wheel = WHEELS.get((system.lower(), machine.lower()))
    if wheel is None:
        message = (
            f"Matrix Editor does not set itself up on {system} {machine}. It is built for Linux "
            "(x86_64, aarch64), macOS (x86_64, arm64) and Windows (AMD64, ARM64)."
        )
        raise NoUvError(message)
    return wheel


def index_url(environ: Mapping[str, str]) -> str:
    """Return the package index that uv's or pip's variables name, else the public one."""
    named = (environ.get(variable) for variable in INDEX_VARIABLES)
    return next(filter(None, named), PUBLIC_INDEX).rstrip("/")


def download_wheel(wheel: Wheel, *, index: str) -> bytes:
    """Find the wheel on the index's page for uv and return its bytes, not yet checked."""
    page_url = f"{index}/uv/"
    page = download(page_url).decode("utf-8", errors="replace")
    url = link_to(wheel.filename, page=page, page_url=page_url)
    if url is None:
        message = f"The package index {index} does not offer {wheel.filename}."
        raise NoUvError(message)
    return download(url)


def link_to(filename: str, *, page: str, page_url: str) -> str | None:
    """Return the address of a file that an index page (PEP 503) links to."""
    for href in re.findall(r"""<a\s[^>]*?href=["']([^"']+)["']""", page):
        url = urljoin(page_url, html.unescape(href)).partition("#")[0]
        if url.rpartition("/")[2] == filename:
            return url
    return None


def download(url: str) -> bytes:
    """Return what an address holds; try twice, since networks hiccup."""
    try:
        return read(url)
    except (OSError, HTTPException):
        time.sleep(3)
    try:
        return read(url)
    except (OSError, HTTPException) as problem:
        message = (
            f"Could not download {url}\n  {problem}\n"
            "Check the connection and run the same command again.\n"
            "  Behind a proxy, set HTTPS_PROXY; with a package mirror, PIP_INDEX_URL;\n"
            "  with a certificate of your company's own, SSL_CERT_FILE.\n"
            f"  Without a network, put the uv {VERSION} program into the folder .tools."
        )
        raise NoUvError(message) from problem


def read(url: str) -> bytes:
    """Return what an address holds, or raise what urllib raises."""
    with urlopen(url, timeout=60, context=trusted_certificates()) as response:  # noqa: S310 - the index's own links, and a pinned digest
        content: bytes = response.read()
    return content


def trusted_certificates() -> ssl.SSLContext:
    """Return the system's certificates; Python from python.org comes to a Mac without any."""
    python_has_some = ssl.get_default_verify_paths().cafile is not None
    if not python_has_some and APPLE_CERTIFICATES.exists():
        return ssl.create_default_context(cafile=str(APPLE_CERTIFICATES))
    return ssl.create_default_context()


def unpack(content: bytes, *, wheel: Wheel, uv: Path) -> None:
    """Write the program inside the wheel to the path `uv`, if the digest is the pinned one."""
    digest = hashlib.sha256(content).hexdigest()
    if digest != wheel.sha256:
        message = (
            f"{wheel.filename} is not the file that this project trusts, so it was thrown away.\n"
            f"  expected sha256 {wheel.sha256}\n  received sha256 {digest}\n"
            "A proxy or mirror may have changed it. Try another network, and tell us if it lasts."
        )
        raise NoUvError(message)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        inside = next(name for name in archive.namelist() if name.endswith(f"/scripts/{uv.name}"))
        program = archive.read(inside)
    uv.parent.mkdir(parents=True, exist_ok=True)
    half_written = uv.with_name(f"{uv.name}.part")
    half_written.write_bytes(program)
    half_written.chmod(0o755)
    half_written.replace(uv)
