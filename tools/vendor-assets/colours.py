"""The colours of Luwte: hues and lightness steps in OKLCH, written out as plain hex.

Every name is one the NL Design System theme already uses, so nothing but these values
differs between light and dark.
"""

import math

# hue, chroma. Teal is the colour of the house; the rest keep their usual meaning, a little softened.
HUES = {
    "default": (205, 0.016),
    "accent-1": (195, 0.085),
    "accent-2": (95, 0.05),
    "accent-3": (310, 0.09),
    "action-1": (195, 0.085),
    "action-2": (195, 0.085),
    "selected": (195, 0.085),
    "disabled": (205, 0.006),
    "highlight": (90, 0.1),
    "info": (240, 0.09),
    "negative": (25, 0.15),
    "positive": (155, 0.09),
    "warning": (70, 0.1),
}
# What is practised has a colour of its own wherever the house has its own, and grounds of that colour too.
PRACTICE = {name: (305, 0.14) for name in ("accent-1", "action-1", "action-2", "selected")}
PRACTICE_GROUND = (305, 0.05)

# Light grounds are warm paper instead of a tint of the text colour.
PAPER = (95, 0.007)

LIGHT, DARK, INVERSE_LIGHT, INVERSE_DARK = range(4)
LIGHTNESS = {
    "bg-document": (0.985, 0.20, 0.32, 0.87),
    "bg-subtle": (0.97, 0.23, 0.36, 0.83),
    "bg-default": (0.95, 0.28, 0.42, 0.80),
    "bg-hover": (0.92, 0.32, 0.36, 0.86),
    "bg-active": (0.89, 0.36, 0.32, 0.90),
    "border-subtle": (0.82, 0.42, 0.70, 0.40),
    "border-default": (0.57, 0.66, 0.85, 0.30),
    "border-hover": (0.48, 0.72, 0.90, 0.25),
    "border-active": (0.42, 0.78, 0.95, 0.20),
    "color-default": (0.42, 0.85, 1.0, 0.18),
    "color-hover": (0.36, 0.90, 1.0, 0.15),
    "color-active": (0.32, 0.93, 1.0, 0.15),
    "color-subtle": (0.45, 0.78, 0.92, 0.30),
    "color-document": (0.26, 0.94, 1.0, 0.15),
}

# What must be readable on what, in both modes (WCAG 1.4.3 and 1.4.11).
TEXT_ON = [("color-default", "bg-active"), ("color-subtle", "bg-hover"), ("color-document", "bg-active")]
LINE_ON = [("border-default", "bg-default")]


def _linear_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, ...]:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )


def to_hex(lightness: float, chroma: float, hue: float) -> str:
    """OKLCH as #rrggbb; chroma is lowered until the colour exists in sRGB."""
    while any(not -1e-6 <= v <= 1 + 1e-6 for v in _linear_rgb(lightness, chroma, hue)):
        chroma = max(0.0, chroma - 0.002)
    channels = []
    for value in _linear_rgb(lightness, chroma, hue):
        value = min(1.0, max(0.0, value))
        value = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
        channels.append(round(value * 255))
    return "#" + "".join(f"{c:02x}" for c in channels)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two #rrggbb colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colour(hue_name: str, role: str, inverse: bool, dark: bool, practice: bool = False) -> str:
    """One colour of the palette; of the one for practising, where that is asked for."""
    column = (INVERSE_DARK if dark else INVERSE_LIGHT) if inverse else (DARK if dark else LIGHT)
    lightness = LIGHTNESS[role][column]
    hue, chroma = PRACTICE.get(hue_name, HUES[hue_name]) if practice else HUES[hue_name]
    if practice and hue_name == "default" and role.startswith("bg-") and not inverse:
        return to_hex(lightness, PRACTICE_GROUND[1] * (0.5 if dark else 0.35), PRACTICE_GROUND[0])
    if role.startswith("bg-") and not inverse:
        if hue_name == "default" and not dark:
            hue, chroma = PAPER
        else:
            chroma *= 0.45 if dark else 0.3
    elif role == "color-document":
        chroma *= 0.6
    return to_hex(lightness, 0.0 if lightness == 1.0 else chroma, hue)


def split_name(name: str) -> tuple[str, str, bool]:
    """`--basis-color-action-1-inverse-bg-hover` -> ("action-1", "bg-hover", True)."""
    rest = name.removeprefix("--basis-color-")
    hue = next((h for h in sorted(HUES, key=len, reverse=True) if rest.startswith(h + "-")), None)
    if hue is None:
        raise ValueError(f"no hue for {name}")
    role = rest[len(hue) + 1 :]
    inverse = role.startswith("inverse-")
    role = role.removeprefix("inverse-")
    if role not in LIGHTNESS:
        raise ValueError(f"no lightness for {name}")
    return hue, role, inverse


def check_contrast() -> None:
    """Fail when a text or line colour of the palette cannot be seen on its ground."""
    ways = [(dark, inverse, practice) for dark in (False, True) for inverse in (False, True) for practice in (False, True)]
    for hue in HUES:
        if hue == "disabled":
            continue
        for way in ways:
            dark, inverse, practice = way
            for pairs, least in ((TEXT_ON, 4.5), (LINE_ON, 3.0)):
                if inverse and pairs is LINE_ON:
                    continue
                for front, ground in pairs:
                    one, other = (colour(hue, role, inverse, dark, practice) for role in (front, ground))
                    ratio = contrast(one, other)
                    if ratio < least:
                        raise ValueError(f"{hue} {front} on {ground}: {ratio:.2f} (dark, inverse, practice = {way})")
    check_practice()


def check_practice() -> None:
    """Fail when a text of any colour cannot be seen on the ground of what is practised."""
    for dark in (False, True):
        ground = colour("default", "bg-document", inverse=False, dark=dark, practice=True)
        for hue in HUES:
            if hue == "disabled":
                continue
            for role in ("color-default", "color-subtle", "color-document"):
                ratio = contrast(colour(hue, role, inverse=False, dark=dark, practice=True), ground)
                if ratio < 4.5:
                    raise ValueError(f"{hue} {role} on the ground for practising: {ratio:.2f} (dark={dark})")
