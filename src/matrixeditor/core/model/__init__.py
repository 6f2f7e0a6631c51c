"""The matrix and its parts: immutable values that share what an edit leaves untouched.

The fields and their order are the file format (``docs/file-format.md``); every change of them
raises ``Matrix.version``. Maps are plain dicts at run time and must never be written into; the
types say ``Mapping`` so that the type checker forbids it, and a test watches.
"""

from matrixeditor.core.model.base import Value
from matrixeditor.core.model.matrix import FORMAT, VERSION, Matrix, Policy
from matrixeditor.core.model.person import Assessment, Evidence, Person, Step
from matrixeditor.core.model.review import LogEntry, Review
from matrixeditor.core.model.role import Experience, Fact, Preparation, Requirement, Role
from matrixeditor.core.model.scale import Level, Scale
from matrixeditor.core.model.skill import Category, Resource, Skill

__all__ = [
    "FORMAT",
    "VERSION",
    "Assessment",
    "Category",
    "Evidence",
    "Experience",
    "Fact",
    "Level",
    "LogEntry",
    "Matrix",
    "Person",
    "Policy",
    "Preparation",
    "Requirement",
    "Resource",
    "Review",
    "Role",
    "Scale",
    "Skill",
    "Step",
    "Value",
]
