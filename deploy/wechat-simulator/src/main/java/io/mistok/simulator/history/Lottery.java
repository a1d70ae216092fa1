package io.mistok.simulator.history;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws numbers from 0, each as often as its weight says. */
final class Lottery {
    private final double[] upTo;

    Lottery(List<Double> weights) {
        upTo = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.get(i);
            upTo[i] = sum;
        }
    }

    int draw(RandomGenerator random) {
        double ticket = random.nextDouble() * upTo[upTo.length - 1];
        int drawn = 0;
        while (upTo[drawn] <= ticket) {
            drawn++;
        }
        return drawn;
    }
}
