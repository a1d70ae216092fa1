package io.mistok.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessUseTest {
    @Test
    void aNameMayHoldBracketsAndSpaces() {
        var stat = "7 (a ) b) S 1 7 7 0 -1 4194560 1 0 0 0 250 50 9 9 20 0 30 0 5 6 7";

        assertThat(ProcessUse.cpu(stat)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void memoryIsInBytes() {
        assertThat(ProcessUse.resident("Name:\tjava\nVmRSS:\t  2048 kB\nThreads:\t3\n"))
                .isEqualTo(2_097_152);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thisProcessUsesSomething() throws Exception {
        var use = ProcessUse.of(ProcessHandle.current().pid());

        assertThat(use.cpu()).isPositive();
        assertThat(use.residentBytes()).isPositive();
    }
}
