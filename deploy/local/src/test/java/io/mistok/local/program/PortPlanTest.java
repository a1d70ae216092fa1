package io.mistok.local.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.backing.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void aTakenPortOfTheGatewayIsNamedWithItsVariable() throws IOException {
        try (var taken = taken()) {
            var port = taken.getLocalPort();
            assertThatThrownBy(() -> PortPlan.of(port, Ports.free()))
                    .hasMessage(
                            "Port %d is in use, and the gateway needs it: free it, or set MISTOK_PORT to another port",
                            port);
        }
    }

    @Test
    void aTakenPortOfTheSimulatorIsNamedWithItsVariable() throws IOException {
        try (var taken = taken()) {
            var port = taken.getLocalPort();
            assertThatThrownBy(() -> PortPlan.of(Ports.free(), port))
                    .hasMessage(
                            "Port %d is in use, and the WeChat simulator needs it: free it, or set MISTOK_SIMULATOR_PORT to another port",
                            port);
        }
    }

    @Test
    void everybodyElseMovesToAFreePort() {
        var addresses = PortPlan.of(Ports.free(), Ports.free());
        assertThat(new HashSet<>(addresses.ports().values())).hasSize(9);
        assertThat(addresses.variables()).hasSize(10);
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
