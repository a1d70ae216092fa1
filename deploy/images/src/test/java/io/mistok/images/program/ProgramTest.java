package io.mistok.images.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTest {
    @ParameterizedTest
    @EnumSource(names = "EMBEDDED_SERVERS", mode = EnumSource.Mode.EXCLUDE)
    void portIsTheOneOfTheService(Program program) throws IOException {
        var settings =
                Path.of("../..")
                        .resolve(program.folder())
                        .resolve("src/main/resources/application.yaml");
        assertThat(Files.readString(settings))
                .contains("port: ${" + program.portVariable() + ":" + program.port() + "}");
    }

    @Test
    void emptyListNamesAll() {
        assertThat(Program.chosen("")).containsExactly(Program.values());
    }

    @Test
    void listNamesSome() {
        assertThat(Program.chosen("gateway,wechat-simulator"))
                .containsExactly(Program.GATEWAY, Program.WECHAT_SIMULATOR);
    }

    @Test
    void unknownNameIsRefused() {
        assertThatThrownBy(() -> Program.chosen("gateway,getaway"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("getaway");
    }
}
