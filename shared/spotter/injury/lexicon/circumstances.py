"""Circumstances that take the danger out of a sign."""

from __future__ import annotations

from spotter.injury.reading.concepts import concept

BIKE_SADDLE = concept(
    "on a bicycle", "bike|biking|cycle|cycling|cyclist|bicycle|turbo|peloton|zwift", "spin class|bike"
)
LEAK_WITH_EFFORT = concept(
    "only with effort",
    "skipping|trampoline|sneeze|sneezing|laugh|laughing|cough|coughing|postpartum|postnatal",
    "double unders",
    "box|jumping jumps|jacks|rope",
    "when i jump|sneeze|laugh|cough|skip|lift|deadlift|squat|run|brace",
    "during|on jumps|skipping|burpees|heavy",
    "pelvic floor",
)
