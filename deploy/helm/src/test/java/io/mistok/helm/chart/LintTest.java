package io.mistok.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void everyValueSetIsClean(ValueSet values) {
        var result = Lint.strict(folder.resolve("mistok"), values.files());

        assertThat(result.getMessages()).allMatch(message -> message.startsWith("[INFO]"));
        assertThat(result.isFailed()).isFalse();
    }

    @Test
    void aValueThatNobodyKnowsIsAnError() throws IOException {
        var misspelt = Files.writeString(folder.resolve("bad.yaml"), "gateway: {replicsa: 2}");

        assertThat(Lint.strict(folder.resolve("mistok"), List.of(misspelt)).isFailed()).isTrue();
    }
}
