"""Files of the owner's own material, and what may stand beside them: `episode.vtt` and `episode.vtt.meta.json`."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

# Goes up with every change of what is made of a file, so that files that have not changed are read again.
VERSION = 1
# The transcript of an hour is a tenth of a megabyte, with the times of all words two.
MOST_BYTES = 20_000_000
COMPANION = ".meta.json"
# The collection whose chunks keep their ids as they are, because we gave them.
STARTER = "starter/"

_LONGEST_SLUG = 40
_MARK_LENGTH = 6
_NO_SLUG = re.compile(r"[^a-z0-9]+")
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Document:
    """A file. `name` is its path, the first part of which is the collection; `companion` tells of it (metadata.py)."""

    name: str
    body: bytes
    companion: bytes | None = None

    @property
    def title(self) -> str:
        """What to call it where nothing else is told."""
        return " ".join(re.split(r"[\s_-]+", PurePosixPath(self.name).stem)).strip() or self.name

    @property
    def slug(self) -> str:
        """The first part of its chunks' ids, another one for every name."""
        words = _NO_SLUG.sub("_", PurePosixPath(self.name).stem.lower()).strip("_")[:_LONGEST_SLUG]
        return f"{words}_{short_hash(self.name)[:_MARK_LENGTH]}".lstrip("_")

    @property
    def fingerprint(self) -> str:
        """Changes with anything that its chunks depend on."""
        digest = hashlib.sha256(f"{VERSION}\n{len(self.body)}\n".encode() + self.body)
        digest.update(b"" if self.companion is None else b"\n" + self.companion)
        return digest.hexdigest()

    @property
    def text(self) -> str:
        """Its text, whatever it is encoded in; a single odd byte spoils no more than itself."""
        return decoded(self.body)


def decoded(body: bytes) -> str:
    """Text in UTF-8, UTF-16 with its mark, or else Windows' Western code page; what is no text is nonsense."""
    if body.startswith(_UTF_16_MARKS):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def companions_of(name: str) -> tuple[str, str]:
    """Where metadata of a document may stand: `episode.vtt.meta.json`, `episode.meta.json`."""
    return name + COMPANION, str(PurePosixPath(name).with_suffix("")) + COMPANION


def is_companion(name: str) -> bool:
    """Whether a file tells of another one."""
    return name.endswith(COMPANION)


def short_hash(text: str) -> str:
    """Eight hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]
