"""The only place that chooses what stands behind a port. Everything heavy is imported when it is first asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from spotter import connections
from spotter.settings import settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer

    from spotter.athlete.ports import Place
    from spotter.athlete.profile import Tier
    from spotter.coaching.context.athlete_context import AthleteContext
    from spotter.providers.http_service import HttpService
    from spotter.running.analysis.records import Runner
    from spotter.running.ports import WeatherProvider
    from spotter.running.told_runs import ReadWords
    from spotter.settings import WeatherSettings
    from spotter.storage.examples import StoredExamples
    from spotter.storage.profiles import StoredProfiles
    from spotter.storage.runs import StoredRuns
    from spotter.storage.streams import StoredStreams
    from spotter.storage.uploads import StoredUploads
    from spotter.storage.weekly_volumes import StoredWeeklyVolumes
    from spotter.storage.workouts import StoredWorkouts
    from spotter.strength.analysis.facts import Lifter, RunDone
    from spotter.strength.imports.logged import Unsaid
    from spotter.strength.ports import Logbook
    from spotter.voice.listening import Ears
    from spotter.voice.ports import Diary, Listener, LogReader, Speaker
    from spotter.wording.insight import Wordsmith
    from spotter.wording.sentences import Sentences

# An athlete waits for it while a run is being kept, and the run can get its weather later.
_WEATHER_BUDGET_S = 3.0
# More than three runs a day of the weeks that lifting looks back on.
_MOST_RUNS = 100
# What a model is used for, as metrics call it.
_LISTENING = "listening"


def profiles() -> StoredProfiles:
    """The athletes' profiles."""
    from spotter.storage.profiles import StoredProfiles

    return StoredProfiles(connections.database(), settings().user_profiles_table)


def runs() -> StoredRuns:
    """The athletes' runs."""
    from spotter.storage.runs import StoredRuns

    return StoredRuns(connections.database(), settings().runs_table, weekly_volumes())


def workouts() -> StoredWorkouts:
    """The athletes' workouts."""
    from spotter.storage.heads import StoredHeads
    from spotter.storage.workouts import StoredWorkouts

    heads = StoredHeads(connections.database(), settings().runs_table)
    return StoredWorkouts(connections.database(), settings().workouts_table, heads, weekly_volumes())


def logbook() -> Logbook:
    """The athletes' workouts, and the catalogue that their exercises are from."""
    from spotter.strength.exercises.book import CatalogueBook
    from spotter.strength.ports import Logbook

    return Logbook(workouts(), CatalogueBook())


def weekly_volumes() -> StoredWeeklyVolumes:
    """What the athletes have done, by week."""
    from spotter.storage.weekly_volumes import StoredWeeklyVolumes

    return StoredWeeklyVolumes(connections.database(), settings().weekly_volume_tracking_table)


def streams() -> StoredStreams:
    """The samples of the runs."""
    from spotter.storage.streams import StoredStreams

    return StoredStreams(connections.objects())


def uploads() -> StoredUploads:
    """Files uploaded by the athletes."""
    from spotter.storage.uploads import StoredUploads

    return StoredUploads(connections.objects())


def places() -> Sequence[Place]:
    """Every place but the profiles that keeps something of athletes."""
    from spotter.storage.examples import corrections_prefix
    from spotter.storage.places import copies_place, objects_place, table_place
    from spotter.storage.runs import RUN_KEYS
    from spotter.storage.streams import streams_prefix
    from spotter.storage.table import EVERY_KEY
    from spotter.storage.uploads import uploads_prefix
    from spotter.storage.workouts import WORKOUT_KEYS

    return (
        table_place("conversations", connections.database(), settings().conversations_table, EVERY_KEY),
        table_place("runs", connections.database(), settings().runs_table, RUN_KEYS),
        table_place("workouts", connections.database(), settings().workouts_table, WORKOUT_KEYS),
        table_place(
            "weekly_volume_tracking", connections.database(), settings().weekly_volume_tracking_table, EVERY_KEY
        ),
        objects_place("streams", connections.objects(), streams_prefix),
        objects_place("uploads", connections.objects(), uploads_prefix),
        objects_place("corrections", connections.objects(), corrections_prefix),
        copies_place("idempotency_records", connections.database(), settings().idempotency_table),
    )


def examples() -> StoredExamples:
    """What athletes put right in spoken logs."""
    from spotter.storage.examples import StoredExamples

    return StoredExamples(connections.objects())


def ears() -> Ears:
    """Who reads spoken logs: the grammar, and a listener where a model is chosen."""
    from spotter.runtime.observe import report_model
    from spotter.strength.exercises.book import CatalogueBook
    from spotter.voice.listening import Ears

    def count(outcome: str) -> None:
        report_model(_LISTENING, outcome, {"readings": 1})

    return Ears(grammar(), CatalogueBook(), listener(), count)


def grammar() -> LogReader:
    """The grammar."""
    from spotter.voice.parse_log import read_log

    return read_log


def listener() -> Listener | None:
    """Who is asked about what the grammar cannot read; None where no model is chosen."""
    from spotter.settings import model_settings

    chosen = model_settings()
    if not chosen.nebius_model_id:
        return None
    from spotter.providers.log_listener import PATIENCE, LogListener
    from spotter.providers.metered_chat import MeteredChat, Price
    from spotter.runtime.observe import report_model

    price = Price(chosen.nebius_prompt_usd_per_million, chosen.nebius_completion_usd_per_million)
    return LogListener(MeteredChat(connections.chat_model(PATIENCE), _LISTENING, price, report_model))


def diary(speaker: Speaker) -> Diary:
    """Where what the speaker tells is kept."""
    from spotter.voice.diary import AthletesDiary

    return AthletesDiary(logbook(), runs(), speaker.timezone)


def wordsmith() -> Wordsmith | None:
    """Who writes the insights of runs; None where no model is chosen, and the rules write."""
    from spotter.running.insights.finding_words import SENTENCES

    return _wordsmith("running coach", "run", SENTENCES)


def workout_wordsmith() -> Wordsmith | None:
    """Who writes the insights of workouts; None where no model is chosen, and the rules write."""
    from spotter.strength.insights.finding_words import SENTENCES

    return _wordsmith("strength coach", "workout", SENTENCES)


def _wordsmith(coach: str, session: str, sentences: Sentences) -> Wordsmith | None:
    from spotter.settings import model_settings

    if not model_settings().nebius_model_id:
        return None
    from spotter.providers.wordsmith import PATIENCE, ModelWordsmith, Subject

    return ModelWordsmith(connections.chat_model(PATIENCE), Subject(coach, session, sentences))


@cache
def weather() -> WeatherProvider | None:
    """Past weather, each place and hour asked for once; None where no service is chosen."""
    from spotter.providers.cached_weather import CachedHour, CachedWeather
    from spotter.settings import weather_settings
    from spotter.storage.items import TableSpec
    from spotter.storage.table import Table

    chosen = weather_settings()
    if chosen.weather_provider == "none":
        return None
    provider, origin = {"weatherkit": _weatherkit, "open_meteo": _open_meteo}[chosen.weather_provider](chosen)
    return CachedWeather(
        provider, Table(connections.database(), TableSpec(chosen.weather_cache_table), CachedHour), origin
    )


def _weatherkit(chosen: WeatherSettings) -> tuple[WeatherProvider, str]:
    from spotter.providers.apple_token import AppleIdentity, AppleTokens
    from spotter.providers.weatherkit import NAME, WeatherKit

    identity = AppleIdentity(chosen.weatherkit_team_id, chosen.weatherkit_service_id, chosen.weatherkit_key_id)
    tokens = AppleTokens(identity, lambda: connections.secret(chosen.weatherkit_private_key_secret))
    return WeatherKit(_weather_service(NAME), chosen.weatherkit_url, tokens), chosen.weatherkit_url


def _open_meteo(chosen: WeatherSettings) -> tuple[WeatherProvider, str]:
    from spotter.providers.open_meteo import NAME, OpenMeteo, OpenMeteoHosts

    hosts = OpenMeteoHosts(chosen.open_meteo_archive_url, chosen.open_meteo_forecast_url)
    return OpenMeteo(_weather_service(NAME), hosts), chosen.open_meteo_archive_url


def _weather_service(name: str) -> HttpService:
    from spotter.providers.http_service import HttpService, Patience

    return HttpService(connections.http_client(), name, Patience(budget_s=_WEATHER_BUDGET_S))


def log_reader(athlete_id: str) -> ReadWords:
    """What reads the runs out of the athlete's words, which are in the athlete's own units."""
    from spotter.athlete.profile import profile_of
    from spotter.voice.models import SpokenContext
    from spotter.voice.parse_log import read_log

    chosen = profile_of(athlete_id, profiles()).preferences
    context = SpokenContext(unit_preference=chosen.weight_unit, distance_unit=chosen.distance_unit)
    return lambda text: read_log(text, context)


def tier_of(athlete_id: str) -> Tier:
    """The tier in the athlete's stored profile; `free` without one."""
    from spotter.athlete.profile import profile_of

    return profile_of(athlete_id, profiles()).tier


def runner_of(athlete_id: str) -> Runner:
    """What the athlete's stored profile tells about a runner."""
    from spotter.athlete.profile import profile_of
    from spotter.running.analysis.records import Runner

    profile = profile_of(athlete_id, profiles())
    return Runner(
        age=profile.age,
        sex=profile.sex,
        weight_kg=profile.weight_kg,
        max_heart_rate_bpm=profile.max_heart_rate_bpm,
        resting_heart_rate_bpm=profile.resting_heart_rate_bpm,
        lactate_threshold_heart_rate_bpm=profile.lactate_threshold_heart_rate_bpm,
        threshold_pace_s_per_km=profile.threshold_pace_s_per_km,
        distance_unit=profile.preferences.distance_unit or "km",
        timezone=profile.timezone,
    )


def speaker_of(athlete_id: str) -> Speaker:
    """What the athlete's stored profile tells about somebody who speaks."""
    from spotter.athlete.profile import profile_of
    from spotter.voice.ports import Speaker

    profile = profile_of(athlete_id, profiles())
    chosen = profile.preferences
    return Speaker(chosen.weight_unit, chosen.distance_unit, profile.timezone, chosen.share_corrections)


def unsaid_of(athlete_id: str) -> Unsaid:
    """What goes without saying in the athlete's exports from other apps, by the stored profile."""
    from spotter.athlete.profile import profile_of
    from spotter.strength.imports.logged import Unsaid

    profile = profile_of(athlete_id, profiles())
    return Unsaid(profile.timezone, profile.preferences.weight_unit, profile.preferences.distance_unit)


def lifter_of(athlete_id: str) -> Lifter:
    """What the athlete's stored profile tells about a lifter."""
    from spotter.athlete.profile import profile_of
    from spotter.strength.analysis.facts import Lifter

    profile = profile_of(athlete_id, profiles())
    return Lifter(
        experience=profile.experience_level,
        sex=profile.sex,
        weight_kg=profile.weight_kg,
        weight_unit=profile.preferences.weight_unit,
        timezone=profile.timezone,
    )


def coach_context() -> AthleteContext:
    """What the coach knows about who asks; another source is another entry."""
    from spotter.clock import system_clock
    from spotter.coaching.context.athlete_context import AthleteContext
    from spotter.coaching.context.profile_facts import ProfileFacts
    from spotter.coaching.context.running_facts import RunningFacts
    from spotter.coaching.context.strength_facts import StrengthFacts
    from spotter.strength.exercises.book import CatalogueBook

    sources = (
        StrengthFacts(workouts(), CatalogueBook(), weekly_volumes()),
        RunningFacts(runs()),
        ProfileFacts(),
    )
    return AthleteContext(profiles(), sources, system_clock)


def runs_done(athlete_id: str, earliest: datetime, latest: datetime) -> Sequence[RunDone]:
    """The athlete's runs that began in this stretch of time, as far as they matter to lifting; see RunLog."""
    from spotter.running.hard_run import ended_at, is_hard
    from spotter.strength.analysis.facts import RunDone

    found = runs().latest_between(athlete_id, earliest, latest, limit=_MOST_RUNS)
    return [RunDone(run.started_at, ended_at(run), run.distance_m or 0.0, is_hard(run)) for run in found]


def timezone_of(athlete_id: str) -> str | None:
    """The time zone in the athlete's stored profile."""
    from spotter.athlete.profile import profile_of

    return profile_of(athlete_id, profiles()).timezone


def idempotency_records(athlete_id: str) -> DynamoDBPersistenceLayer:
    """Where the answers to the athlete's requests with an Idempotency-Key are kept."""
    layer = _idempotency_layer()
    # A function answers one request at a time, so its one layer can be pointed at one athlete after the other.
    layer.static_pk_value = athlete_id
    return layer


def forget_answers(athlete_id: str) -> None:
    """Erase the kept answers to the athlete's requests, which hold what it kept; a repeated one is carried out anew.

    Raises Unavailable when the records cannot be reached.
    """
    from spotter.storage.items import TableSpec

    connections.database().erase(TableSpec(settings().idempotency_table), athlete_id)


@cache
def _idempotency_layer() -> DynamoDBPersistenceLayer:
    from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer

    from spotter.storage.items import EXPIRY, HASH_KEY, RANGE_KEY

    return DynamoDBPersistenceLayer(
        table_name=settings().idempotency_table,
        key_attr=HASH_KEY,
        sort_key_attr=RANGE_KEY,
        static_pk_value="",
        expiry_attr=EXPIRY,
        boto3_client=connections.client("dynamodb"),
    )
