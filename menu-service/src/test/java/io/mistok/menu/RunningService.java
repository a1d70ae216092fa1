package io.mistok.menu;

import io.mistok.backing.Backing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real broker and database, with a stand-in for WeChat; started once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningService {

    static final Keys KEYS = Keys.generate();
    static final FakeWeChat WECHAT = FakeWeChat.start();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        var database = Backing.mySql("mistok_menu");
        settings.add("SPRING_DATASOURCE_URL", database::url);
        settings.add("SPRING_DATASOURCE_USERNAME", database::username);
        settings.add("SPRING_DATASOURCE_PASSWORD", database::password);
        settings.add("SPRING_KAFKA_BOOTSTRAP_SERVERS", Backing::kafka);
        settings.add("MISTOK_SECRETS_KEYSET_FILE", () -> KEYS.keysetFile().toString());
        settings.add("MISTOK_INTERNAL_PUBLIC_KEY_FILE", () -> KEYS.publicKeyFile().toString());
        settings.add("MISTOK_PUBLIC_URL", () -> "https://mistok.example");
        settings.add("MISTOK_WECHAT_BASE_URL", WECHAT::url);
        settings.add("mistok.wechat.read-timeout", () -> "2s");
        settings.add("mistok.wechat.busy-pause", () -> "1ms");
        // A busy machine must not decide whether the topic has a record when the answer arrives.
        settings.add("mistok.outbox.patience", () -> "20s");
        settings.add("mistok.publication.settle-every", () -> "500ms");
        settings.add("logging.structured.format.console", () -> "");
    }

    Api api() {
        return new Api("http://127.0.0.1:" + port, KEYS.token());
    }
}
