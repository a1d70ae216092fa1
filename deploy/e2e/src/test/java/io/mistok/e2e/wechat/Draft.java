package io.mistok.e2e.wechat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A callback that is rightly signed and not sent yet, so that it can still be spoilt. */
public final class Draft {
    private final SequencedMap<String, String> query;
    private final byte[] body;

    Draft(Map<String, String> query, byte[] body) {
        this.query = new LinkedHashMap<>(query);
        this.body = body;
    }

    /** The parameters by name, in their order. */
    public SequencedMap<String, String> query() {
        return new LinkedHashMap<>(query);
    }

    /** What is sent as the body. */
    public byte[] body() {
        return body.clone();
    }

    /** The same with another value; the signature stays what it was. */
    public Draft with(String name, String value) {
        var changed = query();
        changed.put(name, value);
        return new Draft(changed, body);
    }

    /** The same without a parameter. */
    public Draft without(String name) {
        var changed = query();
        changed.remove(name);
        return new Draft(changed, body);
    }

    /** The same query with another body. */
    public Draft withBody(byte[] other) {
        return new Draft(query, other);
    }

    /** As it stands in the address. */
    public String queryString() {
        return query.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
