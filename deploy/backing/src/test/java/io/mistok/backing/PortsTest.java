package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PortsTest {
    /** Linux gives those from 32768 on to outgoing connections. */
    @RepeatedTest(20)
    void noOutgoingConnectionTakesAFreePort() {
        assertThat(Ports.free()).isBetween(1_024, 32_767);
    }

    @Test
    void aPortIsNotFreeWhileSomebodyListens() throws IOException {
        var port = Ports.free();

        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(port)).isFalse();
        }
        assertThat(Ports.isFree(port)).isTrue();
    }
}
