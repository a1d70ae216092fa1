package io.mistok.prove.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.check.Anomaly;
import io.mistok.prove.check.AnomalyKind;
import io.mistok.prove.nemesis.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir Path folder;

    @Test
    void aResultIsKeptAndFoundAgain() {
        var results = new Results(folder);
        results.keep(result(true));
        assertThat(results.find("R01")).contains(result(true));
        assertThat(results.find("R02")).isEmpty();
    }

    @Test
    void onlyARunWithoutAnomaliesThatMetEverythingIsClean() {
        assertThat(result(true).isClean()).isTrue();
        assertThat(result(false).isClean()).isFalse();
    }

    @Test
    void thePageTellsWhatHappenedAndWhatWasNotTested() throws Exception {
        var page = Files.readString(new Report(List.of(result(false))).write(folder));
        assertThat(page)
                .contains("not clean", "no-reply", "&lt;anna&gt;", "<svg", "SIGSTOP", "broker-1")
                .contains("Not tested", "replica set");
        assertThat(folder.resolve("report.json")).isNotEmptyFile();
    }

    private static RunResult result(boolean clean) {
        var anomaly = new Anomaly(AnomalyKind.NO_REPLY, 2_000, "<anna>");
        return new RunResult(
                "R01",
                "No fault",
                "clean",
                "abc",
                1,
                "full",
                1_000,
                60,
                80,
                List.of(new Criterion("p99", true, "12 ms")),
                Map.of("callbacks", "2"),
                clean ? Map.of() : Map.of("no-reply", 1L),
                clean ? List.of() : List.of(anomaly),
                List.of(new Fault("SIGSTOP", "broker-1", 1_500, 3_000)),
                List.of(
                        new Second(0, 2, 2, 0, 5, 9, 10, 0),
                        new Second(1, 2, 1, 1, 5, 9, 4_600, 1)),
                "");
    }
}
