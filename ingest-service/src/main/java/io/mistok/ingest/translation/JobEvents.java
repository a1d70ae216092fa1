package io.mistok.ingest.translation;

import static io.mistok.ingest.translation.Values.whole;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.JobEvent.ArticlePublished;
import io.mistok.ingest.event.JobEvent.BroadcastFinished;
import io.mistok.ingest.event.JobEvent.TemplateMessageFinished;
import io.mistok.ingest.event.Origin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results of jobs we gave the platform. */
final class JobEvents {
    private JobEvents() {}

    static @Nullable ChannelEvent translate(String event, Origin origin, Fields fields) {
        return switch (event) {
            case "templatesendjobfinish" -> template(origin, fields.text("Status"));
            case "masssendjobfinish" -> broadcast(origin, fields.text("Status"), fields);
            case "publishjobfinish" -> published(origin, fields.child("PublishEventInfo"));
            default -> null;
        };
    }

    private static @Nullable ChannelEvent template(Origin origin, @Nullable String status) {
        return status == null || origin.msgId() == null
                ? null
                : new TemplateMessageFinished(origin, status);
    }

    private static @Nullable ChannelEvent broadcast(
            Origin origin, @Nullable String status, Fields fields) {
        if (status == null || origin.msgId() == null) {
            return null;
        }
        var copyright = fields.child("CopyrightCheckResult");
        return new BroadcastFinished(
                origin,
                status,
                whole(fields.text("TotalCount")),
                whole(fields.text("FilterCount")),
                whole(fields.text("SentCount")),
                whole(fields.text("ErrorCount")),
                results(fields.child("ArticleUrlResult"))
                        .flatMap(item -> item.texts("ArticleUrl").stream())
                        .toList(),
                whole(copyright.text("CheckState")),
                checks(copyright));
    }

    private static Stream<Fields> results(Fields wrapper) {
        return wrapper.child("ResultList").children("item").stream();
    }

    private static @Nullable List<Map<String, Object>> checks(Fields copyright) {
        var checks = results(copyright).map(item -> Values.map(item, Set.of())).toList();
        return checks.isEmpty() ? null : checks;
    }

    private static ChannelEvent published(Origin origin, Fields info) {
        return new ArticlePublished(
                origin,
                info.text("publish_id"),
                whole(info.text("publish_status")),
                info.text("article_id"),
                info.child("article_detail").children("item").stream()
                        .flatMap(item -> item.texts("article_url").stream())
                        .toList(),
                info.texts("fail_idx").stream()
                        .map(Values::whole)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
