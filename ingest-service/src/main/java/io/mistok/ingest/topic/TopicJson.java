package io.mistok.ingest.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values of records: one JSON object, absent fields left out, in the order they are declared. */
public final class TopicJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            defaults -> defaults.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private TopicJson() {}

    /** A value to write; bytes are JSON that was written before, and stay as they are. */
    public static byte[] write(Object value) {
        return value instanceof byte[] written ? written : MAPPER.writeValueAsBytes(value);
    }

    /** A value somebody wrote; empty when it is not what the contract says. */
    public static <T> Optional<T> read(byte[] value, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(value, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
