package io.mistok.bench.curve;

import com.mongodb.MongoException;
import io.mistok.bench.admin.Api;
import io.mistok.bench.load.Percentiles;
import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A channel with a generated year; deleted in the end. */
final class Year implements AutoCloseable {
    private static final int REPETITIONS = 7;
    private static final double NANOS_IN_A_MILLI = 1e6;

    private final Api api;
    private final Channel channel;
    private final Past past;
    private final long buckets;

    private Year(Api api, Channel channel, Past past, long buckets) {
        this.api = api;
        this.channel = channel;
        this.past = past;
        this.buckets = buckets;
    }

    /** One question and the median of its times. */
    record Timed(String name, double millis) {}

    /**
     * As many followers as clicks: most clicked once, which is the worst that sets can get.
     *
     * @param patience for the generation
     * @return nothing when that is over, or when the document server cannot hold it
     */
    static Optional<Year> of(Mistok mistok, int clicks, Duration patience) throws IOException {
        var api = mistok.api();
        var channel = api.create(Mode.PLAIN);
        var about = api.call("GET", "/api/channels/" + channel.id(), Map.of());
        var zone = ZoneId.of(about.path("timeZone").asString());
        var past = new Past(LocalDate.now(zone), zone, clicks, clicks);
        var end = System.nanoTime() + patience.toNanos();
        try (var store = new BucketStore(mistok.variable("MONGODB_URI"), channel.id())) {
            store.register(Past.measures());
            var complete =
                    past.writeTo(buckets -> {
                        store.write(buckets);
                        return System.nanoTime() < end;
                    });
            store.flush();
            var year = new Year(api, channel, past, store.written());
            if (complete) {
                return Optional.of(year);
            }
            year.close();
            return Optional.empty();
        } catch (MongoException full) {
            api.delete(channel);
            return Optional.empty();
        }
    }

    long buckets() {
        return buckets;
    }

    /**
     * Asks everything, several times.
     *
     * @throws IllegalStateException if an answer is not exactly right
     */
    List<Timed> ask() {
        return Ask.all(past).stream().map(this::ask).toList();
    }

    private Timed ask(Ask ask) {
        var path = "/api/channels/" + channel.id() + "/stats/" + ask.path();
        var fault = ask.faultOf(api.call("GET", path, Map.of()), past);
        if (!fault.isEmpty()) {
            throw new IllegalStateException("Statistics: " + fault);
        }
        var times = new long[REPETITIONS];
        for (var i = 0; i < REPETITIONS; i++) {
            var started = System.nanoTime();
            api.call("GET", path, Map.of());
            times[i] = System.nanoTime() - started;
        }
        return new Timed(ask.name(), new Percentiles(times).at(50) / NANOS_IN_A_MILLI);
    }

    @Override
    public void close() {
        api.delete(channel);
    }
}
