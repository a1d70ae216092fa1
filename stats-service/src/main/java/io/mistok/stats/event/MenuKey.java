package io.mistok.stats.event;

/**
 * By what an event names the button that was tapped.
 *
 * @param kind which field of a button it is
 * @param value that field, as published
 */
public record MenuKey(Kind kind, String value) {

    /** The field of a button that the platform sends back when it is tapped. */
    public enum Kind {
        /** The key of a button that answers inside the conversation. */
        KEY("key:", "click"),
        /** The address of a link. */
        URL("url:", "view"),
        /** The page of a mini program. */
        PAGE("page:", "miniprogram");

        private final String prefix;
        private final String usualType;

        Kind(String prefix, String usualType) {
            this.prefix = prefix;
            this.usualType = usualType;
        }

        /** The button type to show when no menu tells which one it was. */
        public String usualType() {
            return usualType;
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text has none of the known prefixes
     */
    public static MenuKey parse(String text) {
        for (var kind : Kind.values()) {
            if (text.startsWith(kind.prefix)) {
                return new MenuKey(kind, text.substring(kind.prefix.length()));
            }
        }
        throw new IllegalArgumentException(
                "Not the name of a button: it starts with no known kind");
    }

    /** {@code key:NAME}, {@code url:https://...} or {@code page:path}. */
    @Override
    public String toString() {
        return kind.prefix + value;
    }
}
