package io.mistok.simulator.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A passive reply.
 *
 * @param type {@code MsgType}
 * @param content its fields, named as in our own API
 */
public record Reply(String type, Map<String, Object> content) {

    /** A message is answered with one article at most; WeChat drops the others. */
    public Reply limitedFor(boolean message) {
        if (message && content.get("articles") instanceof List<?> articles && articles.size() > 1) {
            var limited = new LinkedHashMap<>(content);
            limited.put("articles", List.of(articles.getFirst()));
            return new Reply(type, limited);
        }
        return this;
    }
}
