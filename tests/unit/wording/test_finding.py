from spotter.wording.finding import Finding, ranked, rising


def test_interest_rises_between_two_values_and_stays_there_outside():
    assert [rising(value, (2.0, 4.0), (0.2, 0.6)) for value in (0.0, 2.0, 3.0, 4.0, 9.0)] == [0.2, 0.2, 0.4, 0.6, 0.6]


def test_the_most_interesting_comes_first_and_what_it_makes_redundant_goes():
    dull, same, great = (Finding(key, interest, {}, "") for key, interest in (("a", 0.3), ("b", 0.5), ("c", 0.9)))
    assert ranked([dull, same, great], {"c": frozenset({"b"})}) == (great, dull)
