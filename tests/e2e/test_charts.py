"""Pictures over HTTP on the deployed template."""

from datetime import UTC, datetime, timedelta

from infra.local.settings import ROOT
from tests.support.activities import gpx
from tests.support.activity_files import GPX
from tests.support.svg import assert_stands_alone, parsed, texts, with_class

EXAMPLE = (ROOT / "examples" / "hilly_8k.gpx").read_bytes()


def kept(athlete, body):
    return athlete.post("/api/running/parse", content=body, headers={"Content-Type": GPX}).json()["run"]["id"]


def test_a_run_is_a_picture_of_its_own_athlete(as_athlete):
    athlete = as_athlete("emmy")
    path = f"/api/runs/{kept(athlete, EXAMPLE)}/chart.svg"
    answer = athlete.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert_stands_alone(answer.text)
    assert texts(parsed(answer.text))[-1] == "8 km"
    again = athlete.get(path, headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert as_athlete("mallory").get(path).status_code == 404


def test_progress_is_friendly_before_the_first_run_and_shows_it_after(as_athlete):
    athlete = as_athlete("sofia")
    before = athlete.get("/api/progress/running.svg")
    assert (before.status_code, texts(parsed(before.text))[0]) == (200, "No runs in the last 12 weeks.")
    kept(athlete, gpx(datetime.now(UTC).replace(microsecond=0) - timedelta(days=8)))
    after = athlete.get("/api/progress/running.svg", params={"weeks": 4})
    assert after.status_code == 200, after.text
    assert_stands_alone(after.text)
    assert len(with_class(parsed(after.text), "circle", "first")) == 1
