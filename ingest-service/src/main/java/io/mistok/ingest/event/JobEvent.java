package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job that we gave the platform is done; its id is the event's {@code msgId}, or {@code
 * publishId}.
 */
public sealed interface JobEvent extends ChannelEvent {
    /**
     * One template message was handled.
     *
     * @param status {@code success}, or a text that starts with {@code failed}
     */
    @JsonTypeName("template-message-finished")
    record TemplateMessageFinished(@JsonUnwrapped Origin origin, String status)
            implements JobEvent {}

    /**
     * A broadcast was handled; the counts may differ slightly from the final truth.
     *
     * @param status {@code send success}, {@code send fail} or {@code err(N)}
     * @param filterCount how many were left after filtering
     * @param copyrightCheckState 1 not a reprint, 2 a reprint that may be sent, 3 must not
     * @param copyrightChecks what was said about each article, as sent
     */
    @JsonTypeName("broadcast-finished")
    record BroadcastFinished(
            @JsonUnwrapped Origin origin,
            String status,
            @Nullable Long totalCount,
            @Nullable Long filterCount,
            @Nullable Long sentCount,
            @Nullable Long errorCount,
            List<String> articleUrls,
            @Nullable Long copyrightCheckState,
            @Nullable List<Map<String, Object>> copyrightChecks)
            implements JobEvent {}

    /**
     * A free publish was handled.
     *
     * @param status 0 is success
     * @param failedIndexes articles that were refused, from 1
     */
    @JsonTypeName("article-published")
    record ArticlePublished(
            @JsonUnwrapped Origin origin,
            @Nullable String publishId,
            @Nullable Long status,
            @Nullable String articleId,
            List<String> articleUrls,
            List<Long> failedIndexes)
            implements JobEvent {}
}
