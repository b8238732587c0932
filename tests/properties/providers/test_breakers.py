"""Several instances that share a breaker: what may never happen, whoever asks when and whatever becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.errors import Unavailable
from spotter.providers.breaker import Breaker, State, Tolerance, state_at
from spotter.providers.breaker_memory import ProcessMemory
from tests.support.passing_time import SetClock

MANY = settings(max_examples=150, deadline=None)

tolerances = st.builds(
    lambda failures, window_s, probe_s, longer_s: Tolerance(failures, window_s, probe_s + longer_s, probe_s),
    st.integers(1, 4),
    st.integers(1, 30),
    st.integers(1, 10),
    st.integers(0, 20),
)
events = st.lists(
    st.tuples(st.sampled_from(["ask", "ask", "answer", "fail", "fail", "wait"]), st.integers(0, 12)), max_size=60
)


@dataclass
class Instances:
    """Instances that ask one service; a question that is out takes less than a probe may."""

    tolerance: Tolerance
    clock: SetClock = field(default_factory=SetClock)
    out: list[tuple[bool, float]] = field(default_factory=list)

    def __post_init__(self):
        self.memory = ProcessMemory(self.clock)

    def breaker(self):
        return Breaker("It", self.memory, self.tolerance, self.clock)

    @property
    def now_s(self):
        return self.clock().timestamp()

    @property
    def state(self):
        return state_at(self.now_s, self.memory.rest_ends_s())

    @property
    def probes(self):
        return sum(probing for probing, _ in self.out)

    def ask(self, _n):
        before = self.state
        try:
            probing = self.breaker().enter()
        except Unavailable:
            assert before is not State.CLOSED
        else:
            assert probing is (before is State.HALF_OPEN)
            assert before is not State.OPEN
            self.out.append((probing, self.now_s))

    def answer(self, n):
        if self.out:
            probing, _ = self.out.pop(n % len(self.out))
            self.breaker().answered(probing=probing)
            assert not probing or self.state is State.CLOSED

    def fail(self, n):
        if self.out:
            probing, _ = self.out.pop(n % len(self.out))
            self.breaker().failed(probing=probing)
            assert not probing or self.state is State.OPEN

    def wait(self, seconds):
        late = [each for each in self.out if self.now_s + seconds >= each[1] + self.tolerance.probe_s]
        for each in late:
            self.fail(self.out.index(each))
        self.clock.pass_s(seconds)


@given(tolerances, events)
@MANY
def test_there_is_never_more_than_one_probe(tolerance, events):
    instances = Instances(tolerance)
    for name, n in events:
        getattr(instances, name)(n)
        assert instances.probes <= 1


@given(tolerances, events)
@MANY
def test_a_service_that_works_again_is_asked_again(tolerance, events):
    instances = Instances(tolerance)
    for name, n in events:
        getattr(instances, name)(n)
    instances.wait(tolerance.probe_s)
    instances.wait(tolerance.rest_s)
    instances.ask(0)
    assert len(instances.out) == 1
    instances.answer(0)
    assert instances.state is State.CLOSED


@given(tolerances, st.integers(0, 9))
@MANY
def test_it_opens_with_the_failure_that_is_one_too_many(tolerance, failures):
    instances = Instances(tolerance)
    for _ in range(failures):
        instances.ask(0)
        instances.fail(0)
    assert (instances.state is State.OPEN) is (failures >= tolerance.failures)
