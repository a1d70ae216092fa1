package io.mistok.reply.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value of a client's JSON and where it stands. Reading goes on after a mistake, so that the
 * client hears of all of them at once; {@code null} fields count as absent.
 */
public final class Input {
    private final JsonNode node;
    private final String pointer;
    private final List<Mistake> mistakes;

    private Input(JsonNode node, String pointer, List<Mistake> mistakes) {
        this.node = node;
        this.pointer = pointer;
        this.mistakes = mistakes;
    }

    /**
     * Reads a whole body.
     *
     * @throws InvalidInputException with every mistake that {@code reader} found
     */
    public static <T> T read(JsonNode body, Function<Input, T> reader) {
        var input = new Input(body, "", new ArrayList<>());
        T value = reader.apply(input);
        if (!input.mistakes.isEmpty()) {
            throw new InvalidInputException(input.mistakes);
        }
        return value;
    }

    public void refuse(String detail) {
        mistakes.add(new Mistake(pointer, detail));
    }

    /** How many mistakes were found so far, anywhere in the body. */
    public int mistakes() {
        return mistakes.size();
    }

    /** Refuses every field with another name: a typo must not be swallowed. */
    public Input only(String... names) {
        if (!node.isObject()) {
            refuse("must be an object");
            return this;
        }
        Set<String> unknown = new LinkedHashSet<>(node.propertyNames());
        unknown.removeAll(Set.of(names));
        unknown.forEach(
                name -> child(name, node.get(name)).refuse("is not a field; " + known(names)));
        return this;
    }

    private static String known(String... names) {
        return "the fields are " + String.join(", ", names);
    }

    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The field, refused when it is absent. */
    public @Nullable Input required(String name) {
        if (!has(name)) {
            child(name, node).refuse("is required");
            return null;
        }
        return child(name, node.get(name));
    }

    public @Nullable Input optional(String name) {
        return has(name) ? child(name, node.get(name)) : null;
    }

    /** A text of at least one character that is not blank; empty after a mistake. */
    public String text(String name, int maxBytes) {
        Input field = required(name);
        return field == null ? "" : field.asText(maxBytes);
    }

    public @Nullable String optionalText(String name, int maxBytes) {
        Input field = optional(name);
        return field == null ? null : field.asText(maxBytes);
    }

    public String asText(int maxBytes) {
        if (!node.isString()) {
            refuse("must be a text");
            return "";
        }
        String text = node.stringValue();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.isBlank()) {
            refuse("must not be blank");
        } else if (bytes > maxBytes) {
            refuse("has %d bytes of UTF-8, at most %d are allowed".formatted(bytes, maxBytes));
        }
        return text;
    }

    public boolean flag(String name) {
        Input field = required(name);
        if (field != null && !field.node.isBoolean()) {
            field.refuse("must be true or false");
        }
        return field != null && field.node.asBoolean(false);
    }

    /** One of the named values, the first after a mistake. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        Input field = required(name);
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (field != null && constant.name().equalsIgnoreCase(field.node.asString(""))) {
                return constant;
            }
        }
        if (field != null) {
            field.refuse(
                    "must be one of " + List.of(constants).toString().toLowerCase(Locale.ROOT));
        }
        return constants[0];
    }

    /** Elements of an array field; none when it is absent. */
    public List<Input> list(String name, int max) {
        Input field = optional(name);
        return field == null ? List.of() : field.elements(max);
    }

    public List<Input> elements(int max) {
        if (!node.isArray()) {
            refuse("must be an array");
            return List.of();
        }
        if (node.size() > max) {
            refuse("has %d entries, at most %d are allowed".formatted(node.size(), max));
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> child(String.valueOf(index), node.get(index)))
                .toList();
    }

    private Input child(String name, JsonNode value) {
        String step = name.replace("~", "~0").replace("/", "~1");
        return new Input(value, pointer + "/" + step, mistakes);
    }
}
