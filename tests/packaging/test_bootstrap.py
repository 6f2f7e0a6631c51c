import pytest

from bootstrap import has_display, is_suitable_python, uv_environment


@pytest.mark.parametrize(
    ("platform", "environ", "shown"),
    [
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_only_linux_without_a_display_variable_has_no_display(
    platform: str, environ: dict[str, str], *, shown: bool
) -> None:
    assert has_display(platform, environ) is shown


@pytest.mark.parametrize(
    ("version", "suits"), [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False)]
)
def test_pythons_suit_that_the_locked_packages_support(
    version: tuple[int, int], *, suits: bool
) -> None:
    assert is_suitable_python(version) is suits


def test_settings_of_another_project_do_not_reach_uv() -> None:
    environ = {
        "VIRTUAL_ENV": "/elsewhere/.venv",
        "UV_PROJECT_ENVIRONMENT": "/elsewhere/.venv",
        "UV_DEFAULT_INDEX": "https://mirror.example/simple",
        "HTTPS_PROXY": "http://proxy.example:3128",
    }

    passed_on = uv_environment(environ)

    assert "VIRTUAL_ENV" not in passed_on
    assert "UV_DEFAULT_INDEX" not in passed_on
    assert passed_on["UV_PROJECT_ENVIRONMENT"].endswith(".venv")
    assert "elsewhere" not in passed_on["UV_PROJECT_ENVIRONMENT"]
    assert passed_on["HTTPS_PROXY"] == "http://proxy.example:3128"
