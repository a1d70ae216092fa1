package io.mistok.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.backing.Backing;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Account.Push;
import io.mistok.ingest.fake.Keysets;
import io.mistok.ingest.fake.MenuService;
import io.mistok.ingest.fake.ReplyService;
import io.mistok.ingest.fake.Topic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service against a real broker, with stand-ins for its two neighbours. Each class has
 * one of its own: Spring would pause a shared one between them, and ours start once.
 */
@NullUnmarked
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mistok.callback.passive-deadline=1500ms",
            "mistok.callback.hold=2500ms",
            "mistok.callback.reply-partition=2"
        })
@DirtiesContext
abstract class RunningIngest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static MenuService menus;
    static ReplyService replies;
    static Topic events;
    static Topic channels;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Backing::kafka);
        registry.add("mistok.secrets.keyset-file", Keysets::file);
    }

    @BeforeAll
    static void start() {
        menus = new MenuService(Backing.kafka());
        replies = new ReplyService(Backing.kafka());
        events = new Topic(Backing.kafka(), "messenger.event.v1", replies::accept);
        channels = new Topic(Backing.kafka(), "messenger.channel.v1", _ -> {});
    }

    @AfterAll
    static void stop() {
        menus.close();
        replies.close();
        events.close();
        channels.close();
    }

    static Account connected(String mode) {
        var account = Account.fresh();
        menus.connect(account, mode);
        return account;
    }

    static String click(String key) {
        return Samples.callback("menu-button-clicked").replace("MENU_HELP", key);
    }

    HttpResponse<String> get(Account account, String query) throws Exception {
        return send(HttpRequest.newBuilder(uri(account, query)));
    }

    HttpResponse<String> post(Account account, Push push) throws Exception {
        return send(
                HttpRequest.newBuilder(uri(account, push.query()))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(push.body())));
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    URI uri(Account account, String query) {
        return address("/callback/wechat/%s?%s".formatted(account.channelId(), query));
    }

    static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
