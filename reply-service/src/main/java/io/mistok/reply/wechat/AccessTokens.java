package io.mistok.reply.wechat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.mistok.reply.channel.Channel;
import io.mistok.reply.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The current token of each account: asked for once however many wait for it, in the normal mode
 * that invalidates nobody else's. Forced mode is never used: it has 20 calls a day.
 */
@Component
class AccessTokens {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A token has 300 s left at least when it is given out; the next one overlaps with it. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private static final Duration SHORTEST = Duration.ofSeconds(30);

    /** The platform gave no token. */
    static final class NoTokenException extends RuntimeException {
        private final WeChatAnswer answer;

        NoTokenException(WeChatAnswer answer) {
            super("errcode " + answer.code());
            this.answer = answer;
        }

        WeChatAnswer answer() {
            return answer;
        }
    }

    private record Token(String value, Instant since, Instant until) {}

    private static final class Slot {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Token token;
        private volatile @Nullable Failure failure;
    }

    private record Failure(RuntimeException reason) {}

    private final WeChatApi api;
    private final Secrets secrets;
    private final Clock clock;
    private final CallMetrics metrics;
    private final Map<String, Slot> byApp = new ConcurrentHashMap<>();

    AccessTokens(
            WeChatApi api,
            Secrets secrets,
            Clock clock,
            CallMetrics metrics,
            MeterRegistry meters) {
        this.api = api;
        this.secrets = secrets;
        this.clock = clock;
        this.metrics = metrics;
        TimeGauge.builder(
                        "mistok.wechat.token.age",
                        this,
                        TimeUnit.SECONDS,
                        AccessTokens::oldestInSeconds)
                .description("Of the oldest token that a call would be made with")
                .register(meters);
    }

    /**
     * @throws NoTokenException if the platform refuses
     */
    String of(Channel channel) {
        Slot slot = slot(channel);
        Token token = slot.token;
        return isFresh(token) ? Objects.requireNonNull(token).value() : refreshed(slot, channel);
    }

    /** Drops a token that a call was refused with, unless it has been replaced since. */
    void reject(Channel channel, String value) {
        Slot slot = slot(channel);
        slot.lock.lock();
        try {
            Token token = slot.token;
            if (token != null && token.value().equals(value)) {
                slot.token = null;
            }
        } finally {
            slot.lock.unlock();
        }
    }

    private double oldestInSeconds() {
        Instant now = clock.instant();
        return byApp.values().stream()
                .map(slot -> slot.token)
                .filter(this::isFresh)
                .mapToLong(token -> Duration.between(token.since(), now).toSeconds())
                .max()
                .orElse(0);
    }

    private Slot slot(Channel channel) {
        return byApp.computeIfAbsent(String.valueOf(channel.appId()), _ -> new Slot());
    }

    /** Those who waited for a question that failed do not ask it again, one after another. */
    private String refreshed(Slot slot, Channel channel) {
        Failure before = slot.failure;
        slot.lock.lock();
        try {
            Token token = slot.token;
            if (isFresh(token)) {
                return Objects.requireNonNull(token).value();
            }
            Failure meanwhile = slot.failure;
            if (meanwhile != null && !meanwhile.equals(before)) {
                throw meanwhile.reason();
            }
            return asked(slot, channel).value();
        } finally {
            slot.lock.unlock();
        }
    }

    private Token asked(Slot slot, Channel channel) {
        try {
            Token token = ask(channel);
            slot.token = token;
            return token;
        } catch (RuntimeException reason) {
            slot.failure = new Failure(reason);
            throw reason;
        }
    }

    private boolean isFresh(@Nullable Token token) {
        return token != null && clock.instant().isBefore(token.until());
    }

    private Token ask(Channel channel) {
        byte[] question = question(channel);
        var answer =
                metrics.measure(
                        "stable_token",
                        () -> JSON.readValue(api.stableToken(question), WeChatAnswer.class));
        String value = answer.accessToken();
        if (answer.code() != 0 || value == null) {
            throw new NoTokenException(answer);
        }
        Duration life = Duration.ofSeconds(answer.expiresIn() == null ? 0 : answer.expiresIn());
        Duration usable = life.minus(MARGIN);
        Instant now = clock.instant();
        return new Token(value, now, now.plus(usable.compareTo(SHORTEST) > 0 ? usable : SHORTEST));
    }

    private byte[] question(Channel channel) {
        String sealed = Objects.requireNonNullElse(channel.appSecretEncrypted(), "");
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("grant_type", "client_credential");
        question.put("appid", String.valueOf(channel.appId()));
        question.put("secret", secrets.decrypt(sealed, channel.id(), "appSecret"));
        question.put("force_refresh", false);
        return JSON.writeValueAsBytes(question);
    }
}
