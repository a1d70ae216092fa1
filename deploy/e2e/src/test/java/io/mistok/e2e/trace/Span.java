package io.mistok.e2e.trace;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A span as a service has told it; ids in hex, {@code parentId} empty where a trace begins, {@code
 * begun} in milliseconds since 1970.
 *
 * @see <a
 *     href="https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto">
 *     The fields by number</a>
 */
public record Span(
        String service, String traceId, String id, String parentId, String name, long begun) {
    /** The spans of one request of a service. */
    static List<Span> in(byte[] request) {
        var spans = new ArrayList<Span>();
        for (var resourceSpans : Message.of(request).messages(1)) {
            var service = service(resourceSpans.message(1));
            for (var scopeSpans : resourceSpans.messages(2)) {
                scopeSpans.messages(2).forEach(span -> spans.add(of(service, span)));
            }
        }
        return spans;
    }

    private static Span of(String service, Message span) {
        return new Span(
                service,
                hex(span, 1),
                hex(span, 2),
                hex(span, 4),
                span.text(5),
                TimeUnit.NANOSECONDS.toMillis(span.fixed(7)));
    }

    private static String service(Message resource) {
        return resource.messages(1).stream()
                .filter(attribute -> attribute.text(1).equals("service.name"))
                .map(attribute -> attribute.message(2).text(1))
                .findFirst()
                .orElse("");
    }

    private static String hex(Message message, int field) {
        return HexFormat.of().formatHex(message.bytes(field));
    }
}
