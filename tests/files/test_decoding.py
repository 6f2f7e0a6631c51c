import gc
import json

import pytest
from tests.builders import a_matrix
from tests.files.damaged import (
    ANA,
    DAMAGED,
    HEALTHY,
    Damaged,
    changed,
    healthy,
    with_rating,
    with_text,
    with_value,
    without,
    written,
)

from matrixeditor.core.errors import MOST_PROBLEMS, NewerVersion, ProblemCode, UnreadableDocument
from matrixeditor.files import store
from matrixeditor.files.migrations import Document
from matrixeditor.files.repeats import has_no_repeats


def refused(raw: bytes) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        store.loads(raw, source="team.matrix.json")
    return caught.value


@pytest.mark.parametrize("damaged", DAMAGED, ids=repr)
def test_a_damaged_document_is_refused_with_file_place_and_reason(damaged: Damaged) -> None:
    error = refused(damaged.raw)

    assert error.file == "team.matrix.json"
    assert (error.problems[0].code, error.problems[0].place) == (damaged.code, damaged.place)


def test_a_document_without_a_flaw_is_read() -> None:
    matrix = store.loads(healthy())

    assert matrix.people[0].assessments[0].ratings == {"discovery": 1}


def test_a_byte_order_mark_is_accepted_and_not_written_again() -> None:
    raw = b"\xef\xbb\xbf" + healthy()

    assert store.loads(raw) == store.loads(healthy())
    assert not store.dumps(store.loads(raw)).startswith(b"\xef\xbb\xbf")


def test_windows_line_ends_are_accepted() -> None:
    assert store.loads(healthy().replace(b"\n", b"\r\n")) == store.loads(healthy())


def test_a_document_on_one_line_is_accepted() -> None:
    assert store.loads(json.dumps(HEALTHY, separators=(",", ":")).encode()) == store.loads(
        healthy()
    )


def test_escaped_characters_are_accepted_even_colons() -> None:
    matrix = store.loads(with_text('"Ana"', '"A\\u003ana: \\u00e4"'))

    assert matrix.people[0].name == "A:na: ä"


def test_where_the_json_breaks_is_told_by_line_and_column() -> None:
    [problem] = refused(b'{\n  "format": matrixeditor\n}').problems

    assert problem.facts == {"line": 2, "column": 13}


def test_where_the_encoding_breaks_is_told_by_the_byte() -> None:
    raw = healthy().replace(b"Ana", b"An\xe4")

    assert refused(raw).problems[0].facts == {"offset": raw.index(b"\xe4")}
    assert refused(b"\xef\xbb\xbf\xff").problems[0].facts == {"offset": 3}


@pytest.mark.parametrize("version", [2, 17, 10**30])
def test_a_later_version_is_told_apart_from_damage(version: int) -> None:
    raw = changed(lambda document: document.update(version=version, novelty={}))

    with pytest.raises(NewerVersion) as caught:
        store.loads(raw, source="team.matrix.json")

    error = caught.value
    assert (error.file, error.found, error.supported) == ("team.matrix.json", version, 1)


def test_several_problems_are_told_at_once() -> None:
    def damage(document: Document) -> None:
        document["title"] = ""
        document["people"][0]["role"] = 3

    problems = refused(changed(damage)).problems

    assert [problem.place for problem in problems] == ["title", f"{ANA} → role"]


def test_of_fifty_thousand_unknown_keys_the_first_are_told_and_the_rest_counted() -> None:
    error = refused(changed(lambda document: document.update({f"k{n}": n for n in range(50_000)})))

    assert len(error.problems) == MOST_PROBLEMS
    assert error.more == 50_000 - MOST_PROBLEMS


def test_of_many_repeated_keys_the_first_are_told_and_the_rest_counted() -> None:
    twice = ", ".join(f'"k{n}": 1, "k{n}": 1' for n in range(50))
    error = refused(with_rating(f"1, {twice}"))

    assert len(error.problems) == MOST_PROBLEMS
    assert error.more == 50 - MOST_PROBLEMS


def test_of_many_dangling_references_the_first_are_told_and_the_rest_counted() -> None:
    error = refused(
        with_value({f"k{n}": 1 for n in range(50)}, "people", 0, "assessments", 0, "ratings")
    )

    assert len(error.problems) == MOST_PROBLEMS
    assert error.more == 50 - MOST_PROBLEMS


def test_a_field_of_the_same_name_in_two_objects_is_no_repetition() -> None:
    raw = healthy()

    assert has_no_repeats(raw, store.loads(raw))


def test_colons_in_texts_do_not_hide_a_repetition_nor_look_like_one() -> None:
    texts = {"notes": "https://example.org: 10:30", "team": ":", "email": "::"}

    def talkative(document: Document) -> None:
        document["people"][0].update(texts)

    raw = changed(talkative)
    assert has_no_repeats(raw, store.loads(raw))

    repeated = raw.replace(b'"team": ":"', b'"team": "", "team": ":"')
    assert refused(repeated).problems[0].code is ProblemCode.DUPLICATE_KEY


def test_a_lost_text_full_of_colons_is_found() -> None:
    raw = with_text('"name": "Ana"', '"name": ":::", "name": "Ana"')

    assert refused(raw).problems[0].code is ProblemCode.DUPLICATE_KEY


@pytest.mark.parametrize("escape", ["\\u003a", "\\u003A"])
def test_an_escaped_colon_makes_one_look_again(escape: str) -> None:
    raw = with_text('"Ana"', f'"A{escape}"')
    matrix = store.loads(raw)

    assert not has_no_repeats(raw, matrix)
    assert matrix.people[0].name == "A:"


def test_an_empty_map_is_no_trouble() -> None:
    raw = with_value({}, "people", 0, "assessments", 0, "ratings")

    assert has_no_repeats(raw, store.loads(raw))


def test_a_skill_without_a_scale_gets_the_only_one() -> None:
    matrix = store.loads(without("skills", 0, "scale"))

    assert matrix.skills[0].scale == "proficiency"
    assert store.dumps(matrix) == store.dumps(store.loads(healthy()))


def test_with_several_scales_a_skill_without_one_is_refused() -> None:
    def damage(document: Document) -> None:
        document["scales"].append({**document["scales"][0], "id": "other"})
        del document["skills"][0]["scale"]

    [problem] = refused(changed(damage)).problems

    assert problem.code is ProblemCode.SCALE_NEEDED


def test_what_is_saved_is_read_again_as_it_was() -> None:
    matrix = a_matrix()

    assert store.loads(store.dumps(matrix)) == matrix


def test_a_newer_version_is_told_even_if_its_keys_are_unknown_or_repeated() -> None:
    raw = written({"format": "matrixeditor", "version": 2}).replace(b"2", b'2, "a": 1, "a": 2')

    with pytest.raises(NewerVersion):
        store.loads(raw)


def test_reading_leaves_the_search_for_garbage_as_it_was() -> None:
    store.loads(healthy())
    assert gc.isenabled()

    gc.disable()
    try:
        store.loads(healthy())
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_is_kept_out_of_the_search_for_garbage_stays_out() -> None:
    gc.freeze()
    try:
        store.loads(healthy())
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
