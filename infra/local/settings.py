"""What can be chosen about a laptop's stack, read once from the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

HOST = "127.0.0.1"
REGION = "us-east-1"
STACK_NAME = "spotter"
API_ID = "spotter"
AUDIENCE = "spotter-app"
ROOT = Path(__file__).resolve().parents[2]
# Beside the other things that are made once for this checkout: embedding takes longer than all the rest of a start.
EMBEDDINGS_FILE = ROOT / ".tools" / "embeddings.db"

AWS_ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
}


@dataclass(frozen=True, slots=True)
class LocalSettings:
    """Ports, the folder that keeps the state, and the language model (none: the rules find the words).

    All ports are bound on 127.0.0.1 only.
    """

    api_port: int = 8080
    aws_port: int = 4566
    sandbox_port: int = 8090
    state_dir: Path = ROOT / ".spotter"
    model_id: str = ""

    @property
    def api_url(self) -> str:
        return f"http://{HOST}:{self.api_port}"

    @property
    def aws_url(self) -> str:
        return f"http://{HOST}:{self.aws_port}"

    @property
    def sandbox_url(self) -> str:
        return f"http://{HOST}:{self.sandbox_port}"

    @property
    def issuer(self) -> str:
        return f"{self.sandbox_url}/identity"

    @property
    def logs_dir(self) -> Path:
        return self.state_dir / "logs"

    def environment(self) -> dict[str, str]:
        """The environment of a process of this stack: this one's, and the choices made here.

        Without PYTHONPATH: the emulator's workers inherit it, and must find the code in its layer as on AWS.
        """
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return {
            **inherited,
            **AWS_ENVIRONMENT,
            # The sandbox embeds texts in threads of its own; more in each would only get into each other's way.
            "OPENBLAS_NUM_THREADS": "1",
            "AWS_ENDPOINT_URL": self.aws_url,
            "SPOTTER_API_PORT": str(self.api_port),
            "SPOTTER_AWS_PORT": str(self.aws_port),
            "SPOTTER_SANDBOX_PORT": str(self.sandbox_port),
            "SPOTTER_STATE_DIR": str(self.state_dir),
            "SPOTTER_MODEL": self.model_id,
        }


def load_settings() -> LocalSettings:
    """Settings from `SPOTTER_API_PORT`, `SPOTTER_AWS_PORT`, `SPOTTER_SANDBOX_PORT`, `SPOTTER_STATE_DIR` and
    `SPOTTER_MODEL`.

    Raises ValueError naming the variable that does not hold a port of its own.
    """
    default = LocalSettings()
    chosen = LocalSettings(
        api_port=_port("SPOTTER_API_PORT", default.api_port),
        aws_port=_port("SPOTTER_AWS_PORT", default.aws_port),
        sandbox_port=_port("SPOTTER_SANDBOX_PORT", default.sandbox_port),
        state_dir=Path(os.environ.get("SPOTTER_STATE_DIR") or default.state_dir).resolve(),
        model_id=os.environ.get("SPOTTER_MODEL", default.model_id),
    )
    if len({chosen.api_port, chosen.aws_port, chosen.sandbox_port}) < 3:
        raise ValueError("SPOTTER_API_PORT, SPOTTER_AWS_PORT and SPOTTER_SANDBOX_PORT must be three different ports")
    return chosen


def _port(variable: str, default: int) -> int:
    value = os.environ.get(variable) or str(default)
    if not value.isdigit() or not 1 <= int(value) <= 65535:
        raise ValueError(f"{variable} is {value!r}; it must be a port number from 1 to 65535")
    return int(value)
