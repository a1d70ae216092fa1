package io.mistok.prove.run;

/** Nothing is done to the system. */
final class Calm {
    private static final double SLOWEST = 4_800;

    private Calm() {}

    static void play(Stage stage) throws InterruptedException {
        var load = stage.load(stage.settings().time(60));
        stage.rest(load);
        var times = Figures.of(stage).times();
        stage.atMost("p99", 500, times.at(99), "ms");
        stage.atMost("the slowest answer", SLOWEST, times.at(100), "ms");
        unaffected(stage);
    }

    /** Every callback was taken when it was first delivered. */
    static void unaffected(Stage stage) {
        var figures = Figures.of(stage);
        stage.require("no callback fails", figures.failed() == 0, figures.failed());
        stage.require(
                "all on the first delivery",
                figures.firstShare() == 100,
                "%.2f %%".formatted(figures.firstShare()));
    }
}
