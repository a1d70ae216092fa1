package io.mistok.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallbackLimitsTest {
    @Test
    void withoutASettingTheHeapDecides() {
        long heap = Runtime.getRuntime().maxMemory();
        int places = new CallbackLimits(null).places();

        assertThat(places).isBetween(1, 4000);
        assertThat(places * 300L * 1024).isLessThanOrEqualTo(heap);
    }

    @Test
    void aSettingIsTakenAsItIs() {
        assertThat(new CallbackLimits(9000).places()).isEqualTo(9000);
    }
}
