package io.mistok.bench.micro;

import java.util.Collection;

/** Median and extremes of one number over the rounds. */
record Spread(double median, double low, double high) {
    /**
     * Of at least one number; an even count has the mean of the middle two.
     *
     * @throws IllegalArgumentException of none
     */
    static Spread of(Collection<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median =
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
