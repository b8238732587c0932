"""What the index will not do, in the form that its protocol has for it."""

from __future__ import annotations

from http import HTTPStatus


class IndexRefusal(Exception):
    """A request that cannot be carried out; `status` is that of HTTP, the message is told to the caller."""

    def __init__(self, message: str, status: int = HTTPStatus.BAD_REQUEST) -> None:
        super().__init__(message)
        self.status = int(status)
