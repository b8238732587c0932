"""A Redis in memory that runs commands as Upstash's REST protocol carries them, and replies as Redis does.

Nothing is on disk: what lives in Redis are counters, a cache and the state of a breaker, so a restart loses nothing
that anybody saved.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from fakeredis import FakeRedis, FakeServer
from redis.exceptions import RedisError

# What Redis replies in its protocol's second version.
Reply: TypeAlias = "int | bytes | list[Reply] | None"
Command: TypeAlias = Sequence[Any]

# They need a connection that stays open, which a request over HTTP is not, or would keep all others waiting.
_OF_A_CONNECTION = re.compile(
    r"AUTH|CLIENT|HELLO|MONITOR|QUIT|RESET|SELECT|SHUTDOWN|WAIT"
    r"|DISCARD|EXEC|MULTI|(UN)?WATCH"
    r"|[PS]?(UN)?SUBSCRIBE"
    r"|BLMOVE|B[LZ]MPOP|B[LR]POP|BRPOPLPUSH|BZPOPM(AX|IN)",
    re.IGNORECASE,
)
_SCRIPT_AT = {"EVAL": 1, "EVAL_RO": 1, "SCRIPT": 2}
_SHEBANG = "#!"


class CommandFailed(Exception):
    """A command that Redis did not carry out; the words are Redis' own."""


class RedisEngine:
    """One database. It is used from one thread only."""

    def __init__(self) -> None:
        self._redis = FakeRedis(server=FakeServer(), single_connection_client=True, protocol=2)
        # The client would make dictionaries and truth values of what Redis replies.
        self._redis.response_callbacks.clear()

    def run(self, command: Command) -> Reply:
        """What Redis replies. Raises CommandFailed."""
        words = [_text(each) for each in command]
        _check_available(words[0])
        return self._send(_without_shebang(words))

    def run_each(self, commands: Sequence[Command]) -> list[Reply | CommandFailed]:
        """The replies to commands that run one after the other, whatever comes of those before."""
        return [self._outcome(command) for command in commands]

    def run_together(self, commands: Sequence[Command]) -> list[Reply | CommandFailed]:
        """The replies to commands in a transaction. Raises CommandFailed when Redis discards it as a whole."""
        spoken = [[_text(each) for each in command] for command in commands]
        for words in spoken:
            _check_available(words[0])
        self._send(["MULTI"])
        for words in spoken:
            self._queue(_without_shebang(words))
        replies = self._send(["EXEC"])
        assert isinstance(replies, list)
        return [_failure(each) if isinstance(each, RedisError) else each for each in replies]

    def _outcome(self, command: Command) -> Reply | CommandFailed:
        try:
            return self.run(command)
        except CommandFailed as failure:
            return failure

    def _queue(self, words: list[str]) -> None:
        try:
            self._send(words)
        except CommandFailed:
            # Redis remembers that it refused a command, and discards the transaction at its end.
            return

    def _send(self, words: list[str]) -> Reply:
        try:
            reply: Reply = self._redis.execute_command(*words)  # type: ignore[no-untyped-call]
        except RedisError as error:
            raise _failure(error) from None
        return reply


def _text(word: Any) -> str:  # noqa: ANN401 - any JSON value
    return word if isinstance(word, str) else json.dumps(word)


def _check_available(name: str) -> None:
    if _OF_A_CONNECTION.fullmatch(name):
        raise CommandFailed(f"ERR Command is not available: '{name}'")


def _without_shebang(words: list[str]) -> list[str]:
    """The command with its script as every Redis takes it: Upstash alone knows the flag in ratelimit's first line."""
    at = _SCRIPT_AT.get(words[0].upper(), len(words))
    return [
        word.partition("\n")[2] if position == at and word.startswith(_SHEBANG) else word
        for position, word in enumerate(words)
    ]


def _failure(error: RedisError) -> CommandFailed:
    # The client takes the codes that it knows off the message.
    code = getattr(error, "status_code", None)
    return CommandFailed(f"{code} {error}" if code else str(error))
