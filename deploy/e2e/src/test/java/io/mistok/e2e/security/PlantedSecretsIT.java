package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Http;
import io.mistok.e2e.client.Topics;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S07: secrets and private words are planted, used in every way, and looked for wherever bytes
 * rest. Each place also has to hold something that is allowed there: so the search does see. The
 * simulator stands for WeChat, which knows all of them; its folder is not ours.
 */
@ExtendWith(RunningMistok.class)
class PlantedSecretsIT {
    private static final String MARK = Long.toString(System.nanoTime(), 36);
    private static final String OPEN_ID = "oPlanted" + MARK;
    private static final String WORDS = "private words " + MARK;
    private static final String NAME = "Planted shop " + MARK;
    private static final String WRONG_PASSWORD = "wrong-password-" + MARK;

    private final Mistok mistok;
    private final Door door;
    private final String session;
    private final Needles needles;

    PlantedSecretsIT(Mistok mistok) {
        this.mistok = mistok;
        this.door = Door.of(mistok, "secure");
        this.session = signIn(Mistok.PASSWORD).header("Set-Cookie");
        this.needles = new Needles(planted());
    }

    private Map<String, String> planted() {
        var channel = door.channel();
        var planted = new LinkedHashMap<String, String>();
        planted.put("AppSecret", channel.appSecret());
        planted.put("token", channel.of("token"));
        planted.put("EncodingAESKey", channel.of("encodingAesKey"));
        planted.put("AES key", rawKey(channel.of("encodingAesKey")));
        planted.put("access token", accessToken());
        planted.put("admin password", Mistok.PASSWORD);
        planted.put("wrong password", WRONG_PASSWORD);
        planted.put("session", session.substring(0, session.indexOf(';')));
        planted.put("webhook secret", webhookSecret().substring("whsec_".length()));
        planted.put("words", WORDS);
        planted.put("openId", OPEN_ID);
        planted.put("name", NAME);
        planted.put("channel", channel.id());
        return planted;
    }

    @BeforeEach
    void useThem() {
        var channel = door.channel();
        Channel.admin(mistok)
                .send("PATCH", "/api/channels/" + channel.id(), "{\"name\":\"%s\"}".formatted(NAME))
                .ok();
        channel.publish("{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"}]}");
        channel.put(
                        "/replies/keys/EXTERNAL",
                        "{\"type\":\"external\",\"url\":\"https://planted.invalid/\",\"secret\":\"%s\"}"
                                .formatted(webhookSecret()))
                .ok();
        var drafts = door.drafts();
        assertThat(door.post(drafts.sealed(drafts.text(OPEN_ID, WORDS))).status()).isEqualTo(200);
        assertThat(door.post(drafts.sealed(drafts.click(OPEN_ID, "EXTERNAL"))).status())
                .isEqualTo(200);
        assertThat(door.post(drafts.clear(drafts.text(OPEN_ID, WORDS))).status()).isEqualTo(403);
        assertThat(door.post(drafts.sealed(drafts.text(OPEN_ID, WORDS) + "<")).status())
                .isEqualTo(400);
        door.post("openid=" + OPEN_ID + "&signature=" + channel.of("token"), WORDS.getBytes(UTF_8));
        signIn(WRONG_PASSWORD);
        channel.post("/check", "").ok();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(channel.clicks()).isEqualTo("1/1"));
    }

    @Test
    void nothingRestsWhereItMustNot() {
        assertThat(in("mariadb")).contains("name").isSubsetOf("name", "channel", "openId");
        assertThat(in("mongodb")).contains("openId").isSubsetOf("openId", "channel");
        assertThat(in("kafka"))
                .contains("openId", "words")
                .isSubsetOf("openId", "words", "name", "channel");
        assertThat(in("logs")).contains("channel").isSubsetOf("channel");
        assertThat(in("run")).isEmpty();
        assertThat(in("tmp")).isEmpty();
        assertThat(in("secrets")).isEmpty();
    }

    @Test
    void topicsHoldNoSecretAndWordsOnlyAmongTheEvents() {
        var found = new LinkedHashMap<String, Set<String>>();
        new Topics(mistok.kafka())
                .read((topic, entry) ->
                        found.computeIfAbsent(topic, _ -> new TreeSet<>())
                                .addAll(needles.in(entry)));

        assertThat(found.get("messenger.event.v1")).contains("openId", "words");
        assertThat(found.get("messenger.channel.v1")).contains("channel").doesNotContain("openId");
        found.forEach((topic, names) ->
                assertThat(names)
                        .as(topic)
                        .isSubsetOf(
                                topic.equals("messenger.event.v1")
                                        ? List.of("openId", "words", "channel")
                                        : List.of("openId", "channel", "name")));
    }

    @Test
    void processesShowNoneAndOnlyTheGatewayKnowsThePassword() throws IOException {
        for (var process : ProcessHandle.allProcesses().toList()) {
            var folder = Path.of("/proc", Long.toString(process.pid()));
            if (read(folder.resolve("cmdline")).contains(mistok.data().toString())) {
                assertThat(needles.in(read(folder.resolve("cmdline")))).isEmpty();
            }
        }
        for (var service : Programs.SERVICES) {
            var environment = read(Path.of("/proc", pid(service), "environ"));
            assertThat(needles.in(environment))
                    .as("environment of " + service)
                    .isSubsetOf(service.equals("gateway") ? Set.of("admin password") : Set.of());
        }
    }

    @Test
    void logsShowNoTokenOfAnyKind() throws IOException {
        var token =
                Pattern.compile(
                        "eyJ[\\w-]{20,}\\.|(?i)(signature|nonce|echostr)=\\w|whsec_|Basic \\w{8}");
        try (var logs = Files.list(mistok.data().resolve("logs"))) {
            for (var log : logs.toList()) {
                assertThat(token.matcher(read(log)).results().map(MatchResult::group))
                        .as(log.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void onlyTheOwnerReadsTheSecrets() throws IOException {
        var folder = mistok.data().resolve("secrets");
        assertThat(rights(folder)).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                assertThat(rights(file)).as(file.toString()).isEqualTo("rw-------");
            }
        }
        assertThat(rights(mistok.data().resolve("run/addresses.env"))).isEqualTo("rw-------");
    }

    private Set<String> in(String folder) {
        return needles.in(mistok.data().resolve(folder));
    }

    private String pid(String service) {
        return Long.toString(mistok.running(service).pid());
    }

    /** Empty when the process has ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private RawAnswer signIn(String password) {
        var login =
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(Mistok.USERNAME, password);
        return new RawHttp(mistok.url())
                .from("127.0.7.1")
                .send(
                        "POST",
                        "/api/session",
                        login.getBytes(UTF_8),
                        "Content-Type: application/json");
    }

    /** The one that Mistok uses too: asking twice gives the same. */
    private String accessToken() {
        return new Http(mistok.simulatorUrl())
                .post(
                        "/cgi-bin/stable_token",
                        "{\"grant_type\":\"client_credential\",\"appid\":\"%s\",\"secret\":\"%s\"}"
                                .formatted(door.channel().appId(), door.channel().appSecret()))
                .ok()
                .text("/access_token");
    }

    private static String webhookSecret() {
        var secret = ("planted-webhook-" + MARK + "-0123456789ab").substring(0, 32);
        return "whsec_" + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
    }

    /** Its bytes as a text, which is what the search takes. */
    private static String rawKey(String encodingAesKey) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(encodingAesKey + "="));
    }
}
