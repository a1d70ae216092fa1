package io.mistok.prove.wechat;

import java.util.Optional;
import java.util.regex.Pattern;

/** The flat XML of callbacks and replies; enough to check an answer, not a parser. */
final class Xml {
    private Xml() {}

    static String text(String name, String value) {
        return "<" + name + "><![CDATA[" + value + "]]></" + name + ">\n";
    }

    static String number(String name, Object value) {
        return "<" + name + ">" + value + "</" + name + ">\n";
    }

    static Optional<String> read(String xml, String name) {
        var pattern = "<%1$s>\\s*(?:<!\\[CDATA\\[(.*?)]]>|([^<]*))\\s*</%1$s>".formatted(name);
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(1)).or(() -> Optional.of(matcher.group(2)));
    }
}
