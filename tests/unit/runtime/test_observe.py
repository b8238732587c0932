"""What is written down of things that are only counted."""

from __future__ import annotations

import json

from spotter.runtime.observe import report_event


def test_an_event_leaves_one_line_and_a_metric_of_its_name(log_lines, capsys):
    report_event("rate_limit_open")
    assert [(line["level"], line["message"]) for line in log_lines()] == [("WARNING", "rate_limit_open")]
    [metrics] = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"_aws"' in line]
    assert metrics["RateLimitOpen"] == [1.0]
