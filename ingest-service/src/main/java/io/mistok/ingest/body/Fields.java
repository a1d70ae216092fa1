package io.mistok.ingest.body;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The children of one element, by name, in the order they came. Text and CDATA are alike; a name
 * may come more than once. Every question about a missing field has an empty answer.
 */
public final class Fields {
    private static final Fields NONE = new Fields();

    private final SequencedMap<String, List<Value>> values = new LinkedHashMap<>();

    /** What one element holds: text, or elements. */
    public sealed interface Value {}

    /** Text of an element without children, white space kept. */
    public record Text(String value) implements Value {}

    /** Children of an element. */
    public record Nested(Fields fields) implements Value {}

    void add(String name, Value value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(value);
    }

    /** Every field by its name; a list has more than one value where the element was repeated. */
    public SequencedMap<String, List<Value>> values() {
        return java.util.Collections.unmodifiableSequencedMap(values);
    }

    /** Names without those given. */
    public Set<String> namesExcept(Set<String> left) {
        return values.keySet().stream()
                .filter(name -> !left.contains(name))
                .collect(toUnmodifiableSet());
    }

    /** The text exactly as sent, empty text included; null when there is none. */
    public @Nullable String exact(String name) {
        for (var value : values.getOrDefault(name, List.of())) {
            if (value instanceof Text(var text)) {
                return text;
            }
        }
        return null;
    }

    /** The text without white space around it; null when missing or empty. */
    public @Nullable String text(String name) {
        var text = exact(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Every non-empty text of that name. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(Text.class::isInstance)
                .map(value -> ((Text) value).value().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first element of that name that has children. */
    public Fields child(String name) {
        return children(name).stream().findFirst().orElse(NONE);
    }

    /** Every element of that name that has children. */
    public List<Fields> children(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(Nested.class::isInstance)
                .map(value -> ((Nested) value).fields())
                .toList();
    }
}
