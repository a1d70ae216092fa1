package io.mistok.bench.drive;

import io.mistok.bench.wechat.Click;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A callback as it goes over the wire. */
final class HttpRequest {
    private HttpRequest() {}

    static byte[] of(URI server, Click callback) {
        var body = callback.body().getBytes(StandardCharsets.UTF_8);
        var head =
                "POST "
                        + callback.target()
                        + " HTTP/1.1\r\nHost: "
                        + server.getAuthority()
                        + "\r\nContent-Type: text/xml\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        var request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        return request;
    }
}
