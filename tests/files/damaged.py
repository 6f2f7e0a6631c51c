"""Documents in which something is wrong, each with what has to be said about it.

``DAMAGED`` is for every door a document comes in by: the store, the command line, the window.
"""

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from matrixeditor.core.errors import ProblemCode

Document = dict[str, Any]

HEALTHY: Document = {
    "format": "matrixeditor",
    "version": 1,
    "id": "m-1",
    "title": "Product team",
    "scales": [
        {
            "id": "proficiency",
            "name": "Proficiency",
            "levels": [{"value": 0, "name": "None"}, {"value": 1, "name": "Learning"}],
        }
    ],
    "categories": [{"id": "craft", "name": "Craft"}],
    "skills": [
        {
            "id": "discovery",
            "name": "Discovery",
            "category": "craft",
            "scale": "proficiency",
            "indicators": {"0": ["Asks."], "1": ["Listens."]},
        }
    ],
    "roles": [
        {
            "id": "pm",
            "name": "Product Manager",
            "requirements": {"discovery": {"level": 1, "weight": 0.5}},
        }
    ],
    "people": [
        {
            "id": "p-1",
            "name": "Ana",
            "role": "pm",
            "in_role_since": "2024-02-29",
            "assessments": [
                {"review": "current", "source": "manager", "ratings": {"discovery": 1}}
            ],
        }
    ],
    "reviews": [{"id": "current", "name": "Current", "date": "2026-11-01"}],
    "policy": {"near_gap": 2, "ready_threshold": 0.75},
}
"""A document without a flaw, with something of everything that can be damaged."""

ANA = 'people[0] "Ana"'
RATING = f'{ANA} → assessments[0] → ratings → "discovery"'


@dataclass(frozen=True)
class Damaged:
    """A document, and the first problem that is to be found in it."""

    name: str
    raw: bytes
    code: ProblemCode
    place: str = ""

    def __repr__(self) -> str:
        return self.name


def healthy() -> bytes:
    """Return the document without a flaw."""
    return written(HEALTHY)


def written(document: object) -> bytes:
    """Return a document as bytes, in the form of the files."""
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def with_value(value: object, *path: str | int) -> bytes:
    """Return the document with another value in one place."""

    def change(document: Document) -> None:
        inner: Any = document
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = value

    return changed(change)


def without(*path: str | int) -> bytes:
    """Return the document without what stands in one place."""

    def change(document: Document) -> None:
        inner: Any = document
        for step in path[:-1]:
            inner = inner[step]
        del inner[path[-1]]

    return changed(change)


def changed(change: Callable[[Document], None]) -> bytes:
    """Return the document after a change."""
    document = copy.deepcopy(HEALTHY)
    change(document)
    return written(document)


def with_text(old: str, new: str) -> bytes:
    """Return the document with other characters in one place of the file."""
    text = healthy().decode()
    assert text.count(old) == 1, old
    return text.replace(old, new).encode()


def with_rating(text: str) -> bytes:
    """Return the document with other characters in the place of a rating."""
    return with_text('"discovery": 1\n', f'"discovery": {text}\n')


SHEET = ("people", 0, "assessments", 0)
RATINGS = (*SHEET, "ratings")

OF_THE_BYTES = (
    Damaged("empty", b"", ProblemCode.EMPTY),
    Damaged("blank", b" \n\t", ProblemCode.EMPTY),
    Damaged("only-a-byte-order-mark", b"\xef\xbb\xbf", ProblemCode.EMPTY),
    Damaged("latin-1", healthy().replace(b"Ana", b"An\xe4"), ProblemCode.NOT_UTF8),
    Damaged("utf-16", healthy().decode().encode("utf-16"), ProblemCode.NOT_UTF8),
    Damaged("surrogate-in-bytes", healthy().replace(b"Ana", b"\xed\xa0\x80"), ProblemCode.NOT_UTF8),
    Damaged("overlong", healthy().replace(b"Ana", b"\xc0\xaf"), ProblemCode.NOT_UTF8),
    Damaged("broken-key", healthy().replace(b'"role"', b'"r\xffle"'), ProblemCode.NOT_UTF8),
    Damaged("text", b"Dear all,", ProblemCode.NOT_JSON),
    Damaged("torn", healthy()[:400], ProblemCode.NOT_JSON),
    Damaged("nul-bytes", b"\x00" * 100, ProblemCode.NOT_JSON),
    Damaged(
        "trailing-comma",
        with_text('"date": "2026-11-01"', '"date": "2026-11-01",'),
        ProblemCode.NOT_JSON,
    ),
    Damaged("comment", b"// mine\n" + healthy(), ProblemCode.NOT_JSON),
    Damaged("single-quotes", b"{'format': 'matrixeditor'}", ProblemCode.NOT_JSON),
    Damaged("line-break-in-text", healthy().replace(b"Ana", b"A\nna"), ProblemCode.NOT_JSON),
    Damaged("leading-zero", with_rating("01"), ProblemCode.NOT_JSON),
    Damaged("hexadecimal", with_rating("0x1"), ProblemCode.NOT_JSON),
    Damaged("conflict-markers", b"<<<<<<< HEAD\n" + healthy(), ProblemCode.NOT_JSON),
    Damaged("trailing-text", healthy() + b"x", ProblemCode.TRAILING_DATA),
    Damaged("two-documents", healthy() * 2, ProblemCode.TRAILING_DATA),
    Damaged("trailing-nul", healthy() + b"\x00", ProblemCode.TRAILING_DATA),
    Damaged("abyss", b"[" * 100_000, ProblemCode.TOO_DEEP),
    Damaged(
        "deep",
        with_value(json.loads("[" * 70 + "]" * 70), "title"),
        ProblemCode.TOO_DEEP,
        "title" + "[0]" * 63,
    ),
    Damaged(
        "lone-surrogate",
        with_text('"Ana"', '"A\\ud800"'),
        ProblemCode.SURROGATE,
        'people[0] "A\ufffd" → name',
    ),
    Damaged(
        "lone-surrogate-in-key",
        with_text('"in_role_since"', '"\\udc00"'),
        ProblemCode.SURROGATE,
        f'{ANA} → "\ufffd"',
    ),
    Damaged(
        "repeated-title",
        with_text('"title": "Product team"', '"title": "A", "title": "Product team"'),
        ProblemCode.DUPLICATE_KEY,
        "title",
    ),
    Damaged("repeated-rating", with_rating('1, "discovery": 1'), ProblemCode.DUPLICATE_KEY, RATING),
    Damaged(
        "repeated-rating-spaced",
        with_rating('1, "discovery" : 1'),
        ProblemCode.DUPLICATE_KEY,
        RATING,
    ),
    Damaged(
        "repeated-rating-escaped",
        with_rating('1, "d\\u0069scovery": 1'),
        ProblemCode.DUPLICATE_KEY,
        RATING,
    ),
    Damaged(
        "repeated-key-hidden-behind-escaped-colons",
        with_text('"name": "Ana"', '"name": "Bo", "name": "A\\u003ana"'),
        ProblemCode.DUPLICATE_KEY,
        'people[0] "A:na" → name',
    ),
    Damaged(
        "repeated-in-unknown",
        with_value({}, "extra").replace(b"{}", b'{"a": 1, "a": 2}'),
        ProblemCode.DUPLICATE_KEY,
        "extra → a",
    ),
)

OF_THE_HEAD = (
    Damaged("list", b"[]", ProblemCode.NOT_A_MATRIX),
    Damaged("number", b"3", ProblemCode.NOT_A_MATRIX),
    Damaged("null", b"null", ProblemCode.NOT_A_MATRIX),
    Damaged("other-json", b'{"name": "package", "version": "1.0.0"}', ProblemCode.NOT_A_MATRIX),
    Damaged("other-format", with_value("drawing", "format"), ProblemCode.NOT_A_MATRIX),
    Damaged("format-missing", without("format"), ProblemCode.NOT_A_MATRIX),
    Damaged("version-missing", without("version"), ProblemCode.MISSING, "version"),
    Damaged("version-text", with_value("1", "version"), ProblemCode.INTEGER_TYPE, "version"),
    Damaged("version-decimal", with_value(1.0, "version"), ProblemCode.INTEGER_TYPE, "version"),
    Damaged(
        "version-true",
        with_text('"version": 1', '"version": true'),
        ProblemCode.INTEGER_TYPE,
        "version",
    ),
    Damaged("version-null", with_value(None, "version"), ProblemCode.INTEGER_TYPE, "version"),
    Damaged("version-zero", with_value(0, "version"), ProblemCode.AT_LEAST, "version"),
)

OF_A_VALUE = (
    *(
        Damaged(f"rating-{text}", with_rating(text), ProblemCode.INTEGER_TYPE, RATING)
        for text in ("3.0", "1e0", "true", '"3"', "NaN", "Infinity", "-Infinity", "[]", "9" * 5000)
    ),
    Damaged("rating-null", with_rating("null"), ProblemCode.NULL, RATING),
    Damaged("rating-huge", with_rating("9" * 4000), ProblemCode.NUMBER_BETWEEN, RATING),
    Damaged(
        "required-decimal",
        with_value(1.0, "roles", 0, "requirements", "discovery", "level"),
        ProblemCode.INTEGER_TYPE,
        'roles[0] "Product Manager" → requirements → "discovery" → level',
    ),
    Damaged(
        "weight-NaN",
        with_value(float("nan"), "roles", 0, "requirements", "discovery", "weight"),
        ProblemCode.FINITE_NUMBER,
        'roles[0] "Product Manager" → requirements → "discovery" → weight',
    ),
    Damaged(
        "weight-too-exact",
        with_value(0.0005, "roles", 0, "requirements", "discovery", "weight"),
        ProblemCode.DECIMALS,
        'roles[0] "Product Manager" → requirements → "discovery" → weight',
    ),
    Damaged(
        "share-above-one",
        with_value(80, "policy", "ready_threshold"),
        ProblemCode.NUMBER_BETWEEN,
        "policy → ready_threshold",
    ),
    Damaged(
        "share-infinite",
        with_text("0.75", "1e999"),
        ProblemCode.FINITE_NUMBER,
        "policy → ready_threshold",
    ),
    Damaged(
        "gap-negative",
        with_value(-1, "policy", "near_gap"),
        ProblemCode.AT_LEAST,
        "policy → near_gap",
    ),
    Damaged("title-null", with_value(None, "title"), ProblemCode.NULL, "title"),
    Damaged("title-number", with_value(7, "title"), ProblemCode.TEXT_TYPE, "title"),
    Damaged("title-blank", with_value(" ", "title"), ProblemCode.BLANK, "title"),
    Damaged("title-missing", without("title"), ProblemCode.MISSING, "title"),
    Damaged("people-null", with_value(None, "people"), ProblemCode.NULL, "people"),
    Damaged("people-map", with_value({}, "people"), ProblemCode.LIST_TYPE, "people"),
    Damaged("person-text", with_value("Ana", "people", 0), ProblemCode.MAP_TYPE, "people[0]"),
    Damaged("no-scale", with_value([], "scales"), ProblemCode.TOO_FEW, "scales"),
    Damaged("id-capital", with_value("M-1", "id"), ProblemCode.ID_FORM, "id"),
    Damaged(
        "unknown-key",
        with_value("Annie", "people", 0, "nickname"),
        ProblemCode.UNKNOWN_KEY,
        f"{ANA} → nickname",
    ),
    Damaged(
        "unknown-key-odd",
        with_value(1, "people", 0, "nick name"),
        ProblemCode.UNKNOWN_KEY,
        f'{ANA} → "nick name"',
    ),
    Damaged(
        "source-unknown",
        with_value("boss", *SHEET, "source"),
        ProblemCode.CHOICE,
        f"{ANA} → assessments[0] → source",
    ),
    *(
        Damaged(
            f"date-{value}",
            with_value(value, "people", 0, "in_role_since"),
            ProblemCode.DATE_FORM,
            f"{ANA} → in_role_since",
        )
        for value in ("2023-02-29", "1 May 2024", "2024-02-29T00:00:00", "2024-2-9", 20240229)
    ),
    *(
        Damaged(
            f"indicator-key-{key}",
            with_value({key: ["Does."]}, "skills", 0, "indicators"),
            ProblemCode.LEVEL_KEY,
            f'skills[0] "Discovery" → indicators → "{key}"',
        )
        for key in ("00", "-0", "+1", "1.0", " 1", "", "one", "١")
    ),
)

OF_THE_WHOLE = (
    Damaged("rating-off-scale", with_rating("7"), ProblemCode.UNKNOWN_LEVEL, RATING),
    Damaged(
        "rating-of-nothing",
        with_value({"tact": 1}, *RATINGS),
        ProblemCode.UNKNOWN_ID,
        f'{ANA} → assessments[0] → ratings → "tact"',
    ),
    Damaged(
        "role-of-nowhere",
        with_value("cto", "people", 0, "role"),
        ProblemCode.UNKNOWN_ID,
        f"{ANA} → role",
    ),
    Damaged(
        "same-id-twice",
        changed(lambda document: document["people"].append({"id": "p-1", "name": "Bo"})),
        ProblemCode.DUPLICATE_ID,
        'people[1] "Bo"',
    ),
)

DAMAGED = (*OF_THE_BYTES, *OF_THE_HEAD, *OF_A_VALUE, *OF_THE_WHOLE)
