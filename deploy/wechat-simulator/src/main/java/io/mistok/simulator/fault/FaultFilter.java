package io.mistok.simulator.fault;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.Refusals;
import io.mistok.simulator.call.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Applies an account's faults to its calls; runs inside the call log, which thus sees them. */
@Component
@Order(20)
class FaultFilter extends OncePerRequestFilter {
    private final Faults faults;
    private final Callers callers;
    private final Refusals refusals;
    private final JsonMapper mapper;

    FaultFilter(Faults faults, Callers callers, Refusals refusals, JsonMapper mapper) {
        this.faults = faults;
        this.callers = callers;
        this.refusals = refusals;
        this.mapper = mapper;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/cgi-bin/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var fault = callers.of(request).flatMap(account -> take(account, request));
        if (fault.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        switch (fault.get().kind()) {
            case ERRCODE -> refuse(fault.get(), response);
            case SLOW -> {
                pause(Duration.ofMillis(Objects.requireNonNull(fault.get().ms())));
                chain.doFilter(request, response);
            }
            case RESET_BEFORE -> ConnectionCut.now(request);
            case RESET_AFTER -> {
                chain.doFilter(request, response);
                response.resetBuffer();
                ConnectionCut.now(request);
            }
            case BAD_GATEWAY -> page(response, 502, "<html><h1>502 Bad Gateway</h1></html>");
            case HTML -> page(response, 200, "<html><body>maintenance</body></html>");
        }
    }

    private Optional<Fault> take(Account account, HttpServletRequest request) {
        return faults.take(account, request.getRequestURI());
    }

    private void refuse(Fault fault, HttpServletResponse response) throws IOException {
        int code = Objects.requireNonNull(fault.errcode());
        var text =
                fault.errmsg() != null
                        ? fault.errmsg()
                        : ErrorCode.of(code).map(ErrorCode::text).orElse("error");
        response.setContentType("application/json");
        response.getOutputStream().write(mapper.writeValueAsBytes(refusals.status(code, text)));
    }

    private static void page(HttpServletResponse response, int status, String html)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
