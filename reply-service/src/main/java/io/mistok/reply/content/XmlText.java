package io.mistok.reply.content;

/** What XML 1.0 can carry: a reply with another character is malformed for the platform. */
final class XmlText {
    private XmlText() {}

    /**
     * Leaves out control characters other than tab and line ends, and halves of surrogate pairs.
     */
    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
