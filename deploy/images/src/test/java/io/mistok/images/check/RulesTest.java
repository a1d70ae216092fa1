package io.mistok.images.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.images.assembly.SmallImage;
import io.mistok.images.program.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesTest {
    private static final Rules RULES = new Rules(Program.GATEWAY);

    @TempDir private Path folder;
    private ImageFile image;

    @BeforeEach
    void unpackASmallImage() throws Exception {
        image = ImageFile.unpacked(SmallImage.writtenTo(folder), folder.resolve("unpacked"));
    }

    @Test
    void imageAsWeBuildItKeepsThemAll() throws Exception {
        assertThat(RULES.brokenBy(image)).isEmpty();
        assertThat(SbomRules.brokenBy(image)).isEmpty();
        assertThat(image.layers())
                .containsExactly(
                        "system", "runtime", "probe", "dependencies", "application", "sbom", "aot");
        assertThat(image.root().resolve("app/gateway.jar")).hasContent("program");
    }

    @Test
    void filesThatGiveRightsAwayAreFound() {
        assertThat(RULES.brokenBy(with(new Entry("/bin/su", 04755, 0, false))))
                .containsExactly("/bin/su sets the user's id", "/bin/su should not be there");
        assertThat(RULES.brokenBy(with(new Entry("/app/lib", 0777, 0, true))))
                .containsExactly("/app/lib can be written by others");
        assertThat(RULES.brokenBy(with(new Entry("/app/own", 0644, 65532, false))))
                .containsExactly("/app/own does not belong to root");
    }

    @Test
    void baseHasAShellButNoProgramThatSetsTheUser() {
        image = configured("io.mistok.sbom", "org.opencontainers.image.base.name");
        assertThat(RULES.brokenBy(with(new Entry("/bin/sh", 0755, 0, false)))).isEmpty();
        assertThat(RULES.brokenBy(with(new Entry("/var/lock", 01777, 0, true)))).isEmpty();
        assertThat(RULES.brokenBy(with(new Entry("/app/lib", 0777, 0, true)))).hasSize(1);
        assertThat(RULES.brokenBy(with(new Entry("/bin/su", 04755, 0, false))))
                .containsExactly("/bin/su sets the user's id");
    }

    @Test
    void configurationThatDoesNotFitIsFound() {
        assertThat(RULES.brokenBy(configured("\"65532:65532\"", "\"0\"")))
                .containsExactly("it runs as '0'");
        assertThat(RULES.brokenBy(configured("8080/tcp", "80/tcp")))
                .containsExactly("port 8080 is not exposed");
        assertThat(RULES.brokenBy(configured("LANG=", "ADMIN_PASSWORD="))).hasSize(1);
        assertThat(RULES.brokenBy(configured("image.revision", "image.other")))
                .containsExactly("label revision is missing");
        assertThat(RULES.brokenBy(configured("gateway.jar", "other.jar"))).hasSize(1);
        assertThat(RULES.brokenBy(configured("\"sbom\"", "\"none\"")))
                .containsExactly("there is no layer sbom");
    }

    @Test
    void libraryThatIsNotListedIsFound() throws Exception {
        assertThat(SbomRules.brokenBy(with(new Entry("/app/lib/new-2.0.jar", 0644, 0, false))))
                .containsExactly("/app/lib/new-2.0.jar is not in /app/sbom.cdx.json");
        Files.delete(image.root().resolve("app/sbom.cdx.json"));
        assertThat(SbomRules.brokenBy(image)).containsExactly("there is no /app/sbom.cdx.json");
    }

    private ImageFile with(Entry entry) {
        List<Entry> entries = new ArrayList<>(image.entries());
        entries.add(entry);
        return new ImageFile(image.reference(), image.config(), entries, image.root());
    }

    private ImageFile configured(String instead, String of) {
        return new ImageFile(
                image.reference(),
                replaced(image.config(), instead, of),
                image.entries(),
                image.root());
    }

    private static JsonNode replaced(JsonNode config, String text, String other) {
        return JsonMapper.builder().build().readTree(config.toString().replace(text, other));
    }
}
