package io.mistok.ingest.answer;

import org.jspecify.annotations.Nullable;

/** Elements as the platform takes them: text in CDATA, without what XML cannot hold. */
final class Xml {
    private final StringBuilder xml = new StringBuilder(256);

    /** Adds an element with text; nothing when there is none. */
    Xml text(String name, @Nullable String text) {
        if (text != null) {
            xml.append('<').append(name).append("><![CDATA[");
            xml.append(allowed(text).replace("]]>", "]]]]><![CDATA[>"));
            xml.append("]]></").append(name).append('>');
        }
        return this;
    }

    /** Adds an element with a number. */
    Xml number(String name, long number) {
        xml.append('<').append(name).append('>').append(number);
        xml.append("</").append(name).append('>');
        return this;
    }

    /** Adds an element with elements. */
    Xml element(String name, Xml children) {
        xml.append('<').append(name).append('>').append(children.xml);
        xml.append("</").append(name).append('>');
        return this;
    }

    /** Adds what another has. */
    Xml add(Xml more) {
        xml.append(more.xml);
        return this;
    }

    /** The characters that XML 1.0 allows; a half of a surrogate pair is none. */
    static String allowed(String text) {
        return text.codePoints().allMatch(Xml::isAllowed) ? text : onlyAllowed(text);
    }

    private static String onlyAllowed(String text) {
        var allowed = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character > 0xFFFF;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
