"""Random small matrices with everything that the arithmetic tells apart.

Ids are fixed (``s0``…, ``r0``…, ``v0``…), so that any part may be drawn anew and the whole stays
valid: that is how ``an_edit`` works.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from matrixeditor.core.model import (
    Assessment,
    Category,
    Evidence,
    Level,
    Matrix,
    Person,
    Policy,
    Requirement,
    Review,
    Role,
    Scale,
    Skill,
)
from matrixeditor.core.types import (
    CategoryId,
    EvidenceId,
    MatrixId,
    PersonId,
    ReviewId,
    RoleId,
    ScaleId,
    SkillId,
    Source,
)

SKILLS = tuple(SkillId(f"s{n}") for n in range(5))
ROLES = tuple(RoleId(f"r{n}") for n in range(3))
CATEGORIES = tuple(CategoryId(f"c{n}") for n in range(2))
SCALES: Mapping[ScaleId, tuple[int, ...]] = {
    ScaleId("short"): (1, 2, 3, 4),
    ScaleId("odd"): (-7, -2, 0, 1, 5),
}
SCALE_OF = {skill: ScaleId("odd" if index % 2 else "short") for index, skill in enumerate(SKILLS)}
LONG_AGO = date(2020, 1, 1)

WEIGHTS = st.sampled_from([Decimal(w) for w in ("1", "1", "1", "0.001", "0.5", "2.5", "3.333")])
SHARES = st.sampled_from([Decimal(w) for w in ("0", "0.5", "0.75", "0.8", "0.8", "1")])
RETIRED = st.sampled_from([None, None, None, LONG_AGO])


def levels_of(skill: SkillId) -> st.SearchStrategy[int]:
    return st.sampled_from(SCALES[SCALE_OF[skill]])


@st.composite
def requirements(draw: st.DrawFn) -> dict[SkillId, Requirement]:
    return {
        skill: Requirement(
            level=draw(levels_of(skill)), must_have=draw(st.booleans()), weight=draw(WEIGHTS)
        )
        for skill in draw(st.lists(st.sampled_from(SKILLS), unique=True))
    }


@st.composite
def roles(draw: st.DrawFn, role_id: RoleId) -> Role:
    others = [other for other in ROLES if other != role_id]
    return Role(
        id=role_id,
        name=draw(st.sampled_from(["PM", "pm", "Lead"])),
        track=draw(st.sampled_from(["", "management"])),
        leads_to=tuple(draw(st.lists(st.sampled_from(others), unique=True, max_size=2))),
        requirements=draw(requirements()),
        retired=draw(RETIRED),
    )


@st.composite
def skills(draw: st.DrawFn, skill_id: SkillId) -> Skill:
    return Skill(
        id=skill_id,
        name=draw(st.sampled_from(["Discovery", "discovery", "Pricing"])),
        category=draw(st.sampled_from([None, *CATEGORIES])),
        scale=SCALE_OF[skill_id],
        retired=draw(RETIRED),
    )


@st.composite
def reviews(draw: st.DrawFn, review_id: ReviewId) -> Review:
    closed = draw(st.booleans())
    kept = draw(st.lists(st.sampled_from(ROLES), unique=True)) if closed else []
    return Review(
        id=review_id,
        name=review_id,
        date=date(2026, 1, draw(st.integers(1, 3))),
        closed=closed,
        roles_as_of={role: draw(requirements()) for role in kept},
    )


@st.composite
def sheets(draw: st.DrawFn, review_id: ReviewId, source: Source) -> Assessment:
    ratings: dict[SkillId, int] = {}
    not_applicable: dict[SkillId, str] = {}
    unconfirmed: list[SkillId] = []
    for skill in SKILLS:
        match draw(st.sampled_from(["rated", "rated", "not rated", "n/a", "unconfirmed"])):
            case "rated":
                ratings[skill] = draw(levels_of(skill))
            case "unconfirmed":
                ratings[skill] = draw(levels_of(skill))
                unconfirmed.append(skill)
            case "n/a":
                not_applicable[skill] = ""
    return Assessment(
        review=review_id,
        source=source,
        role=draw(st.sampled_from([None, *ROLES])),
        ratings=ratings,
        unconfirmed=tuple(unconfirmed),
        not_applicable=not_applicable,
    )


@st.composite
def people(draw: st.DrawFn, person_id: PersonId, review_ids: tuple[ReviewId, ...]) -> Person:
    evident = draw(st.lists(st.sampled_from(SKILLS), unique=True, max_size=2))
    note = Evidence(id=EvidenceId("e"), date=LONG_AGO, text="Seen", skills=tuple(evident))
    rated = draw(
        st.lists(
            st.tuples(st.sampled_from(review_ids), st.sampled_from(list(Source))),
            unique=True,
            max_size=4,
        )
    )
    return Person(
        id=person_id,
        name=draw(st.sampled_from(["Ana", "ana", "Zoë"])),
        role=draw(st.sampled_from([None, *ROLES])),
        target_role=draw(st.sampled_from([None, *ROLES])),
        left=draw(RETIRED),
        evidence=(note,),
        assessments=tuple(draw(sheets(review_id, source)) for review_id, source in rated),
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    return Policy(
        ready_threshold=draw(SHARES),
        near_gap=draw(st.integers(0, 3)),
        coverage_target=draw(st.integers(1, 3)),
        discuss_difference=draw(st.integers(1, 3)),
        official_sources=tuple(
            draw(
                st.lists(
                    st.sampled_from([Source.AGREED, Source.MANAGER, Source.SELF]),
                    unique=True,
                    min_size=1,
                )
            )
        ),
    )


@st.composite
def matrices(draw: st.DrawFn, most_people: int = 4) -> Matrix:
    """Return a valid matrix of all fixed skills and roles, some of them retired."""
    review_ids = tuple(ReviewId(f"v{n}") for n in range(draw(st.integers(1, 3))))
    person_ids = [PersonId(f"p{n}") for n in range(draw(st.integers(0, most_people)))]
    return Matrix(
        format="matrixeditor",
        version=1,
        id=MatrixId("m"),
        title="Random",
        scales=tuple(
            Scale(id=i, name=i, levels=tuple(Level(value=v, name=str(v)) for v in values))
            for i, values in SCALES.items()
        ),
        categories=tuple(Category(id=i, name=i) for i in CATEGORIES),
        skills=tuple(draw(skills(i)) for i in draw(st.permutations(SKILLS))),
        roles=tuple(draw(roles(i)) for i in ROLES),
        people=tuple(draw(people(i, review_ids)) for i in person_ids),
        reviews=tuple(draw(reviews(i)) for i in review_ids),
        policy=draw(policies()),
    )


@st.composite
def an_edit(draw: st.DrawFn, matrix: Matrix) -> Matrix:
    """Return the matrix after one random edit; untouched parts are shared."""
    review_ids = tuple(review.id for review in matrix.reviews)
    part = draw(
        st.sampled_from(["person", "person", "people", "order", "policy", "ladder", "ladder"])
    )
    if part == "policy":
        return matrix.model_copy(update={"policy": draw(policies())})
    if part == "people":
        ids = draw(st.lists(st.sampled_from([PersonId(f"p{n}") for n in range(6)]), unique=True))
        known = {person.id: person for person in matrix.people}
        kept = tuple(known.get(i) or draw(people(i, review_ids)) for i in ids)
        return matrix.model_copy(update={"people": kept})
    if part == "order":
        update = {
            "skills": tuple(draw(st.permutations(matrix.skills))),
            "categories": tuple(draw(st.permutations(matrix.categories))),
        }
        return matrix.model_copy(update=update)
    if part == "person" and matrix.people:
        person = draw(st.sampled_from(matrix.people))
        return _replaced(matrix, "people", draw(people(person.id, review_ids)))
    return draw(_ladder_edit(matrix, review_ids))


@st.composite
def _ladder_edit(draw: st.DrawFn, matrix: Matrix, review_ids: tuple[ReviewId, ...]) -> Matrix:
    match draw(st.sampled_from(["roles", "roles", "skills", "reviews"])):
        case "skills":
            return _replaced(matrix, "skills", draw(skills(draw(st.sampled_from(SKILLS)))))
        case "reviews":
            return _replaced(matrix, "reviews", draw(reviews(draw(st.sampled_from(review_ids)))))
        case _:
            return _replaced(matrix, "roles", draw(roles(draw(st.sampled_from(ROLES)))))


def _replaced(matrix: Matrix, field: str, item: Person | Skill | Role | Review) -> Matrix:
    items = tuple(item if old.id == item.id else old for old in getattr(matrix, field))
    return matrix.model_copy(update={field: items})
