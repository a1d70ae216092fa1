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
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends one message and says precisely how that ended; exceptions of the call never leave. */
@Component
public class WeChatMessages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUSY_ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration MINUTE = Duration.ofSeconds(61);

    /** Failures before the request left. */
    private static final Set<Class<?>> BEFORE_THE_REQUEST =
            Set.of(
                    ConnectException.class,
                    HttpConnectTimeoutException.class,
                    UnknownHostException.class,
                    SSLHandshakeException.class);

    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    private record Message(Channel channel, byte[] body, int attempt, Instant until) {}

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
     * @param attempt from 1
     * @param until the end of the follower's window: a call that would begin later is not made, be
     *     it that we had to wait for a token or that this process stood still
     */
    public SendResult send(
            Channel channel, OpenId openId, Answer content, int attempt, Instant until) {
        return MessageBody.of(openId, content)
                .map(body -> send(new Message(channel, body, attempt, until)))
                .orElseGet(() -> new SendResult.Refused(null, "this content is no message"));
    }

    private SendResult send(Message message) {
        String token;
        try {
            token = tokens.of(message.channel());
        } catch (AccessTokens.NoTokenException refused) {
            return withoutToken(refused.answer(), message.attempt());
        } catch (RestClientException | JacksonException failure) {
            return later(
                    message.attempt(), null, "no token: " + failure.getClass().getSimpleName());
        } catch (IllegalStateException failure) {
            return new SendResult.Refused(null, "the AppSecret cannot be decrypted");
        }
        return send(message, token);
    }

    private SendResult send(Message message, String token) {
        int attempt = message.attempt();
        WeChatAnswer answer;
        try {
            answer = call(token, message);
            if (Reaction.to(answer.code()) == Reaction.RENEW_TOKEN) {
                tokens.reject(message.channel(), token);
                answer = call(tokens.of(message.channel()), message);
            }
        } catch (WindowClosedException _) {
            return new SendResult.TooLate();
        } catch (AccessTokens.NoTokenException refused) {
            return withoutToken(refused.answer(), attempt);
        } catch (HttpClientErrorException refused) {
            return new SendResult.Refused(null, "HTTP " + refused.getStatusCode().value());
        } catch (RestClientException | JacksonException failure) {
            return failed(failure, attempt);
        }
        return result(answer, attempt);
    }

    private WeChatAnswer call(String token, Message message) throws WindowClosedException {
        if (!clock.instant().isBefore(message.until())) {
            throw new WindowClosedException();
        }
        return metrics.measure(
                "send", () -> JSON.readValue(api.send(token, message.body()), WeChatAnswer.class));
    }

    private SendResult result(WeChatAnswer answer, int attempt) {
        return answer.code() == 0 ? new SendResult.Sent() : refused(answer, attempt);
    }

    private SendResult withoutToken(WeChatAnswer answer, int attempt) {
        // From the token call a token error means that the AppSecret is wrong.
        return refused(answer, attempt);
    }

    private SendResult refused(WeChatAnswer answer, int attempt) {
        Instant now = clock.instant();
        return switch (Reaction.to(answer.code())) {
            case BACK_OFF ->
                    attempt < BUSY_ATTEMPTS
                            ? later(attempt, answer.code(), answer.message())
                            : new SendResult.Refused(answer.code(), answer.message());
            case WAIT_A_MINUTE ->
                    new SendResult.NotYet(now.plus(MINUTE), answer.code(), answer.message());
            case WAIT_A_DAY ->
                    new SendResult.NotYet(Reaction.nextDay(now), answer.code(), answer.message());
            case RENEW_TOKEN, GIVE_UP -> new SendResult.Refused(answer.code(), answer.message());
        };
    }

    private SendResult failed(RuntimeException failure, int attempt) {
        Throwable cause = failure.getCause();
        String reason = (cause == null ? failure : cause).getClass().getSimpleName();
        return cause != null && BEFORE_THE_REQUEST.contains(cause.getClass())
                ? later(attempt, null, reason)
                : new SendResult.Unknown(reason);
    }

    private SendResult later(int attempt, @Nullable Integer errcode, String errmsg) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 6));
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return new SendResult.NotYet(clock.instant().plus(bounded), errcode, errmsg);
    }
}
