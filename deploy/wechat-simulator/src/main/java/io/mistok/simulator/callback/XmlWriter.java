package io.mistok.simulator.callback;

import java.util.List;
import java.util.Map;

/** Writes XML the way WeChat does: strings in CDATA, numbers bare, one element a line. */
final class XmlWriter {

    private XmlWriter() {}

    static String write(Map<String, ?> fields) {
        var xml = new StringBuilder("<xml>");
        fields.forEach((name, value) -> element(xml, name, value));
        return xml.append("</xml>").toString();
    }

    private static void element(StringBuilder xml, String name, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> element(xml, name, item));
            return;
        }
        xml.append('<').append(name).append('>');
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach((child, inner) -> element(xml, String.valueOf(child), inner));
            case Number number -> xml.append(number);
            default -> cdata(xml, value.toString());
        }
        xml.append("</").append(name).append(">\n");
    }

    /** A text that ends a CDATA section is split over two. */
    private static void cdata(StringBuilder xml, String text) {
        xml.append("<![CDATA[").append(text.replace("]]>", "]]]]><![CDATA[>")).append("]]>");
    }
}
