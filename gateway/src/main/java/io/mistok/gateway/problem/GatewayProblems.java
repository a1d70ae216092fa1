package io.mistok.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** What the web framework refuses, and what nobody foresaw, as problems of ours. */
@RestControllerAdvice
class GatewayProblems {
    private static final Logger log = LoggerFactory.getLogger(GatewayProblems.class);

    private final ProblemWriter problems;

    GatewayProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void handle(ProblemException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, failure.problem());
    }

    @ExceptionHandler
    void handle(
            HttpMessageNotReadableException failure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var problem =
                ProblemType.BAD_REQUEST.problem("The body is not the JSON that is expected here.");
        problem.setProperty("errors", List.of(Map.of("pointer", "", "detail", "not valid JSON")));
        problems.write(request, response, problem);
    }

    /**
     * A header the firewall finds fault with when it is looked at, which may be as late as here.
     */
    @ExceptionHandler
    void handle(
            RequestRejectedException failure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var detail = "The address or a header holds characters that are not allowed here.";
        problems.write(request, response, ProblemType.BAD_REQUEST.problem(detail));
    }

    @ExceptionHandler
    void handle(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure instanceof ErrorResponse refusal) {
            refuse(refusal, request, response);
            return;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            log.atDebug().log("Caller has hung up");
            return;
        }
        log.atError().setCause(failure).log("Request failed");
        var detail = "Something went wrong inside the gateway; its log says what.";
        problems.write(request, response, ProblemType.INTERNAL_ERROR.problem(detail));
    }

    private void refuse(
            ErrorResponse refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var allowed = refusal.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allowed != null) {
            response.setHeader(HttpHeaders.ALLOW, allowed);
        }
        var status = refusal.getStatusCode().value();
        var problem = ProblemType.ofStatus(status).problem(detailOf(refusal, status));
        problem.setStatus(status);
        problems.write(request, response, problem);
    }

    private static String detailOf(ErrorResponse refusal, int status) {
        var detail = refusal.getBody().getDetail();
        return status == 404 || detail == null ? "There is nothing at this address." : detail;
    }
}
