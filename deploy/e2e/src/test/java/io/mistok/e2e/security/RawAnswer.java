package io.mistok.e2e.security;

import java.util.regex.Pattern;

/**
 * What came back on a socket.
 *
 * @param status 0 when the connection was closed without an answer
 * @param head status line and headers, as they came
 * @param body everything behind, chunks and all
 */
record RawAnswer(int status, String head, String body) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final Pattern DATE = Pattern.compile("(?mi)^Date: .*\\R?");

    static RawAnswer of(String text) {
        var matcher = STATUS.matcher(text);
        var status = matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
        var end = text.indexOf("\r\n\r\n");
        return end < 0
                ? new RawAnswer(status, text, "")
                : new RawAnswer(status, text.substring(0, end), text.substring(end + 4));
    }

    /** All that a caller can tell two answers apart by, except for the clock. */
    String look() {
        return DATE.matcher(head).replaceAll("") + "\n\n" + body;
    }

    String header(String name) {
        var matcher = Pattern.compile("(?mi)^" + Pattern.quote(name) + ": (.*)$").matcher(head);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
