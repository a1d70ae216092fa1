package io.mistok.menu.wechat;

import io.mistok.menu.wechat.WeChatUnreachableException.Stage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Tells failures of the way to WeChat apart; addresses stay out of the messages: they hold the
 * token.
 */
final class Transport {

    private Transport() {}

    static <T> T guard(Supplier<T> call) {
        try {
            return present(call.get());
        } catch (RestClientResponseException failure) {
            var status = "WeChat answered with HTTP " + failure.getStatusCode().value();
            throw new WeChatUnreachableException(Stage.BROKEN_OFF, status, failure);
        } catch (ResourceAccessException failure) {
            throw unreachable(failure);
        } catch (RestClientException failure) {
            throw new WeChatUnreachableException(
                    Stage.BROKEN_OFF, "WeChat's answer is not the JSON that is expected", failure);
        }
    }

    /** Neither an empty body nor the JSON {@code null} is an answer; both are read as null. */
    private static <T> T present(@Nullable T answer) {
        if (answer == null) {
            throw new WeChatUnreachableException(
                    Stage.BROKEN_OFF, "WeChat's answer is empty", null);
        }
        return answer;
    }

    private static WeChatUnreachableException unreachable(ResourceAccessException failure) {
        return switch (stage(failure.getCause())) {
            case NOT_CONNECTED ->
                    new WeChatUnreachableException(
                            Stage.NOT_CONNECTED, "WeChat's API cannot be reached", failure);
            case BROKEN_OFF ->
                    new WeChatUnreachableException(
                            Stage.BROKEN_OFF, "The connection to WeChat broke off", failure);
            case TIMED_OUT ->
                    new WeChatUnreachableException(
                            Stage.TIMED_OUT, "WeChat did not answer in time", failure);
        };
    }

    private static Stage stage(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _ -> Stage.NOT_CONNECTED;
            case UnknownHostException _ -> Stage.NOT_CONNECTED;
            case HttpConnectTimeoutException _ -> Stage.NOT_CONNECTED;
            case HttpTimeoutException _ -> Stage.TIMED_OUT;
            case IOException broken when broken.getCause() instanceof UnresolvedAddressException ->
                    Stage.NOT_CONNECTED;
            case null, default -> Stage.BROKEN_OFF;
        };
    }
}
