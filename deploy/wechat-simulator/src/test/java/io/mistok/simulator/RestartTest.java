package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What outlives a restart. */
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {
    private static final String FOLLOWERS = Shop.ACCOUNT + "/followers";
    private static final String ANNA = FOLLOWERS + "/oAnna";

    @TempDir private Path folder;

    @Test
    void everythingIsAsItWas() throws Exception {
        String before;
        long menuId;
        try (var first = start()) {
            var shop = new Shop(port(first)).registered().connected().withMenu();
            shop.answers(_ -> Shop.text("oAnna", "welcome"));
            shop.act("oAnna", "subscribe", "");
            shop.act("oAnna", "location", "{'latitude':49.84,'longitude':24.03}");
            shop.act("oBen", "subscribe", "");
            shop.act("oBen", "block", "");
            new Http(port(first)).send("PATCH", ANNA, "{\"nickname\":\"Аня\"}");
            before = everything(first);
            menuId =
                    new Http(port(first))
                            .get(Shop.ACCOUNT + "/menu")
                            .json()
                            .path("menuId")
                            .asLong();
        }
        try (var second = start()) {
            assertThat(everything(second)).isEqualTo(before).contains("Аня", "welcome", "menuId");
            var shop = new Shop(port(second)).connected();
            shop.act("oAnna", "text", "{'text':'again'}");
            var http = new Http(port(second));
            var entries = http.get(ANNA + "/conversation").json();
            assertThat(entries.path(entries.size() - 1).path("number").asInt())
                    .isEqualTo(entries.size());
            assertThat(http.get(ANNA + "/exchanges").json())
                    .extracting(it -> it.path("number").asLong())
                    .doesNotHaveDuplicates();
            shop.withMenu();
            assertThat(http.get(Shop.ACCOUNT + "/menu").json().path("menuId").asLong())
                    .isGreaterThan(menuId);
            shop.close();
        }
        try (var third = start()) {
            assertThat(new Http(port(third)).get("/simulator/api/accounts").json()).isEmpty();
        }
    }

    @Test
    void aChangeIsWrittenSoon() throws Exception {
        try (var running = start("--mistok.simulator.write-after=10ms")) {
            new Shop(port(running)).registered();
            await().until(() ->
                    Files.exists(file()) && Files.readString(file()).contains("A shop"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
            assertThat(files()).containsExactly("state.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "{\"accounts\":[{\"appId\":\"wx1\"}]}", "[1]"})
    void aBrokenFileIsPutAside(String content, CapturedOutput output) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);

        try (var running = start()) {
            assertThat(new Http(port(running)).get("/simulator/api/accounts").json()).isEmpty();
            assertThat(output.getAll()).contains("starting without any", file().toString());
            new Shop(port(running)).registered();
        }

        assertThat(file().resolveSibling("state.json.unreadable")).hasContent(content);
        assertThat(Files.readString(file())).contains("A shop");
    }

    @Test
    void withoutAFileNothingIsKept() throws Exception {
        try (var running = run("--mistok.simulator.data-file=")) {
            new Shop(port(running)).registered();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private String everything(ConfigurableApplicationContext running) throws Exception {
        var http = new Http(port(running));
        var all = new StringBuilder();
        for (var path :
                new String[] {
                    "",
                    "/menu",
                    "/followers",
                    "/followers/oAnna/conversation",
                    "/followers/oAnna/exchanges",
                    "/followers/oBen/conversation"
                }) {
            all.append(http.get(Shop.ACCOUNT + path).json()).append('\n');
        }
        return all.toString();
    }

    private ConfigurableApplicationContext start(String... settings) {
        var file = Stream.of("--mistok.simulator.data-file=" + file());
        return run(Stream.concat(file, Stream.of(settings)).toArray(String[]::new));
    }

    private static ConfigurableApplicationContext run(String... settings) {
        var port = Stream.of("--server.port=0");
        return SpringApplication.run(
                SimulatorApplication.class,
                Stream.concat(port, Stream.of(settings)).toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext running) {
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private Path file() {
        return folder.resolve("simulator/state.json");
    }

    private Stream<String> files() throws IOException {
        try (var files = Files.list(file().getParent())) {
            return files.map(it -> it.getFileName().toString()).toList().stream();
        }
    }
}
