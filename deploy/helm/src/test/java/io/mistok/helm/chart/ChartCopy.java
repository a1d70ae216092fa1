package io.mistok.helm.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Copies of the chart, changed a little. */
final class ChartCopy {
    private ChartCopy() {}

    /**
     * A copy beside the compiled classes, in a folder of its own: nothing of an older one is in it.
     */
    static Path fresh(UnaryOperator<String> change) {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "chart");
            return at(folder.resolve("mistok"), change);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Copies what is there now.
     *
     * @param change of each file's text
     */
    static Path at(Path folder, UnaryOperator<String> change) {
        try (var files = Files.walk(Chart.FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(Chart.FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, change.apply(Files.readString(file)));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
