package io.mistok.images.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SbomTest {
    private static final Component LIBRARY =
            new Component("library", "libc6", "2.36", "pkg:generic/glibc@2.36");

    @TempDir private Path folder;

    @Test
    void whatMavenDoesNotKnowIsAdded() throws IOException {
        var maven = folder.resolve("maven.json");
        Files.writeString(
                maven,
                """
                {"bomFormat": "CycloneDX", "components": [{"name": "spring-core"}]}\
                """);
        var written = Sbom.written(maven, List.of(LIBRARY), folder.resolve("sbom.json"));
        var document = JsonMapper.builder().build().readTree(written.toFile());
        assertThat(document.path("components").valueStream())
                .extracting(
                        component -> text(component, "name"), component -> text(component, "purl"))
                .containsExactly(tuple("spring-core", ""), tuple("libc6", LIBRARY.purl()));
    }

    @Test
    void withoutMavensListThereIsNone() {
        assertThatThrownBy(() ->
                        Sbom.written(folder.resolve("none"), List.of(), folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("-Pimages");
    }

    @Test
    void pagesAreWhatIsBundled() throws IOException {
        var lock = folder.resolve("package-lock.json");
        Files.writeString(
                lock,
                """
                {"packages": {
                    "": {"name": "admin-ui"},
                    "node_modules/@scope/inner": {"version": "2.0.0"},
                    "node_modules/react": {"version": "19.3.1"},
                    "node_modules/vite": {"version": "8.3.8", "dev": true}}}
                """);
        assertThat(Pages.in(lock))
                .containsExactly(
                        new Component(
                                "library", "@scope/inner", "2.0.0", "pkg:npm/%40scope/inner@2.0.0"),
                        new Component("library", "react", "19.3.1", "pkg:npm/react@19.3.1"));
    }

    private static String text(JsonNode component, String field) {
        return component.path(field).asString("");
    }
}
