"""Deploy `template.yaml` to the emulator: package, expand with SAM's own translator, create or update the stack.

The template is the one that AWS gets. Two things are done to its expanded form because of what the emulator lacks:
HTTP API routes come as resources instead of an OpenAPI body (which it ignores), and layers of third-party code are left
out (its workers run in this project's own environment, installed from the same lock file).
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError, WaiterError

from infra.local.aws import emulated
from infra.local.knowledge import hand_over_vector_token, knowledge_parameters
from infra.local.model import hand_over_nebius_key, model_parameters
from infra.local.redis import hand_over_redis_token, redis_parameters
from infra.local.settings import API_ID, AUDIENCE, REGION, ROOT, STACK_NAME, LocalSettings
from infra.local.weather import hand_over_weatherkit_key, weather_parameters

ARTIFACTS_BUCKET = "spotter-artifacts"
CODE_LAYER = "CodeLayer"
# A stack left in one of these has nothing of worth in it: it was never created in full.
NEVER_CREATED = frozenset({"CREATE_IN_PROGRESS", "CREATE_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED"})
# Zip's earliest date: the same sources give the same bytes, whenever they are zipped.
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)

Template = dict[str, Any]


class DeployFailed(Exception):
    """The stack could not be created or updated; the message says why."""


def source_files(folder: Path) -> Iterator[Path]:
    """Files of a source folder that belong into a package, in a stable order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def zip_folder(folder: Path, prefix: str = "") -> bytes:
    """A zip of `folder` whose bytes depend on its contents alone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in source_files(folder):
            entry = zipfile.ZipInfo(prefix + path.relative_to(folder).as_posix(), ZIP_EPOCH)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return buffer.getvalue()


def fingerprint(settings: LocalSettings) -> str:
    """Changes when anything that would be deployed changes."""
    digest = hashlib.sha256(json.dumps(parameters(settings), sort_keys=True).encode())
    sources = [
        ROOT / "template.yaml",
        Path(__file__),
        *source_files(ROOT / "functions"),
        *source_files(ROOT / "shared"),
    ]
    for path in sources:
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def parameters(settings: LocalSettings) -> dict[str, str]:
    """The template's parameters as a laptop chooses them."""
    return {
        "JwtIssuer": settings.issuer,
        "JwtAudience": AUDIENCE,
        "Stage": "local",
        "AppOrigins": "http://localhost:3000",
        **model_parameters(settings),
        **knowledge_parameters(settings),
        **redis_parameters(settings),
        **weather_parameters(settings),
    }


class Packager:
    """Uploads code and definitions to the emulator's S3, each content once."""

    def __init__(self, settings: LocalSettings) -> None:
        self._s3 = emulated(settings, "s3")
        with suppress(self._s3.exceptions.BucketAlreadyOwnedByYou):
            self._s3.create_bucket(Bucket=ARTIFACTS_BUCKET)

    def upload(self, data: bytes) -> dict[str, str]:
        """Where `data` is now, as a SAM template says it."""
        key = hashlib.sha256(data).hexdigest()
        self._s3.put_object(Bucket=ARTIFACTS_BUCKET, Key=key, Body=data)
        return {"Bucket": ARTIFACTS_BUCKET, "Key": key}

    def package(self, template: Template) -> Template:
        """Replace the local folders of functions and of the code layer by uploaded zips; drop third-party layers."""
        resources = template["Resources"]
        layers = {name for name, r in resources.items() if r["Type"] == "AWS::Serverless::LayerVersion"}
        functions = self.upload(zip_folder(ROOT / "functions"))
        for name in layers - {CODE_LAYER}:
            del resources[name]
        code = zip_folder(ROOT / "shared" / "spotter", prefix="python/spotter/")
        resources[CODE_LAYER]["Properties"]["ContentUri"] = self.upload(code)
        defaults = template.get("Globals", {}).get("Function", {})
        defaults.pop("CodeUri", None)
        for owner in [defaults, *(r["Properties"] for r in resources.values() if _is_function(r))]:
            if "Layers" in owner:
                owner["Layers"] = [layer for layer in owner["Layers"] if layer.get("Ref") not in layers - {CODE_LAYER}]
        for resource in resources.values():
            if _is_function(resource):
                resource["Properties"]["CodeUri"] = functions
        return template


def _is_function(resource: dict[str, Any]) -> bool:
    return bool(resource["Type"] == "AWS::Serverless::Function")


def expand(template: Template, chosen: dict[str, str]) -> Template:
    """The CloudFormation template that SAM makes of `template` with the chosen parameters."""
    from samtranslator.translator.transform import transform

    class NoManagedPolicies:
        def load(self) -> dict[str, str]:
            return {}

    os.environ.setdefault("AWS_DEFAULT_REGION", REGION)
    expanded: Template = transform(template, chosen, NoManagedPolicies())
    return expanded


def routes_as_resources(template: Template) -> Template:
    """Turn the OpenAPI body that SAM gives an HTTP API into authorizer, integration and route resources."""
    resources = template["Resources"]
    for name, resource in list(resources.items()):
        if resource["Type"] == "AWS::ApiGatewayV2::Api" and "Body" in resource["Properties"]:
            properties = resource["Properties"]
            body = properties.pop("Body")
            properties.setdefault("Name", name)
            properties["ProtocolType"] = "HTTP"
            properties["Tags"] = {**properties.get("Tags", {}), "ms-custom-id": API_ID}
            if cors := body.get("x-amazon-apigateway-cors"):
                properties["CorsConfiguration"] = cors  # the emulator takes the names as OpenAPI writes them
            resources.update(_authorizers(name, body))
            resources.update(_routes(name, body))
    return template


def _authorizers(api: str, body: dict[str, Any]) -> Template:
    schemes = body.get("components", {}).get("securitySchemes", {})
    made = {}
    for scheme, definition in schemes.items():
        authorizer = definition["x-amazon-apigateway-authorizer"]
        made[f"{api}Authorizer{scheme}"] = {
            "Type": "AWS::ApiGatewayV2::Authorizer",
            "Properties": {
                "ApiId": {"Ref": api},
                "Name": scheme,
                "AuthorizerType": "JWT",
                "IdentitySource": [authorizer["identitySource"]],
                "JwtConfiguration": {
                    "Issuer": authorizer["jwtConfiguration"]["issuer"],
                    "Audience": authorizer["jwtConfiguration"]["audience"],
                },
            },
        }
    return made


def _routes(api: str, body: dict[str, Any]) -> Template:
    made: Template = {}
    for path, operations in body["paths"].items():
        for method, operation in operations.items():
            if "x-amazon-apigateway-integration" in operation:
                made.update(_route(api, f"{method.upper()} {path}", operation))
    return made


def _route(api: str, key: str, operation: dict[str, Any]) -> Template:
    name = f"{api}Route" + hashlib.sha256(key.encode()).hexdigest()[:8]
    integration = operation["x-amazon-apigateway-integration"]
    route: dict[str, Any] = {
        "ApiId": {"Ref": api},
        "RouteKey": key,
        "Target": {"Fn::Sub": ["integrations/${Id}", {"Id": {"Ref": f"{name}Integration"}}]},
    }
    for scheme, scopes in next(iter(operation.get("security") or []), {}).items():
        if scheme != "NONE":
            route |= {"AuthorizationType": "JWT", "AuthorizerId": {"Ref": f"{api}Authorizer{scheme}"}}
            route |= {"AuthorizationScopes": scopes} if scopes else {}
    return {
        f"{name}Integration": {
            "Type": "AWS::ApiGatewayV2::Integration",
            "Properties": {
                "ApiId": {"Ref": api},
                "IntegrationType": "AWS_PROXY",
                "IntegrationUri": integration["uri"],
                "PayloadFormatVersion": integration["payloadFormatVersion"],
            },
        },
        name: {"Type": "AWS::ApiGatewayV2::Route", "Properties": route},
    }


def deploy(settings: LocalSettings) -> dict[str, str]:
    """Bring the emulator's stack to what the sources say, and return the stack's outputs.

    Raises DeployFailed with the first reason that CloudFormation gives.
    """
    from samtranslator.yaml_helper import yaml_parse

    hand_over_weatherkit_key(settings)
    hand_over_nebius_key(settings)
    hand_over_redis_token(settings)
    hand_over_vector_token(settings)
    template = yaml_parse((ROOT / "template.yaml").read_text(encoding="utf-8"))
    packager = Packager(settings)
    expanded = routes_as_resources(expand(packager.package(template), parameters(settings)))
    # By way of S3, because a request to CloudFormation holds a template of 51,200 bytes at most.
    stored = packager.upload(json.dumps(expanded).encode())
    address = f"{settings.aws_url}/{stored['Bucket']}/{stored['Key']}"
    _create_or_update(emulated(settings, "cloudformation"), address, parameters(settings))
    return stack_outputs(settings)


def stack_outputs(settings: LocalSettings) -> dict[str, str]:
    """Outputs of the deployed stack; empty when there is none."""
    cloudformation = emulated(settings, "cloudformation")
    stack = _describe(cloudformation)
    return {output["OutputKey"]: output["OutputValue"] for output in (stack or {}).get("Outputs", [])}


def _describe(cloudformation: Any) -> dict[str, Any] | None:  # noqa: ANN401
    try:
        stacks: list[dict[str, Any]] = cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"]
    except ClientError:
        return None
    return stacks[0] if stacks and stacks[0]["StackStatus"] != "DELETE_COMPLETE" else None


def _create_or_update(cloudformation: Any, address: str, chosen: dict[str, str]) -> None:  # noqa: ANN401
    stack = _describe(cloudformation)
    if stack and stack["StackStatus"] in NEVER_CREATED:
        cloudformation.delete_stack(StackName=STACK_NAME)
        stack = None
    action, waiter = ("update_stack", "stack_update_complete") if stack else ("create_stack", "stack_create_complete")
    request = {
        "StackName": STACK_NAME,
        "TemplateURL": address,
        "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
        "Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in chosen.items()],
    }
    try:
        getattr(cloudformation, action)(**request)
        cloudformation.get_waiter(waiter).wait(StackName=STACK_NAME, WaiterConfig={"Delay": 1, "MaxAttempts": 120})
    except WaiterError:
        raise DeployFailed(_first_failure(cloudformation)) from None
    except ClientError as error:
        if "No updates" not in str(error):
            raise DeployFailed(str(error)) from None


def _first_failure(cloudformation: Any) -> str:  # noqa: ANN401
    events = cloudformation.describe_stack_events(StackName=STACK_NAME)["StackEvents"]
    failed = [event for event in reversed(events) if event["ResourceStatus"].endswith("FAILED")]
    if not failed:
        return "the stack did not settle in time"
    return f"{failed[0]['LogicalResourceId']}: {failed[0].get('ResourceStatusReason', 'no reason given')}"
