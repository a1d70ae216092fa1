package io.mistok.prove.report;

/** Text for a page. */
final class Text {
    private Text() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
