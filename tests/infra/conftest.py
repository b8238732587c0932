"""The template as it stands and as SAM expands it, and the project's own sources."""

import copy

import pytest
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

from tests.infra.sources import ROOT


class NoManagedPolicies:
    def load(self):
        return {}


@pytest.fixture(scope="session")
def template():
    return yaml_parse((ROOT / "template.yaml").read_text())


@pytest.fixture(scope="session")
def expanded(template):
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("AWS_DEFAULT_REGION", "us-east-1")
        parsed = _without_local_code(copy.deepcopy(template))
        return transform(parsed, {"AppOrigins": "https://one.example,https://two.example"}, NoManagedPolicies())


def _without_local_code(template):
    """SAM expands only templates whose code has been uploaded."""
    uploaded = {"Bucket": "code", "Key": "code"}
    template["Globals"]["Function"]["CodeUri"] = uploaded
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::LayerVersion":
            resource["Properties"]["ContentUri"] = uploaded
    return template
