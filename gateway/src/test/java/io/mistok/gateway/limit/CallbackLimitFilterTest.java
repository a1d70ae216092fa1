package io.mistok.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CallbackLimitFilterTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CallbackLimitFilter filter =
            new CallbackLimitFilter(new CallbackLimits(1), meters);

    @Test
    void oneCallbackTooManyIsRefusedAtOnce() throws Exception {
        var second = new MockHttpServletResponse();

        send("/callback/wechat/ch_1", (_, _) -> send("/callback/wechat/ch_1", second));

        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getContentAsString()).isEqualTo("Too many callbacks at once\n");
        assertThat(second.getHeader("Connection")).isEqualTo("close");
        assertThat(meters.get("mistok.door.refused").counter().count()).isOne();
    }

    @Test
    void thoseWithinAreShown() throws Exception {
        send("/callback/wechat/ch_1", (_, _) -> assertThat(within()).isOne());

        assertThat(within()).isZero();
    }

    private double within() {
        return meters.get("mistok.door.callbacks").gauge().value();
    }

    @Test
    void theAdminIsNotInTheWayOfCallbacks() throws Exception {
        var admin = new MockHttpServletResponse();

        send("/callback/wechat/ch_1", (_, _) -> send("/api/channels", admin));

        assertThat(admin.getStatus()).isEqualTo(200);
    }

    @Test
    void aFailureLeavesItsPlace() throws Exception {
        FilterChain failing =
                (_, _) -> {
                    throw new IOException("the caller hung up");
                };
        assertThatThrownBy(() -> send("/callback/wechat/ch_1", failing))
                .isInstanceOf(IOException.class);

        var next = new MockHttpServletResponse();
        send("/callback/wechat/ch_1", next);

        assertThat(next.getStatus()).isEqualTo(200);
    }

    private void send(String path, FilterChain chain) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path);
        filter.doFilter(request, new MockHttpServletResponse(), chain);
    }

    private void send(String path, MockHttpServletResponse response)
            throws ServletException, IOException {
        filter.doFilter(new MockHttpServletRequest("POST", path), response, (_, _) -> {});
    }
}
