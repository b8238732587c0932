"""Material to take in, and stores that keep it in memory and can be killed."""

from __future__ import annotations

from datetime import date

from spotter.knowledge.ingest.documents import Document
from spotter.knowledge.ingest.formats import chunks_of
from spotter.knowledge.ingest.take_in import Stores, take_in_all
from spotter.storage.manifests import StoredManifests
from spotter.storage.memory_objects import MemoryObjects

TODAY = date(2026, 11, 24)

# What experts of our own invention say, 70 to 90 words each.
EASY = (
    "Easy running has to be truly easy, and most runners get that wrong. They run the easy days too hard, and then the "
    "hard days too slow. The talk test is the simplest tool that there is. If you can say whole sentences without "
    "gasping, the pace is right. If you can only say three words at a time, slow down and walk the hill. Finish "
    "feeling that you could turn round and run the same loop again."
)
SQUAT = (
    "A good squat starts before the bar moves. Take a breath into the belly, brace the trunk hard and hold it. Sit "
    "down between the hips with the knees travelling over the toes. Depth is where the hip crease passes the top of "
    "the knee. If the heels come up, widen the stance or put a plate below them. Drive up with the chest and the hips "
    "together, so that the bar stays over the middle of the foot."
)
SLEEP = (
    "Sleep is the cheapest thing that makes athletes better. Aim for eight hours in a dark and cool room, and get up "
    "at the same time on every day of the week. Short nights cost strength in the gym and raise the effort of every "
    "run. A nap of twenty minutes after lunch helps when the night was bad. Coffee after three in the afternoon takes "
    "more from the night than it gives to the session."
)
FIRST, SECOND = "SPEAKER_00", "SPEAKER_01"


def vtt(*said: tuple[str, str], start_s: float = 0.0, words_a_cue: int = 8) -> bytes:
    """Captions of WebVTT in which each speaker says a text, half a second for every word."""
    lines = ["WEBVTT", ""]
    for speaker, text in said:
        words = text.split()
        for first in range(0, len(words), words_a_cue):
            cue = words[first : first + words_a_cue]
            end_s = start_s + len(cue) / 2
            lines += [f"{stamp(start_s)} --> {stamp(end_s)}", f"<v {speaker}>{' '.join(cue)}</v>", ""]
            start_s = end_s
    return "\n".join(lines).encode()


def stamp(seconds: float) -> str:
    return f"{int(seconds // 3600):02d}:{int(seconds // 60 % 60):02d}:{seconds % 60:06.3f}"


def chunks_in(name: str, body: bytes | str, companion: bytes | None = None) -> list:
    """What is made of a file."""
    sent = body.encode() if isinstance(body, str) else body
    return list(chunks_of(Document(name, sent, companion), TODAY))


class Killed(BaseException):
    """The process ended here."""


class Life:
    """How many calls to stores a process still makes; it never ends by itself."""

    def __init__(self, calls: float = float("inf")) -> None:
        self.calls = calls
        self.made = 0

    def spend(self) -> None:
        self.made += 1
        if self.made > self.calls:
            raise Killed


class KeptIndex:
    """The half of a KnowledgeIndex that is written to. A put that is killed has put the first half of its chunks."""

    def __init__(self) -> None:
        self.chunks = {}
        self.life = Life()

    def put(self, chunks) -> None:
        sent = list(chunks)
        half = len(sent) // 2
        self.chunks |= {chunk.id: chunk for chunk in sent[:half]}
        self.life.spend()
        self.chunks |= {chunk.id: chunk for chunk in sent[half:]}

    def remove(self, ids) -> None:
        self.life.spend()
        for each in ids:
            self.chunks.pop(each, None)


class KeptManifests(StoredManifests):
    """Manifests in memory."""

    def __init__(self) -> None:
        super().__init__(MemoryObjects())
        self.life = Life()
        self.asked = 0

    def get(self, document):
        self.asked += 1
        return super().get(document)

    def put(self, document, manifest) -> None:
        self.life.spend()
        super().put(document, manifest)

    def delete(self, document) -> None:
        self.life.spend()
        super().delete(document)


class Files:
    """Files of a collection by name."""

    def __init__(self, collection: str = "inbox/", **files: bytes) -> None:
        self.collection = collection
        self.files = {collection + name.replace("__", "."): body for name, body in files.items()}

    def size_bytes(self, name):
        body = self.files.get(name)
        return None if body is None else len(body)

    def read(self, name):
        return self.files.get(name)

    def names(self, prefix):
        yield from sorted(name for name in self.files if name.startswith(prefix))


def empty_stores() -> Stores:
    """Stores with nothing in them."""
    return Stores(KeptIndex(), KeptManifests())


def begin(stores: Stores, calls: float = float("inf")) -> Life:
    """Let another process use the stores, which ends after so many calls that change them."""
    stores.index.life = stores.manifests.life = life = Life(calls)
    return life


def state(stores: Stores) -> tuple:
    """All that the stores keep."""
    names = list(stores.manifests.documents())
    return stores.index.chunks, {name: stores.manifests.get(name) for name in names}


def run_all(files: Files, stores: Stores):
    """What a run over all files counts."""
    return take_in_all(files, stores, TODAY).counts
