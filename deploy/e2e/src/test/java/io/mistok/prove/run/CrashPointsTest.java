package io.mistok.prove.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A point whose method has another name by now would be missed only after a long run. */
class CrashPointsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern POINT =
            Pattern.compile("(io\\.mistok\\.(\\w+)\\.[\\w.]+)#(\\w+)@(entry|return)");

    @ParameterizedTest
    @MethodSource("points")
    void pointIsAMethodOfItsService(String point) throws IOException {
        var parts = POINT.matcher(point);
        assertThat(parts.matches()).isTrue();
        var source =
                ROOT.resolve(parts.group(2) + "-service/src/main/java")
                        .resolve(parts.group(1).replace('.', '/') + ".java");
        assertThat(source).exists();
        assertThat(Files.readString(source)).containsPattern("\\b" + parts.group(3) + "\\(");
    }

    static Stream<String> points() {
        return Stream.of(CrashPoints.INGEST, CrashPoints.REPLY, CrashPoints.STATS, CrashPoints.MENU)
                .flatMap(List::stream);
    }
}
