import pytest

from spotter.running.analysis.records import Conditions, Paces
from spotter.running.insights.insight import NOTHING_TO_SAY, insight_of
from spotter.wording.finding import Finding
from spotter.wording.insight import MOST_FINDINGS, worth_saying
from tests.support.run_facts import PACE, adjustment, earlier, facts, splits
from tests.support.wordsmiths import ScriptedWordsmith, SilentWordsmith

HOT = Conditions(29.0, 0.62, humidity_assumed=False, said=False, wbgt_c=28.0, wbgt_method="simplified (estimate)")
HOT_RUN = facts(conditions=HOT, adjustments=(adjustment("heat", 4.0),))


class TestByRules:
    def test_the_heat_is_told_with_its_price(self):
        insight = insight_of(HOT_RUN, None)
        assert insight.text == (
            "The heat (29 °C, dew point 21 °C) cost about 12 s per km (8 to 16 s per km): "
            "in cool air this effort is 5:02 per km."
        )
        assert (insight.engine, insight.degraded) == ("rules", False)

    def test_causes_come_before_their_sum_and_fitness_after_it(self):
        text = insight_of(
            facts(
                conditions=HOT,
                adjustments=(adjustment("heat", 4.0), adjustment("grade", 2.0)),
                paces=Paces(PACE, 308.0, 302.0, 296.0),
                earlier=earlier(330.0, 330.0, 330.0),
                run_changes={"avg_heart_rate_bpm": 148.0},
            ),
            None,
        ).text
        places = [text.index(words) for words in ("The heat", "The hills", "4:56 per km", "At the same heart rate")]
        assert places == sorted(places)
        assert "5:02" not in text

    def test_a_run_like_any_other_is_told_so(self):
        assert insight_of(facts(), None).text == NOTHING_TO_SAY

    def test_what_the_chart_shows_is_said_only_when_there_is_nothing_better(self):
        dull = {"splits": splits([300.0, 320.0, 312.0, 317.0])}
        assert insight_of(facts(run_changes=dull), None).text.startswith("Your fastest split was km 1")
        assert "fastest" not in insight_of(facts(run_changes=dull, longest_last_30_days_m=5_000.0), None).text

    def test_only_a_few_findings_are_told(self):
        ranked = [Finding("fastest_split", interest, {}, "") for interest in (0.9, 0.8, 0.7, 0.6, 0.5)]
        assert worth_saying(ranked) == tuple(ranked[:MOST_FINDINGS])


class TestByAModel:
    def test_a_model_that_keeps_to_the_numbers_is_quoted(self):
        words = "Hot work: at 29 °C the heat took some 12 s/km off you. In cool air that is a 5:02 effort."
        wordsmith = ScriptedWordsmith(words)
        insight = insight_of(HOT_RUN, wordsmith)
        assert (insight.text, insight.engine, insight.degraded) == (words, "scripted", False)
        assert [finding.key for finding in wordsmith.given] == ["heat_cost"]

    def test_a_sentence_with_a_number_of_its_own_is_cut(self):
        lying = ScriptedWordsmith("The heat cost 12 s/km. That made you 4.2 % slower. Twenty runners felt the same.")
        insight = insight_of(HOT_RUN, lying)
        assert (insight.text, insight.engine, insight.degraded) == ("The heat cost 12 s/km.", "scripted", False)

    @pytest.mark.parametrize(
        "text",
        [
            "You lost 40 s/km to the heat.",
            "Great run, keep it up!",
            "",
            "The heat cost 12 s/km. " + "Well done, really. " * 100,
        ],
    )
    def test_when_nothing_useful_is_left_the_rules_stand(self, text):
        insight = insight_of(HOT_RUN, ScriptedWordsmith(text))
        assert insight.text == insight_of(HOT_RUN, None).text
        assert (insight.engine, insight.degraded) == ("rules", True)

    def test_a_model_that_does_not_answer_leaves_the_rules(self):
        insight = insight_of(HOT_RUN, SilentWordsmith())
        assert insight.text == insight_of(HOT_RUN, None).text
        assert (insight.engine, insight.degraded) == ("rules", True)

    def test_without_findings_no_model_is_asked(self):
        wordsmith = ScriptedWordsmith("What a run.")
        assert insight_of(facts(), wordsmith).text == NOTHING_TO_SAY
        assert wordsmith.given is None

    def test_findings_without_numbers_may_be_told_without_any(self):
        words = "The weather is not known, so it is left out."
        assert insight_of(facts(conditions=None), ScriptedWordsmith(words)).text == words
