package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The command as a phone, and how it connects a channel. */
class CommandTest extends ConnectedPhone {
    CommandTest(@LocalServerPort int port) throws IOException {
        super(port);
    }

    @Test
    void theCommandIsAPhoneToo() throws Exception {
        assertThat(command("click", "K"))
                .contains("delivery: HTTP 200", "shown: passive-reply, text: a \"reply\"");
        assertThat(command("click", "@2.1")).contains("shown: nothing");
        assertThat(command("type", "it's", "\"me\"")).contains("passive-reply");
        assertThat(callbacks.getLast()).contains("<![CDATA[it's \"me\"]]>");
        assertThat(command("show")).contains("it's");
        assertThat(command("click", "NO")).contains("no button with the key NO (HTTP 409)");
        assertThat(command("nonsense")).contains("usage:");
    }

    @Test
    void theCommandConnectsAChannelOfMistok() throws Exception {
        http.delete(ACCOUNT);
        assertThat(command("account", APP_ID, SECRET, "gh_0000000000b1"))
                .contains("appId:      " + APP_ID, "appSecret:  " + SECRET);
        assertThat(command("connect", "ch_1")).contains("connected: callbacks of " + APP_ID);
        assertThat(http.get(ACCOUNT).text("/server/mode")).isEqualTo("secure");
        assertThat(http.get(ACCOUNT).text("/server/token")).isEqualTo("Token1");
    }

    private String command(String... words) throws Exception {
        var line = new ArrayList<>(List.of("bash", "./wechat", "-a", APP_ID, "-u", "oA"));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("MISTOK_SIMULATOR_PORT", Integer.toString(port));
        builder.environment().put("MISTOK_PORT", Integer.toString(server.getAddress().getPort()));
        builder.environment().put("MISTOK_ADMIN_USERNAME", "admin");
        builder.environment().put("MISTOK_ADMIN_PASSWORD", "a word");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
