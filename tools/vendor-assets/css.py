"""Cut, prune and shrink plain CSS: just enough for the files we vendor, nothing more."""

import re

Block = tuple[str, str]


def without_comments(text: str) -> str:
    """The same CSS without comments (none of the vendored files has `/*` in a string)."""
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def blocks(text: str) -> list[Block]:
    """The top-level `prelude { body }` pairs of a style sheet."""
    found, depth, start, prelude = [], 0, 0, ""
    for position, char in enumerate(text):
        if char == "{":
            if depth == 0:
                prelude, start = text[start:position].strip(), position + 1
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                found.append((prelude, text[start:position]))
                start = position + 1
        elif char == ";" and depth == 0:
            start = position + 1
    if depth != 0:
        raise ValueError("unbalanced braces")
    return found


def keep(text: str, wanted) -> str:
    """Only the rules whose selector list `wanted` accepts, looking inside @media and @supports."""
    parts = []
    for prelude, body in blocks(text):
        if prelude.startswith(("@media", "@supports")):
            inner = keep(body, wanted)
            if inner:
                parts.append(f"{prelude}{{{inner}}}")
        elif not prelude.startswith("@"):
            selectors = [s.strip() for s in split_selectors(prelude) if wanted(s.strip())]
            if selectors:
                parts.append(f"{','.join(selectors)}{{{body.strip()}}}")
    return "\n".join(parts)


def split_selectors(prelude: str) -> list[str]:
    """Split a selector list at the commas that are not inside brackets."""
    parts, depth, start = [], 0, 0
    for position, char in enumerate(prelude):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "," and depth == 0:
            parts.append(prelude[start:position])
            start = position + 1
    return [*parts, prelude[start:]]


def minified(text: str) -> str:
    """Fewer bytes, same meaning; strings and the spaces inside calc() and selectors stay."""
    pieces = re.split(r"""("[^"]*"|'[^']*'|url\([^)]*\))""", without_comments(text))
    for index in range(0, len(pieces), 2):
        piece = re.sub(r"\s+", " ", pieces[index])
        piece = re.sub(r" ?([{};,>]) ?", r"\1", piece)
        # A space after a colon goes only in a declaration: never before a pseudo-class.
        piece = re.sub(r"(?<=[{;])([a-z-]+) ?: ", r"\1:", piece)
        piece = re.sub(r"(?<=[{;])(--[\w-]+) ?: ?", r"\1:", piece)
        pieces[index] = piece.replace(";}", "}")
    return "".join(pieces).strip() + "\n"
