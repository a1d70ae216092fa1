package io.mistok.stats.query;

import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.Buckets;
import io.mistok.stats.projection.Granularity;
import io.mistok.stats.projection.Measure;
import io.mistok.stats.projection.Measures;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions from the buckets. */
@Component
class Statistics {
    private final Buckets buckets;
    private final Measures measures;
    private final Clock clock;

    Statistics(Buckets buckets, Measures measures, Clock clock) {
        this.buckets = buckets;
        this.measures = measures;
        this.clock = clock;
    }

    /**
     * Taps over time.
     *
     * @param item which item; {@code null} for the whole menu
     */
    Clicks clicks(Question question, @Nullable String item) {
        var series = series(question, item == null ? List.of(Measure.CLICKS) : of(question, item));
        var sum = series.sum();
        return new Clicks(
                question.zone().getId(), name(question), points(series), sum.total(), sum.unique());
    }

    Active active(Question question) {
        var series = series(question, List.of(Measure.ACTIVE));
        var points =
                series.points(
                        clock.instant(), (start, tally) -> new Active.Point(start, tally.unique()));
        return new Active(question.zone().getId(), name(question), points, series.sum().unique());
    }

    List<ItemCount> items(Question question) {
        var tallies = new ItemTallies(question.channel().items());
        read(question, counted(question, measure -> measure.button().isPresent()), tallies::add);
        return tallies.counts();
    }

    /** Most frequent first. */
    List<ActionCount> actions(Question question) {
        Map<String, Tally> tallies = new HashMap<>();
        read(
                question,
                counted(question, measure -> measure.action().isPresent()),
                bucket ->
                        tallies.computeIfAbsent(
                                        bucket.key().measure().action().orElseThrow(),
                                        _ -> new Tally())
                                .add(bucket));
        return tallies.entrySet().stream()
                .map(one ->
                        new ActionCount(
                                one.getKey(), one.getValue().total(), one.getValue().unique()))
                .sorted(
                        Comparator.comparingLong(ActionCount::total)
                                .reversed()
                                .thenComparing(ActionCount::action))
                .toList();
    }

    /**
     * Events over time that are no taps on the menu.
     *
     * @param actions kinds to count together; empty: all of them
     */
    ActionSeries actions(Question question, List<String> actions) {
        var wanted =
                counted(
                        question,
                        measure ->
                                measure.action()
                                        .filter(one -> actions.isEmpty() || actions.contains(one))
                                        .isPresent());
        var series = series(question, wanted);
        var sum = series.sum();
        return new ActionSeries(
                question.zone().getId(),
                name(question),
                actions,
                points(series),
                sum.total(),
                sum.unique());
    }

    private List<Clicks.Point> points(Series series) {
        return series.points(
                clock.instant(),
                (start, tally) -> new Clicks.Point(start, tally.total(), tally.unique()));
    }

    private Series series(Question question, List<Measure> wanted) {
        var series = new Series(question);
        read(question, wanted, series::add);
        return series;
    }

    private void read(Question question, Collection<Measure> wanted, Consumer<Bucket> reader) {
        buckets.read(
                question.channel().id(),
                question.reading(),
                wanted,
                question.period().fromOrBeginning(),
                question.period().toOrEnd(),
                reader);
    }

    private List<Measure> of(Question question, String item) {
        var counted = measures.of(question.channel().id());
        return new ItemFilter(question.channel().items(), counted).find(item);
    }

    private List<Measure> counted(Question question, Predicate<Measure> wanted) {
        return measures.of(question.channel().id()).stream().filter(wanted).toList();
    }

    private static String name(Question question) {
        return question.granularity().name().toLowerCase(Locale.ROOT);
    }

    /** The granularity a caller means. */
    static Granularity granularity(@Nullable String name) {
        return switch (name) {
            case null -> Granularity.DAY;
            case "day", "" -> Granularity.DAY;
            case "hour" -> Granularity.HOUR;
            default -> throw new InvalidQuestionException("granularity", "Expected hour or day");
        };
    }
}
