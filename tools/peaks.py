"""The root of a log that grows, written from docs/adr/0007-the-log-and-its-proof.md."""

from proof_parts import node, sha256


class Peaks:
    """The perfect subtrees of a growing log, the largest first (RFC 6962)."""

    def __init__(self, size=0, hashes=()):
        self.size, self.hashes = size, list(hashes)

    def push(self, leaf):
        """Adds a leaf; gives its hash and those of the subtrees it completes."""
        made, size = [leaf], self.size
        while size & 1:
            made.append(node(self.hashes.pop(), made[-1]))
            size >>= 1
        self.hashes.append(made[-1])
        self.size += 1
        return made

    def root(self):
        if not self.hashes:
            return sha256(b"")
        root = self.hashes[-1]
        for left in reversed(self.hashes[:-1]):
            root = node(left, root)
        return root
