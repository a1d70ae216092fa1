package io.mistok.reply.content;

import java.nio.charset.StandardCharsets;

/** Lengths that the platform counts in bytes. */
final class Bytes {
    private Bytes() {}

    /**
     * The longest beginning of {@code text} within the limit: whole characters, and no link cut in
     * two, because half a link is shown as text.
     */
    static String atMost(int limit, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= limit) {
            return text;
        }
        String cut = text.substring(0, charactersWithin(limit, text));
        int link = cut.lastIndexOf("<a ");
        return link > 0 && cut.indexOf("</a>", link) < 0 ? cut.substring(0, link) : cut;
    }

    private static int charactersWithin(int limit, String text) {
        int bytes = 0;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            bytes += length(character);
            if (bytes > limit) {
                return index;
            }
            index += Character.charCount(character);
        }
        return index;
    }

    private static int length(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
