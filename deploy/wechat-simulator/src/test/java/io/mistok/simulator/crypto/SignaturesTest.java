package io.mistok.simulator.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {

    @ParameterizedTest
    @CsvSource({
        "Tk7DemoCallback2024, 1700000000, 987654321, 871819b91ce9927ef3bc1eb3244a44cd0ca050ce",
        "test, 1410685589, test, f21891de399b4e33a1a93c9a7b8a8fffb5a443ff",
        "weixin, 1414387151, 917222494, e3203b6433eb554dd2fcba78fa48cb948fcb4801",
        "weixin, 1570075722, 863153744, 330ed3b64e363dc876f35e54a79e59b48739f567"
    })
    void signsAsWeChatDoes(String token, String timestamp, String nonce, String signature) {
        assertThat(Signatures.sign(token, timestamp, nonce)).isEqualTo(signature);
    }
}
