package io.mistok.reply;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.backing.MySqlDatabase;
import io.mistok.reply.support.RunningService;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad setting stops the start, before anything is connected to. */
@NullUnmarked
class SettingsTest {
    private static final MySqlDatabase NOWHERE =
            new MySqlDatabase("jdbc:mysql://127.0.0.1:1/none", "nobody", "");

    @ParameterizedTest
    @CsvSource({
        "MISTOK_SECRETS_KEYSET_FILE=/nowhere/keyset.json, MISTOK_SECRETS_KEYSET_FILE",
        "MISTOK_SECRETS_KEYSET_FILE=pom.xml, not a Tink AEAD keyset",
        "mistok.rules.poll=5s, rules",
        "mistok.external.budget=10s, external",
        "mistok.delivery.max-concurrent=0, delivery",
        "mistok.inbox.span=1s, inbox",
        "mistok.wechat.read-timeout=0s, wechat",
        "MISTOK_INTERNAL_PUBLIC_KEY_FILE=/nowhere/key.pem, public",
    })
    void aBadSettingStopsTheStart(String setting, String named) {
        assertThatThrownBy(() -> RunningService.startAt("127.0.0.1:1", NOWHERE, setting).close())
                .extracting(SettingsTest::messages, InstanceOfAssertFactories.STRING)
                .contains(named);
    }

    private static String messages(Throwable failure) {
        var all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }
}
