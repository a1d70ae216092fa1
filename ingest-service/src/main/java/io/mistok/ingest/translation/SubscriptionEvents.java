package io.mistok.ingest.translation;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.Origin;
import io.mistok.ingest.event.SubscriptionEvent.Item;
import io.mistok.ingest.event.SubscriptionEvent.SubscriptionAnswered;
import io.mistok.ingest.event.SubscriptionEvent.SubscriptionChanged;
import io.mistok.ingest.event.SubscriptionEvent.SubscriptionMessageSent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subscription notifications, one item for each template. */
final class SubscriptionEvents {
    private SubscriptionEvents() {}

    static @Nullable ChannelEvent translate(String event, Origin origin, Fields fields) {
        return switch (event) {
            case "subscribe_msg_popup_event" ->
                    new SubscriptionAnswered(origin, items(fields.child("SubscribeMsgPopupEvent")));
            case "subscribe_msg_change_event" ->
                    new SubscriptionChanged(origin, items(fields.child("SubscribeMsgChangeEvent")));
            case "subscribe_msg_sent_event" ->
                    new SubscriptionMessageSent(
                            origin, items(fields.child("SubscribeMsgSentEvent")));
            default -> null;
        };
    }

    private static List<Item> items(Fields wrapper) {
        return wrapper.children("List").stream().map(SubscriptionEvents::item).toList();
    }

    private static Item item(Fields item) {
        return new Item(
                item.text("TemplateId"),
                item.text("SubscribeStatusString"),
                item.text("PopupScene"),
                item.text("MsgID"),
                Values.whole(item.text("ErrorCode")),
                item.text("ErrorStatus"));
    }
}
