package io.mistok.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildSettingsTest {
    @Test
    void withoutOptionsFilesAreWrittenWithACache() {
        assertThat(BuildSettings.from(name -> null))
                .isEqualTo(
                        new BuildSettings(
                                "",
                                "",
                                "latest",
                                "",
                                true,
                                "unknown",
                                Instant.ofEpochSecond(315532802)));
    }

    @Test
    void optionsAreTaken() {
        var given =
                Map.of(
                        "image.base", "tar:///base.tar",
                        "image.to", "registry.example/mistok",
                        "image.tag", "1.2.3",
                        "image.only", "gateway",
                        "image.aot", "false",
                        "image.commit", "abc",
                        "image.time", "2026-11-26T01:54:28Z");
        assertThat(BuildSettings.from(given::get))
                .isEqualTo(
                        new BuildSettings(
                                "tar:///base.tar",
                                "registry.example/mistok",
                                "1.2.3",
                                "gateway",
                                false,
                                "abc",
                                Instant.parse("2026-11-26T01:54:28Z")));
    }
}
