package io.mistok.menu.wechat;

import org.jspecify.annotations.Nullable;

/** WeChat did not answer, or not as WeChat answers. */
public class WeChatUnreachableException extends RuntimeException {

    /** How far the call came. */
    public enum Stage {
        /** No connection: WeChat has seen nothing. */
        NOT_CONNECTED,
        /** The request may have arrived and may have had its effect. */
        BROKEN_OFF,
        /** As before; the answer did not come in time. */
        TIMED_OUT
    }

    private final Stage stage;

    WeChatUnreachableException(Stage stage, String message, @Nullable Exception cause) {
        super(message, cause);
        this.stage = stage;
    }

    /** Whether the call may have had its effect all the same. */
    public boolean mayHaveArrived() {
        return stage != Stage.NOT_CONNECTED;
    }

    boolean timedOut() {
        return stage == Stage.TIMED_OUT;
    }

    /** What the admin can do, in words. */
    public String fix() {
        return switch (stage) {
            case NOT_CONNECTED ->
                    "Check that this server may connect to WeChat's API (MISTOK_WECHAT_BASE_URL)"
                            + " and that the name resolves, then try again.";
            case BROKEN_OFF, TIMED_OUT ->
                    "Try again in a minute; when it goes on, check the way from this server to"
                            + " WeChat's API (MISTOK_WECHAT_BASE_URL), a proxy in between for one.";
        };
    }
}
