"""Secrets, from a pretended Secrets Manager."""

from __future__ import annotations

import boto3
import pytest
from moto import mock_aws

from spotter.errors import Refused
from spotter.storage.secrets import read_secret


@pytest.fixture
def client():
    with mock_aws():
        yield boto3.client("secretsmanager", region_name="eu-central-1")


def test_a_secret_is_read_by_name(client):
    client.create_secret(Name="spotter/weatherkit", SecretString="-----BEGIN PRIVATE KEY-----\n...")
    assert read_secret(client, "spotter/weatherkit").startswith("-----BEGIN PRIVATE KEY-----")


def test_a_secret_that_is_not_there_is_told(client):
    with pytest.raises(Refused, match="ResourceNotFoundException"):
        read_secret(client, "spotter/weatherkit")


def test_a_secret_without_text_is_told(client):
    client.create_secret(Name="spotter/weatherkit", SecretBinary=b"\x00")
    with pytest.raises(Refused, match="holds no text"):
        read_secret(client, "spotter/weatherkit")
