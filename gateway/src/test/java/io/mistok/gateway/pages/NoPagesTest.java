package io.mistok.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A gateway that was built without the pages. */
@TestPropertySource(properties = "mistok.pages.location=classpath:/nowhere/")
class NoPagesTest extends GatewayTest {
    @Test
    void theApiIsThereAndTheRestSaysSo() {
        assertThat(client().get("/api/channels", World.asAdmin()).status()).isEqualTo(200);
        for (var address : new String[] {"/", "/c/ch_1/menu", "/assets/a.js"}) {
            var reply = client().get(address);
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:not-found");
        }
        assertThat(client().get("/").json().path("detail").asString())
                .isEqualTo(
                        "The admin pages are not part of this gateway; its API is at /api/docs.");
    }
}
