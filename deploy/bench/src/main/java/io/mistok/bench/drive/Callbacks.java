package io.mistok.bench.drive;

import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Click;
import io.mistok.bench.wechat.Platform;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Makes batches of callbacks of one channel, none like another. They must be sent within five
 * minutes: they are signed when they are made.
 */
public final class Callbacks {
    /** Enough that no follower clicks twice within a second, at any rate one machine bears. */
    private static final int FOLLOWERS = 50_000;

    private final Platform platform;
    private final Kind kind;
    private final URI server;
    private final long begin;
    private IntFunction<String> texts = _ -> "";
    private int made;

    /**
     * Callbacks of one kind.
     *
     * @param key of the button that is clicked
     * @param answer the text a click must be answered with
     */
    public Callbacks(
            Channel channel, Kind kind, String key, String answer, URI server, Clock clock) {
        this.platform = new Platform(channel, key, answer, clock);
        this.kind = kind;
        this.server = server;
        this.begin = clock.instant().getEpochSecond();
    }

    /** Chooses what each text message says, by its number. */
    public Callbacks saying(IntFunction<String> chosen) {
        texts = chosen;
        return this;
    }

    /** The next so many. */
    public Batch next(int count) {
        var first = made;
        var requests = new ArrayList<byte[]>(count);
        for (var i = 0; i < count; i++) {
            requests.add(HttpRequest.of(server, callback(first + i)));
        }
        made += count;
        return new Batch(first, requests, check(first));
    }

    /** Who makes a callback, by its number. */
    static int followerOf(int number) {
        return number % FOLLOWERS;
    }

    private Click callback(int number) {
        return switch (kind) {
            case CLICK, UNCHECKED -> platform.click(followerOf(number), begin + number / FOLLOWERS);
            case TEXT -> platform.text(followerOf(number), number, texts.apply(number));
            case TEMPLATE_SENT -> platform.templateSent(followerOf(number), number);
        };
    }

    private Batch.Check check(int first) {
        return switch (kind) {
            case CLICK, TEXT -> new ReplyCheck(platform, request -> callback(first + request));
            case TEMPLATE_SENT -> new SuccessCheck();
            case UNCHECKED -> new AnythingCheck();
        };
    }

    /** What it tells. */
    public enum Kind {
        /** A menu click, which is answered with a text. */
        CLICK,
        /** A text message, which is answered with a text. */
        TEXT,
        /** A result of a template message, which needs only the acknowledgement. */
        TEMPLATE_SENT,
        /** A menu click at a server that answers all of them the same. */
        UNCHECKED
    }

    private record AnythingCheck() implements Batch.Check {
        @Override
        public boolean fits(int bodyLength) {
            return bodyLength > 0;
        }

        @Override
        public Optional<String> faultOf(int request, String body) {
            return Optional.empty();
        }
    }

    private record ReplyCheck(Platform platform, IntFunction<Click> clicks) implements Batch.Check {
        @Override
        public boolean fits(int bodyLength) {
            return bodyLength > SuccessCheck.SUCCESS.length();
        }

        @Override
        public Optional<String> faultOf(int request, String body) {
            return platform.faultOf(clicks.apply(request), body);
        }
    }

    private record SuccessCheck() implements Batch.Check {
        private static final String SUCCESS = "success";

        @Override
        public boolean fits(int bodyLength) {
            return bodyLength == SUCCESS.length();
        }

        @Override
        public Optional<String> faultOf(int request, String body) {
            return body.equals(SUCCESS) ? Optional.empty() : Optional.of("answer " + body);
        }
    }
}
