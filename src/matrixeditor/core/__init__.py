"""The document as a value, and everything that can be done with it.

Standard library and pydantic, nothing else: no file is opened here, no window shown, no sentence
worded. The storeys, from the ground up, stand as import contracts in ``pyproject.toml``.
"""
