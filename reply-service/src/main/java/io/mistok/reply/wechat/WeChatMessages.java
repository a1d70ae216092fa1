package io.mistok.reply.wechat;

import io.mistok.reply.channel.Channel;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.event.OpenId;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.json.JsonMapper;

/** Sends one message and says precisely how that ended; exceptions of the call never leave. */
@Component
public class WeChatMessages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUSY_ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration MINUTE = Duration.ofSeconds(61);

    /** A call that leaves at the last moment arrives after it, and is refused with 45015. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(500);

    /** Failures before the request left. */
    private static final Set<Class<?>> BEFORE_THE_REQUEST =
            Set.of(
                    ConnectException.class,
                    HttpConnectTimeoutException.class,
                    UnknownHostException.class,
                    SSLHandshakeException.class);

    /**
     * How often this message has been tried.
     *
     * @param attempt the number of this one, from 1
     * @param busy how many of those before it the platform was too busy for
     */
    public record Tries(int attempt, int busy) {}

    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    private record Message(Channel channel, byte[] body, Tries tries, Instant until) {}

    private static final class WindowClosedException extends Exception {}

    private final WeChatApi api;
    private final AccessTokens tokens;
    private final Clock clock;
    private final CallMetrics metrics;

    WeChatMessages(WeChatApi api, AccessTokens tokens, Clock clock, CallMetrics metrics) {
        this.api = api;
        this.tokens = tokens;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Makes one call, or two when the token has to be renewed.
     *
     * @param until the end of the follower's window: a call that would begin later is not made, be
     *     it that we had to wait for a token or that this process stood still
     */
    public SendResult send(
            Channel channel, OpenId openId, Answer content, Tries tries, Instant until) {
        return MessageBody.of(openId, content)
                .map(body -> send(new Message(channel, body, tries, until), true))
                .orElseGet(() -> new SendResult.Refused(null, "this content is no message"));
    }

    /**
     * @param renew whether a refused token may be replaced
     */
    private SendResult send(Message message, boolean renew) {
        String token;
        try {
            token = tokens.of(message.channel());
        } catch (AccessTokens.NoTokenException refused) {
            return withoutToken(refused.answer(), message.tries());
        } catch (IllegalStateException failure) {
            return new SendResult.Refused(null, "the AppSecret cannot be decrypted");
        } catch (RuntimeException failure) {
            return later(message.tries(), null, "no token: " + failure.getClass().getSimpleName());
        }
        return send(message, token, renew);
    }

    private SendResult send(Message message, String token, boolean renew) {
        WeChatAnswer answer;
        try {
            answer = call(token, message);
        } catch (WindowClosedException _) {
            return new SendResult.TooLate();
        } catch (HttpClientErrorException refused) {
            return new SendResult.Refused(null, "HTTP " + refused.getStatusCode().value());
        } catch (RuntimeException failure) {
            return failed(failure, message.tries());
        }
        if (renew && Reaction.to(answer.code()) == Reaction.RENEW_TOKEN) {
            tokens.reject(message.channel(), token);
            return send(message, false);
        }
        return answer.code() == 0 ? new SendResult.Sent() : refused(answer, message.tries());
    }

    private WeChatAnswer call(String token, Message message) throws WindowClosedException {
        if (!clock.instant().plus(ON_ITS_WAY).isBefore(message.until())) {
            throw new WindowClosedException();
        }
        return metrics.measure(
                "send", () -> JSON.readValue(api.send(token, message.body()), WeChatAnswer.class));
    }

    /** From the token call a token error means that the AppSecret is wrong. */
    private SendResult withoutToken(WeChatAnswer answer, Tries tries) {
        return Reaction.to(answer.code()) == Reaction.BACK_OFF
                ? later(tries, answer.code(), answer.message())
                : refused(answer, tries);
    }

    private SendResult refused(WeChatAnswer answer, Tries tries) {
        Instant now = clock.instant();
        return switch (Reaction.to(answer.code())) {
            case BACK_OFF ->
                    tries.busy() + 1 < BUSY_ATTEMPTS
                            ? notYet(now.plus(pause(tries)), answer, true)
                            : new SendResult.Refused(answer.code(), answer.message());
            case WAIT_A_MINUTE -> notYet(now.plus(MINUTE), answer, false);
            case WAIT_A_DAY -> notYet(Reaction.nextDay(now), answer, false);
            case RENEW_TOKEN, GIVE_UP -> new SendResult.Refused(answer.code(), answer.message());
        };
    }

    private static SendResult notYet(Instant again, WeChatAnswer answer, boolean busy) {
        return new SendResult.NotYet(again, answer.code(), answer.message(), busy);
    }

    private SendResult failed(RuntimeException failure, Tries tries) {
        Throwable cause = failure.getCause();
        String reason = (cause == null ? failure : cause).getClass().getSimpleName();
        return cause != null && BEFORE_THE_REQUEST.contains(cause.getClass())
                ? later(tries, null, reason)
                : new SendResult.Unknown(reason);
    }

    private SendResult later(Tries tries, @Nullable Integer errcode, String errmsg) {
        return new SendResult.NotYet(clock.instant().plus(pause(tries)), errcode, errmsg, false);
    }

    private static Duration pause(Tries tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries.attempt() - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
