package io.mistok.prove.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What to run and how.
 *
 * @param ids empty for all
 * @param perSecond callbacks a second
 * @param full with the times that the criteria name; otherwise in a quarter of them
 * @param brokers how many there are
 * @param again also what has been run on this commit
 */
public record Settings(
        List<String> ids,
        long seed,
        boolean full,
        double perSecond,
        int channels,
        int followers,
        int brokers,
        boolean again) {
    private static final int SHORTER = 4;

    /** Shown when something is not understood. */
    public static final String HELP =
            """
            Usage: deploy/e2e/prove [R01 R02 ...] [options]

              --scale quick|full   full has the times of the criteria, quick a quarter of them (full)
              --rate 60            callbacks a second (40 for each processor)
              --channels 20        half of them in secure mode
              --followers 10000    of all channels together
              --brokers 3          Kafka brokers, each a process
              --seed 1             decides what is sent and what is killed
              --again              also runs what was clean on this very commit

            Writes deploy/e2e/target/prove/report.html, and ends with 0 when everything asked for is clean.
            """;

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is not understood
     */
    public static Settings of(String[] arguments) {
        var ids = new ArrayList<String>();
        var seed = 1L;
        var full = true;
        var perSecond = 40.0 * Runtime.getRuntime().availableProcessors();
        var channels = 20;
        var followers = 10_000;
        var brokers = 3;
        var again = false;
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--again" -> again = true;
                case "--scale" -> full = scale(value(arguments, ++i));
                case "--rate" -> perSecond = Double.parseDouble(value(arguments, ++i));
                case "--channels" -> channels = Integer.parseInt(value(arguments, ++i));
                case "--followers" -> followers = Integer.parseInt(value(arguments, ++i));
                case "--brokers" -> brokers = Integer.parseInt(value(arguments, ++i));
                case "--seed" -> seed = Long.parseLong(value(arguments, ++i));
                default -> ids.add(id(arguments[i]));
            }
        }
        return new Settings(
                List.copyOf(ids), seed, full, perSecond, channels, followers, brokers, again);
    }

    /** A time of the criteria, at this scale. */
    public Duration time(int seconds) {
        return Duration.ofSeconds(full ? seconds : Math.max(5, seconds / SHORTER));
    }

    /** A number of times of the criteria, at this scale. */
    public int times(int times) {
        return full ? times : Math.max(2, times / SHORTER);
    }

    /** The name of the scale. */
    public String scale() {
        return full ? "full" : "quick";
    }

    private static boolean scale(String name) {
        return switch (name) {
            case "full" -> true;
            case "quick" -> false;
            default -> throw new IllegalArgumentException("--scale is quick or full, not " + name);
        };
    }

    private static String id(String text) {
        if (!text.matches("R\\d\\d[a-z]?")) {
            throw new IllegalArgumentException("Not understood: " + text);
        }
        return text;
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return arguments[at];
    }
}
