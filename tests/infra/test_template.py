"""What must hold of everything that the template deploys."""

import re
import tomllib

import pytest

from tests.infra.sources import ROOT, resources_of

# S3 names objects by prefix: the one place where an allowed thing cannot be named in full.
OBJECTS_BELOW_A_PREFIX = re.compile(r"\$\{\w+Bucket\.Arn}(?:/[a-z_]+)+/\*")
SAM_OWN_POLICIES = {
    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
    "arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess",
}
# Nobody misses what they hold: answers kept for a day and weather that can be asked for again. A backup would only
# keep, for 35 days, runs that athletes have deleted.
PASSING_TABLES = {"IdempotencyTable", "WeatherCacheTable"}
OPEN_ROUTES = {("get", "/healthz"), ("get", "/openapi.json"), ("get", "/docs"), ("get", "/docs/{asset}")}
METHODS = {"get", "put", "post", "delete", "patch"}


def listed(value):
    return value if isinstance(value, list) else [value]


def statements(expanded):
    roles = resources_of(expanded, "AWS::IAM::Role")
    assert roles
    for role in roles.values():
        for policy in role.get("Policies", []):
            yield from policy["PolicyDocument"]["Statement"]


def operations(expanded):
    """Every route of the API as (method, path, description)."""
    paths = expanded["Resources"]["HttpApi"]["Properties"]["Body"]["paths"]
    return [(method, path, verbs[method]) for path, verbs in paths.items() for method in METHODS & verbs.keys()]


def targets_of_rules(expanded):
    """The schedule of every function that a rule of EventBridge calls, by its logical id; None for a rule of events."""
    rules = resources_of(expanded, "AWS::Events::Rule").values()
    return {
        target["Arn"]["Fn::GetAtt"][0]: rule.get("ScheduleExpression") for rule in rules for target in rule["Targets"]
    }


def is_named(resource):
    """Whether a policy's resource is one thing, or the objects of one bucket below one prefix."""
    text = resource if isinstance(resource, str) else resource.get("Fn::Sub", "")
    return "*" not in text or bool(OBJECTS_BELOW_A_PREFIX.fullmatch(text))


def test_no_policy_has_a_wildcard(expanded):
    given = list(statements(expanded))
    assert given
    for statement in given:
        assert statement["Effect"] == "Allow"
        assert not any("*" in action for action in listed(statement["Action"])), statement
        assert all(is_named(resource) for resource in listed(statement["Resource"])), statement


def test_roles_have_only_the_managed_policies_that_sam_adds(expanded):
    roles = resources_of(expanded, "AWS::IAM::Role")
    assert roles
    for role in roles.values():
        names = {arn if isinstance(arn, str) else arn["Fn::Sub"] for arn in role["ManagedPolicyArns"]}
        assert {
            re.sub(r"arn:(\$\{AWS::Partition}|aws(-\w+)*):", "arn:aws:", name) for name in names
        } <= SAM_OWN_POLICIES


def test_every_function_is_traced_and_logs_json_into_a_group_with_retention(expanded):
    functions = resources_of(expanded, "AWS::Lambda::Function")
    groups = resources_of(expanded, "AWS::Logs::LogGroup")
    assert functions
    for function in functions.values():
        assert function["TracingConfig"] == {"Mode": "Active"}
        assert function["LoggingConfig"]["LogFormat"] == "JSON"
        assert groups[function["LoggingConfig"]["LogGroup"]["Ref"]]["RetentionInDays"]


def test_every_function_runs_on_the_machine_that_layers_are_built_for(expanded):
    functions = resources_of(expanded, "AWS::Lambda::Function")
    assert functions
    for function in functions.values():
        assert (function["Runtime"], function["Architectures"]) == ("python3.13", ["arm64"])


def test_no_function_outlives_the_gateway_that_waits_for_it(expanded):
    longest_wait_s = 30
    unwaited = targets_of_rules(expanded)
    functions = resources_of(expanded, "AWS::Lambda::Function")
    assert functions.keys() > unwaited.keys()
    for name, function in functions.items():
        assert name in unwaited or function["Timeout"] < longest_wait_s


def test_a_scheduled_function_ends_before_it_starts_again(expanded):
    functions = resources_of(expanded, "AWS::Lambda::Function")
    schedules = {name: schedule for name, schedule in targets_of_rules(expanded).items() if schedule}
    assert schedules
    for name, schedule in schedules.items():
        minutes = int(re.fullmatch(r"rate\((\d+) minutes\)", schedule)[1])
        assert functions[name]["Timeout"] < minutes * 60


def test_what_nobody_waits_for_and_no_clock_calls_again_is_kept_when_it_fails(expanded):
    by_events = {name for name, schedule in targets_of_rules(expanded).items() if schedule is None}
    kept = {
        config["FunctionName"]["Ref"]: config["DestinationConfig"]["OnFailure"]["Destination"]
        for config in resources_of(expanded, "AWS::Lambda::EventInvokeConfig").values()
    }
    assert by_events
    assert by_events == kept.keys()
    queues = resources_of(expanded, "AWS::SQS::Queue")
    for destination in kept.values():
        queue = queues[destination["Fn::GetAtt"][0]]
        assert queue["SqsManagedSseEnabled"] is True
        assert queue["MessageRetentionPeriod"] == 14 * 24 * 60 * 60


def test_the_bucket_tells_of_its_objects(expanded):
    (bucket,) = resources_of(expanded, "AWS::S3::Bucket").values()
    assert bucket["NotificationConfiguration"] == {"EventBridgeConfiguration": {"EventBridgeEnabled": True}}


def test_every_route_needs_a_token_except_the_open_ones(expanded):
    found = {(method, path) for method, path, operation in operations(expanded) if not operation.get("security")}
    unsigned = {
        (method, path)
        for method, path, operation in operations(expanded)
        if operation.get("security") == [{"NONE": []}]
    }
    assert found | unsigned == OPEN_ROUTES


def test_origins_of_web_pages_reach_the_gateway_as_a_list(expanded):
    _, cors, _ = expanded["Resources"]["HttpApi"]["Properties"]["Body"]["x-amazon-apigateway-cors"]["Fn::If"]
    assert cors["allowOrigins"] == {"Fn::Split": [",", "https://one.example,https://two.example"]}
    assert "authorization" in cors["allowHeaders"]


def test_the_gateway_throttles_and_logs(expanded):
    (stage,) = resources_of(expanded, "AWS::ApiGatewayV2::Stage").values()
    assert stage["DefaultRouteSettings"].keys() >= {"ThrottlingRateLimit", "ThrottlingBurstLimit"}
    assert stage["AccessLogSettings"]["DestinationArn"]


@pytest.mark.parametrize("personal", ["sourceIp", "userAgent", "claims", "$context.path"])
def test_access_logs_hold_nothing_personal(expanded, personal):
    (stage,) = resources_of(expanded, "AWS::ApiGatewayV2::Stage").values()
    assert personal not in stage["AccessLogSettings"]["Format"]


def test_every_table_with_something_of_its_own_can_be_restored(expanded):
    tables = resources_of(expanded, "AWS::DynamoDB::Table")
    assert tables.keys() > PASSING_TABLES
    for name, table in tables.items():
        recovery = {"PointInTimeRecoveryEnabled": name not in PASSING_TABLES}
        assert table["PointInTimeRecoverySpecification"] == recovery, name


def test_every_passing_table_forgets_by_itself(expanded):
    tables = resources_of(expanded, "AWS::DynamoDB::Table")
    forgetting = {name for name, table in tables.items() if "TimeToLiveSpecification" in table}
    # Conversations are an athlete's own as long as they last.
    assert forgetting == {*PASSING_TABLES, "ConversationsTable"}


def test_every_table_is_encrypted_and_paid_by_use(expanded):
    tables = resources_of(expanded, "AWS::DynamoDB::Table")
    assert tables
    for table in tables.values():
        assert table["SSESpecification"] == {"SSEEnabled": True}
        assert table["BillingMode"] == "PAY_PER_REQUEST"


def test_every_bucket_is_encrypted_and_closed_to_the_public(expanded):
    buckets = resources_of(expanded, "AWS::S3::Bucket")
    assert buckets
    for bucket in buckets.values():
        assert bucket["BucketEncryption"]
        assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}


def test_every_bucket_refuses_plain_http(expanded):
    refused = {
        policy["Bucket"]["Ref"]
        for policy in resources_of(expanded, "AWS::S3::BucketPolicy").values()
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Effect"] == "Deny" and statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    }
    assert refused == set(resources_of(expanded, "AWS::S3::Bucket"))


def test_what_holds_state_is_not_deleted_with_the_stack(template):
    stateful = {"AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::Cognito::UserPool"}
    kept = {name: resource for name, resource in template["Resources"].items() if resource["Type"] in stateful}
    assert {resource["Type"] for resource in kept.values()} == stateful
    for name, resource in kept.items():
        assert resource["DeletionPolicy"] == "RetainExceptOnCreate", name
        assert resource["UpdateReplacePolicy"] == "Retain", name


@pytest.mark.parametrize("stage", ["dev", "staging", "prod"])
def test_each_stage_sets_only_parameters_that_exist(template, stage):
    config = tomllib.loads((ROOT / "samconfig.toml").read_text())[stage]["deploy"]["parameters"]
    given = dict(override.split("=", 1) for override in config["parameter_overrides"])
    assert given["Stage"] == stage
    assert given.keys() <= template["Parameters"].keys()
