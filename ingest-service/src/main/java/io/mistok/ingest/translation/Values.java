package io.mistok.ingest.translation;

import static java.util.stream.Collectors.toMap;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.body.Fields.Nested;
import io.mistok.ingest.body.Fields.Text;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values out of text that a stranger wrote: what is not exactly one is null. */
final class Values {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** The last second that RFC 3339 can write. */
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Values() {}

    static @Nullable Long whole(@Nullable String text) {
        return text != null && WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    static @Nullable Integer small(@Nullable String text) {
        var whole = whole(text);
        return whole != null && whole == whole.intValue()
                ? Integer.valueOf(whole.intValue())
                : null;
    }

    static @Nullable Double decimal(@Nullable String text) {
        return text != null && DECIMAL.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    /** Of seconds since 1970. */
    static @Nullable Instant second(@Nullable String text) {
        var second = whole(text);
        return second != null && second >= 0 && second <= LAST_SECOND
                ? Instant.ofEpochSecond(second)
                : null;
    }

    /** As JSON: text as strings, nested elements as maps, repeated ones as lists. */
    static Map<String, Object> map(Fields fields, Set<String> left) {
        return fields.values().entrySet().stream()
                .filter(field -> !left.contains(field.getKey()))
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                field -> values(field.getValue()),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static Object values(List<Fields.Value> values) {
        var plain = values.stream().map(Values::value).toList();
        return plain.size() == 1 ? plain.getFirst() : plain;
    }

    private static Object value(Fields.Value value) {
        return switch (value) {
            case Text(var text) -> text;
            case Nested(var fields) -> map(fields, Set.of());
        };
    }
}
