package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServersTest {
    @Test
    void unknownKindIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Servers.chosen("docker"))
                .hasMessage("-Dbacking must be embedded, containers or external, not docker");
    }

    @Test
    void missingExternalAddressIsNamed() {
        assertThatThrownBy(() -> Servers.chosen("external").kafka())
                .hasMessage("-Dbacking=external needs -Dbacking.kafka=...");
    }

    @Test
    void databaseTakesItsPlaceInAnAddress() {
        assertThat(Addresses.withDatabase("mongodb://a:b@c:1/?authSource=admin", "stats_1"))
                .isEqualTo("mongodb://a:b@c:1/stats_1?authSource=admin");
        assertThat(Addresses.withDatabase("jdbc:mysql://c:1", "menu"))
                .isEqualTo("jdbc:mysql://c:1/menu");
        assertThat(Addresses.withDatabase("jdbc:mysql://c:1/old?x=y", "menu"))
                .isEqualTo("jdbc:mysql://c:1/menu?x=y");
    }
}
