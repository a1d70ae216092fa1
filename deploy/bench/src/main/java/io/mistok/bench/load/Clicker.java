package io.mistok.bench.load;

import io.mistok.bench.wechat.Click;
import io.mistok.bench.wechat.Platform;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Clicks, and looks at every answer. */
public final class Clicker implements AutoCloseable {
    private final Platform platform;
    private final Connections connections;
    private final LongAdder sent = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final Set<String> senders = ConcurrentHashMap.newKeySet();
    private final Set<String> people = ConcurrentHashMap.newKeySet();

    /** Clicks at one server, over connections that stay open. */
    public Clicker(Platform platform, URI server) {
        this.platform = platform;
        this.connections = new Connections(server);
    }

    /** The next click of a follower. */
    public Click prepare(int follower) {
        return platform.click(follower);
    }

    /** Sends a click; what was wrong with the answer, or nothing. */
    public Optional<String> send(Click click) {
        sent.increment();
        senders.add(click.openId());
        try {
            var answer = connections.post(click.target(), click.body());
            if (answer.status() != 200) {
                return Optional.of("status " + answer.status());
            }
            accepted.increment();
            people.add(click.openId());
            return platform.faultOf(click, answer.body());
        } catch (SocketTimeoutException _) {
            return Optional.of("no answer within 5 s");
        } catch (IOException | RuntimeException failure) {
            return Optional.of("connection: " + failure.getMessage());
        }
    }

    /**
     * What the statistics may hold. A click that was answered with 200 must be counted; one without
     * an answer, or with 503, may have been stored all the same.
     */
    public Expected expected() {
        return new Expected(accepted.sum(), sent.sum(), people.size(), senders.size());
    }

    @Override
    public void close() {
        connections.close();
    }
}
