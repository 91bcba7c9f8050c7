#!/usr/bin/env python3
"""Make crates/web/assets from the npm packages and from our own styles.

    vendor.py            everything (needs node_modules, see README.md)
    vendor.py app        only app.css, from styles/ (needs nothing but Python)
    vendor.py check      say whether app.css is what styles/ makes; changes nothing
"""

import re
import shutil
import sys
from pathlib import Path

import colours
import css

HERE = Path(__file__).resolve().parent
PACKAGES = HERE / "node_modules"
ASSETS = HERE.parent.parent / "crates/web/assets"

THEME = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css"
UTRECHT = "@utrecht/component-library-css/dist/index.css"
FONT = "@fontsource-variable/atkinson-hyperlegible-next"
CANDIDATES = ["button", "data-badge", "heading", "link", "paragraph", "skip-link", "number-badge", "mark"]
STEP_MARKER = "@gemeente-denhaag/step-marker/dist/index.css"

# The part of the Utrecht library that the pages use.
UTRECHT_KEPT = set(
    """body root document alert form-field form-field-description form-field-error-message form-fieldset
    form-label textbox textarea select table
    unordered-list ordered-list""".split()
)
# Variants that no page uses.
DROPPED = ("--pressed", "--positive", "--nested", "--html-content")

# Order of the parts of app.css: later ones may lean on earlier ones.
STYLES = ["tokens", "base", "frame", "pieces", "work", "dossier", "forms", "body", "weighing", "practice", "print"]

ICONS = """alert-triangle archive arrow-left arrow-right bell blockquote calendar-event check chevron-down chevron-right
circle circle-check circle-minus circle-plus clipboard-check clipboard-text clock corner-down-right download
ear external-link eye eye-off file-text filter flag folder heart-handshake help-circle history home hourglass info-circle
link list-check lock login logout message-2 messages paperclip pencil phone plus printer refresh route scale
school search send shield stethoscope user user-plus users writing x""".split()


def package_file(name: str) -> str:
    """The text of a file inside the installed packages."""
    return css.without_comments((PACKAGES / name).read_text(encoding="utf-8"))


def is_wanted_utrecht(selector: str) -> bool:
    """Whether a selector belongs to a Utrecht component of the list above."""
    names = [re.split(r"__|--", name)[0] for name in re.findall(r"\.utrecht-([\w-]+)", selector)]
    return bool(names) and all(name in UTRECHT_KEPT for name in names) and is_wanted(selector)


def is_wanted(selector: str) -> bool:
    """Whether a selector is a variant that the pages use."""
    return not any(part in selector for part in DROPPED)


def components_css() -> str:
    """The style rules of the library components, pruned."""
    parts = [css.keep(package_file(UTRECHT), is_wanted_utrecht)]
    for name in CANDIDATES:
        parts.append(css.keep(package_file(f"@nl-design-system-candidate/{name}-css/dist/{name}.css"), is_wanted))
    parts.append(css.keep(package_file(STEP_MARKER), is_wanted))
    return css.minified("\n".join(parts))


def app_css() -> str:
    """Our own styles, joined, and the colours in which people practise."""
    parts = [(HERE / f"styles/{part}.css").read_text(encoding="utf-8") for part in STYLES]
    return css.minified("\n".join([*parts, practice_css()]))


def practice_css() -> str:
    """The colours that are others while practising: of the names that the theme has."""
    theme = (ASSETS / "css/theme.css").read_text(encoding="utf-8")
    names = sorted(set(re.findall(r"--basis-color-[\w-]+(?=:)", theme)) - {"--basis-color-transparent"})

    def are_others(name: str) -> bool:
        of = [[colours.colour(*colours.split_name(name), dark, way) for dark in (False, True)] for way in (False, True)]
        return of[0] != of[1]

    others = [name for name in names if are_others(name)]
    light, dark = (
        "".join(f"{name}:{colours.colour(*colours.split_name(name), dark, practice=True)};" for name in others)
        for dark in (False, True)
    )
    return (
        f":root[data-practice]{{{light}}}\n"
        f"@media (prefers-color-scheme:dark){{:root[data-practice]:not([data-theme=light]){{{dark}}}}}\n"
        f":root[data-practice][data-theme=dark]{{{dark}}}\n"
    )


def needed_tokens(users: str) -> tuple[dict[str, str], list[str]]:
    """The theme's variables that the style sheets reach, and the colour names among them."""
    theme = dict(re.findall(r"(--[\w-]+)\s*:\s*([^;]+);", package_file(THEME)))
    kept: dict[str, str] = {}
    colour_names: set[str] = set()
    waiting = set(re.findall(r"--[\w-]+", users))
    while waiting:
        name = waiting.pop()
        if name.startswith("--basis-color-") and name != "--basis-color-transparent":
            if name in theme:
                colour_names.add(name)
        elif name in theme and name not in kept:
            kept[name] = theme[name].strip()
            if "voorbeeld-" in kept[name]:
                raise ValueError(f"{name} points at a colour of the example theme")
            waiting |= set(re.findall(r"--[\w-]+", kept[name]))
    return dict(sorted(kept.items())), sorted(colour_names)


def palette(names: list[str], dark: bool) -> str:
    """Declarations of the colours for one mode."""
    lines = []
    for name in names:
        lines.append(f"{name}:{colours.colour(*colours.split_name(name), dark)};")
    return "".join(lines)


def font_faces() -> str:
    """Two files: Dutch needs the first; Turkish and Polish names the second."""
    text = (PACKAGES / FONT / "index.css").read_text(encoding="utf-8")
    ranges = re.findall(r"(latin(?:-ext)?)-wght-normal \*/.*?unicode-range: ([^;]+);", text, flags=re.S)
    if {subset for subset, _ in ranges} != {"latin", "latin-ext"}:
        raise ValueError("the font package has changed")
    return "".join(
        "@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-style:normal;font-display:swap;"
        f"font-weight:200 800;src:url(../fonts/atkinson-{subset}.woff2) format('woff2');unicode-range:{span};}}\n"
        for subset, span in ranges
    )


def theme_css(users: str) -> str:
    """Fonts, mapped tokens and the two palettes."""
    tokens, names = needed_tokens(users)
    mapped = "".join(f"{name}:{value};" for name, value in tokens.items())
    light, dark = palette(names, dark=False), palette(names, dark=True)
    return css.minified(
        font_faces()
        + f":root{{color-scheme:light dark;{mapped}{light}}}\n"
        + f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n"
        + f":root[data-theme=dark]{{color-scheme:dark;{dark}}}\n:root[data-theme=light]{{color-scheme:light}}\n"
    )


def sprite() -> str:
    """One SVG file with every icon, and the mark of the house."""
    symbols = [(HERE / "mark-symbol.svg").read_text(encoding="utf-8").strip()]
    for name in ICONS:
        svg = (PACKAGES / f"@tabler/icons/icons/outline/{name}.svg").read_text(encoding="utf-8")
        inner = re.search(r"<svg[^>]*>(.*)</svg>", svg, flags=re.S)
        if inner is None:
            raise ValueError(f"icon {name} is not one svg element")
        shapes = re.sub(r'<path stroke="none"[^>]*/>', "", inner[1])
        shapes = re.sub(r"\s*\n\s*", "", shapes)
        symbols.append(f'<symbol id="{name}" viewBox="0 0 24 24">{shapes}</symbol>')
    return '<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n"


def licences() -> None:
    """Every licence text, beside the files it is about."""
    folder = ASSETS / "licences"
    folder.mkdir(parents=True, exist_ok=True)
    for package, name in {
        "@nl-design-system-unstable/voorbeeld-design-tokens/LICENSE.md": "nl-design-system-voorbeeld.md",
        "@nl-design-system-candidate/button-css/LICENSE.md": "nl-design-system-candidate.md",
        "@utrecht/component-library-css/LICENSE.md": "utrecht-component-library.md",
        "@gemeente-denhaag/step-marker/LICENSE.md": "denhaag-step-marker.md",
        f"{FONT}/LICENSE": "atkinson-hyperlegible-next.txt",
        "@tabler/icons/LICENSE": "tabler-icons.txt",
    }.items():
        shutil.copyfile(PACKAGES / package, folder / name)


def write(path: str, text: str) -> None:
    target = ASSETS / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def everything() -> None:
    """Write all files under crates/web/assets that are made here."""
    components, app = components_css(), app_css()
    write("css/components.css", components)
    write("css/app.css", app)
    write("css/theme.css", theme_css(components + app))
    write("icons/sprite.svg", sprite())
    for name in ("favicon.svg", "chevron.svg"):
        shutil.copyfile(HERE / name, ASSETS / "icons" / name)
    (ASSETS / "fonts").mkdir(exist_ok=True)
    for subset in ("latin", "latin-ext"):
        source = PACKAGES / FONT / f"files/atkinson-hyperlegible-next-{subset}-wght-normal.woff2"
        shutil.copyfile(source, ASSETS / f"fonts/atkinson-{subset}.woff2")
    licences()


def main(arguments: list[str]) -> int:
    colours.check_contrast()
    if arguments == []:
        everything()
    elif arguments == ["app"]:
        write("css/app.css", app_css())
    elif arguments == ["check"]:
        if (ASSETS / "css/app.css").read_text(encoding="utf-8") != app_css():
            print("crates/web/assets/css/app.css is not what tools/vendor-assets/styles makes: run vendor.py app")
            return 1
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
