package io.mistok.gateway.world;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running gateway among fake services; one for all tests with the same settings. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(World.class)
public abstract class GatewayTest {
    @LocalServerPort private int port;
    @Autowired private MovingClock clock;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        World.settings(registry);
    }

    @BeforeEach
    void resetWorld() {
        World.reset();
    }

    protected Client client() {
        return new Client(port);
    }

    /** A caller from another of the machine's own addresses. */
    protected Client clientFrom(String address) {
        return new Client(port, address);
    }

    protected MovingClock clock() {
        return clock;
    }
}
