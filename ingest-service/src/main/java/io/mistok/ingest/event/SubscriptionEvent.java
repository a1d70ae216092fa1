package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subscription notifications: what followers allow, and what became of what we sent. */
public sealed interface SubscriptionEvent extends ChannelEvent {
    /**
     * One template.
     *
     * @param answer {@code accept} or {@code reject}
     * @param scene where the question was shown: {@code 1} an article, {@code 2} a web page
     * @param errorCode 0 is success
     */
    record Item(
            @Nullable String templateId,
            @Nullable String answer,
            @Nullable String scene,
            @Nullable String msgId,
            @Nullable Long errorCode,
            @Nullable String errorStatus) {}

    /** The follower answered whether it wants notifications. */
    @JsonTypeName("subscription-answered")
    record SubscriptionAnswered(@JsonUnwrapped Origin origin, List<Item> items)
            implements SubscriptionEvent {}

    /** The follower withdrew an earlier yes. */
    @JsonTypeName("subscription-changed")
    record SubscriptionChanged(@JsonUnwrapped Origin origin, List<Item> items)
            implements SubscriptionEvent {}

    /** Notifications were delivered, or not. */
    @JsonTypeName("subscription-message-sent")
    record SubscriptionMessageSent(@JsonUnwrapped Origin origin, List<Item> items)
            implements SubscriptionEvent {}
}
