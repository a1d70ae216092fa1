package io.mistok.gateway.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what never reached the application, a malformed request line say: no HTML, no version, no
 * stack trace. Made by the server by its name, so it has to be public.
 */
public class ErrorReport extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = ours(response.getStatus());
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setStatus(status);
        var path = request.getRequestURI();
        try {
            if (path != null && path.startsWith("/callback/")) {
                write(response, "text/plain", "Request refused\n");
            } else {
                write(response, "application/problem+json", problem(status));
            }
        } catch (IOException _) {
            // The caller has gone.
        }
    }

    /** An unknown version or encoding of HTTP is the caller's mistake, whatever its number. */
    private static int ours(int status) {
        return status == 501 || status == 505 ? 400 : status;
    }

    private static String problem(int status) {
        var type = status < 500 ? "bad-request" : "internal-error";
        var title = status < 500 ? "Bad request" : "Internal error";
        return "{\"type\":\"urn:problem-type:mistok:%s\",\"title\":\"%s\",\"status\":%d}"
                .formatted(type, title, status);
    }

    private static void write(Response response, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.finishResponse();
    }
}
