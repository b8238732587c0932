"""Permissions as calls need them and as policies grant them, in the same form: (action, resource)."""

import re
from itertools import product


def needed(operation, params):
    """The permissions that a call needs, as (action, resource); objects are named by bucket and prefix."""
    if operation == "TransactWriteItems":
        steps = [step for item in params["TransactItems"] for step in item.items()]
        return {(f"dynamodb:{kind}Item", step["TableName"]) for kind, step in steps}
    if operation == "BatchWriteItem":
        return {("dynamodb:BatchWriteItem", table) for table in params["RequestItems"]}
    if operation == "GetSecretValue":
        return {("secretsmanager:GetSecretValue", params["SecretId"])}
    if "IndexName" in params:
        return {(f"dynamodb:{operation}", f"{params['TableName']}/index/{params['IndexName']}")}
    if "TableName" in params:
        return {(f"dynamodb:{operation}", params["TableName"])}
    return needed_of_s3(operation, params)


def needed_of_s3(operation, params):
    if operation == "ListObjectsV2":
        return {("s3:ListBucket", "DataBucket")}
    if operation == "DeleteObjects":
        return {("s3:DeleteObject", below(entry["Key"])) for entry in params["Delete"]["Objects"]}
    if operation in {"GetObject", "HeadObject"}:
        # S3 tells a caller who may not list that a missing object is forbidden.
        return {("s3:GetObject", below(params["Key"])), ("s3:ListBucket", "DataBucket")}
    return {(f"s3:{operation}", below(params["Key"]))}


def below(key):
    """The prefix that grants name: the first part of the key, of the knowledge base's the second as well."""
    parts = key.split("/")
    return "/".join(["DataBucket", *parts[: 2 if parts[0] == "knowledge" else 1]])


def granted(function):
    """The permissions in a function's policies, in the same form."""
    statements = [statement for policy in function.get("Policies", []) for statement in policy["Statement"]]
    pairs = set()
    for statement in statements:
        resources = statement["Resource"] if isinstance(statement["Resource"], list) else [statement["Resource"]]
        pairs |= set(product(statement["Action"], map(resource_name, resources)))
    return pairs


def resource_name(resource):
    if "Fn::GetAtt" in resource:
        return resource["Fn::GetAtt"][0]
    if secret := re.search(r":secret:\$\{(\w+)}-\?{6}$", resource["Fn::Sub"]):
        return secret[1]
    resource_id, below_it = re.fullmatch(
        r"\$\{(\w+)\.Arn}/(index/\w+|[\w/]+(?=/\*))(?:/\*)?", resource["Fn::Sub"]
    ).groups()
    return f"{resource_id}/{below_it}"
