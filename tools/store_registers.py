"""The registers of the duties of a board, held against its log."""

import json
import struct

from proof_parts import Fault, fields
from sealed import NotOpened, opened
from store_parts import rows


def registers(store, board, key, duties):
    """Each line that noted something about the duties names its row, and the row is what it says.

    board: its id as text and as bytes; duties: by number, who noted it and under which name.
    """
    kept = {row["no"]: row for row in rows(store, "SELECT * FROM duty_facts WHERE board = ?", board[0])}
    for number, (member, action) in sorted(duties.items()):
        if number not in kept:
            raise Fault("duty-missing", number)
        place = (board[1], b"duty_facts", struct.pack(">q", number))
        try:
            text = opened(key, fields("luwte board row 1", *place), kept[number]["sealed"])
            told = json.loads(text)
        except (NotOpened, ValueError) as error:
            raise Fault("duty-changed", number) from error
        past = next(iter(told["fact"]))
        is_support = action == {"support-written": "write_support", "support-closed": "close_support"}.get(past)
        if told["by"] != member or kept[number]["noted_by"] != member or not (action == past or is_support):
            raise Fault("duty-changed", number)
    # What was noted before lines named their rows comes before all that is named.
    for number in sorted(kept.keys() - duties.keys()):
        if duties and number > min(duties):
            raise Fault("duty-unlogged", number)
