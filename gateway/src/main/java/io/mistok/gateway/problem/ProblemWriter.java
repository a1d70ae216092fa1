package io.mistok.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem the way its reader understands it. */
@Component
public class ProblemWriter {
    private static final String CALLBACKS = "/callback/";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /**
     * Writes a problem: JSON for the API, one plain line for the platform, which must never see
     * JSON or HTML.
     *
     * @throws IOException if the caller has gone
     */
    public void write(
            HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        write(request.getRequestURI(), response, problem);
    }

    void write(String path, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (path.startsWith(CALLBACKS)) {
            writePlain(response, problem);
        } else {
            writeBody(
                    response, MediaType.APPLICATION_PROBLEM_JSON, json.writeValueAsBytes(problem));
        }
    }

    private static void writePlain(HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        var line = (problem.getTitle() + "\n").getBytes(StandardCharsets.US_ASCII);
        writeBody(response, MediaType.TEXT_PLAIN, line);
    }

    private static void writeBody(HttpServletResponse response, MediaType type, byte[] body)
            throws IOException {
        response.setContentType(type.toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
