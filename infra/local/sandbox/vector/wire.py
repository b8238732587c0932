"""What requests to the index hold (upstash.com/docs/vector/api)."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

MOST_RESULTS = 1000
LARGEST_BATCH = 1000
LARGEST_METADATA_BYTES = 48 * 1024
LARGEST_DATA_BYTES = 1024 * 1024

_LARGEST_NUMBER = 1e18  # whose square fits into 32 bits of floating point


def _as_text(value: object) -> object:
    return str(value) if isinstance(value, int) else value


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str | int) else value


def _within_limit(metadata: dict[str, Any]) -> dict[str, Any]:
    if len(json.dumps(metadata).encode()) > LARGEST_METADATA_BYTES:
        raise ValueError(f"the metadata is larger than {LARGEST_METADATA_BYTES} bytes")
    return metadata


def _short_enough(data: str) -> str:
    if len(data.encode()) > LARGEST_DATA_BYTES:
        raise ValueError(f"the data is larger than {LARGEST_DATA_BYTES} bytes")
    return data


Id = Annotated[str, BeforeValidator(_as_text), Field(min_length=1)]
Ids = Annotated[list[Id], BeforeValidator(_as_list), Field(max_length=LARGEST_BATCH)]
Number = Annotated[float, Field(ge=-_LARGEST_NUMBER, le=_LARGEST_NUMBER)]
Metadata = Annotated[dict[str, Any], AfterValidator(_within_limit)]
Data = Annotated[str, AfterValidator(_short_enough)]


class _Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class SparseNumbers(_Wire):
    """A vector of which only the numbers other than 0 are given."""

    indices: list[Annotated[int, Field(ge=-(2**31), lt=2**31)]]
    values: list[Number]

    @model_validator(mode="after")
    def _is_paired(self) -> SparseNumbers:
        if len(self.indices) != len(self.values):
            raise ValueError("indices and values are not of the same length")
        return self


class SentVector(_Wire):
    """A vector to keep."""

    id: Id
    vector: list[Number] | None = None
    sparse_vector: SparseNumbers | None = None
    metadata: Metadata | None = None
    data: Data | None = None


class SentText(_Wire):
    """A text to embed and keep."""

    id: Id
    data: Annotated[Data, Field(min_length=1)]
    metadata: Metadata | None = None


class Included(_Wire):
    """What is told of the entries found."""

    include_vectors: bool = False
    include_metadata: bool = False
    include_data: bool = False


class Query(Included):
    """What is near a vector or, with `data`, near a text."""

    vector: list[Number] | None = None
    sparse_vector: SparseNumbers | None = None
    data: Annotated[Data, Field(min_length=1)] | None = None
    top_k: int = Field(default=10, ge=1, le=MOST_RESULTS)
    filter: str = ""
    weighting_strategy: Literal["IDF"] | None = None
    fusion_algorithm: Literal["RRF", "DBSF"] = "RRF"
    query_mode: Literal["HYBRID", "DENSE", "SPARSE"] = "HYBRID"


class Fetch(Included):
    """The entries with these ids, or whose ids begin with a prefix."""

    ids: Ids | None = None
    prefix: str | None = None


class Deletion(_Wire):
    """Which entries go."""

    ids: Ids | None = None
    prefix: str | None = None
    filter: str | None = None


class Page(Included):
    """A part of all entries; the documentation begins with the cursor "0", the SDK with ""."""

    cursor: Annotated[str, BeforeValidator(_as_text), Field(pattern=r"^\d{0,18}$")]
    limit: int = Field(ge=1, le=MOST_RESULTS)
    prefix: str = ""


class Update(_Wire):
    """What changes of an entry."""

    id: Id
    vector: list[Number] | None = None
    sparse_vector: SparseNumbers | None = None
    data: Annotated[Data, Field(min_length=1)] | None = None
    metadata: Metadata | None = None
    metadata_update_mode: Literal["OVERWRITE", "PATCH"] = "OVERWRITE"


class Rename(_Wire):
    """Another name for a namespace."""

    namespace: str
    new_namespace: str
    delete_existing: bool = False
