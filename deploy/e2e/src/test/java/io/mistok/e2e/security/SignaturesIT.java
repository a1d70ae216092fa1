package io.mistok.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import io.mistok.e2e.wechat.Draft;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S04: each bit of each signature counts, and so does each parameter of a query. */
@ExtendWith(RunningMistok.class)
class SignaturesIT {
    private static final int BITS = 8;
    private final Door clear;
    private final Door secure;

    SignaturesIT(Mistok mistok) {
        this.clear = Door.of(mistok, "plain");
        this.secure = Door.of(mistok, "secure");
    }

    @Test
    void everyBitOfACallbackInClear() {
        var right = clear.drafts().clear(clear.drafts().click("oBits", "K"));
        everyBit("signature", right, clear::post);
        assertThat(clear.post(right).body()).isEqualTo("success");
    }

    @Test
    void everyBitOfASealedCallback() {
        var right = secure.drafts().sealed(secure.drafts().click("oBits", "K"));
        everyBit("msg_signature", right, secure::post);
        everyBit("signature", right, secure::post);
        assertThat(secure.post(right).body()).isEqualTo("success");
    }

    @Test
    void everyBitOfTheConsolesQuestion() {
        var right = clear.drafts().question("4711");
        everyBit("signature", right, clear::ask);
        assertThat(clear.ask(right).body()).isEqualTo("4711");
    }

    @Test
    void everyParameterOfACallbackInClear() {
        var right = clear.drafts().clear(clear.drafts().click("oQuery", "K"));
        everyParameter(clear, "POST", right, List.of());
        assertThat(clear.post(right).body()).isEqualTo("success");
    }

    /** Only the signature that covers nothing of what is sealed may be missing. */
    @Test
    void everyParameterOfASealedCallback() {
        var right = secure.drafts().sealed(secure.drafts().click("oQuery", "K"));
        everyParameter(secure, "POST", right, List.of("signature"));
        assertThat(secure.post(right).body()).isEqualTo("success");
    }

    @Test
    void everyParameterOfTheConsolesQuestion() {
        var right = clear.drafts().question("4711");
        everyParameter(clear, "GET", right, List.of());
        assertThat(clear.ask(right).body()).isEqualTo("4711");
    }

    private static void everyBit(String name, Draft right, Function<Draft, RawAnswer> send) {
        var signature = right.query().getOrDefault(name, "");
        assertThat(signature).hasSize(40);
        for (int place = 0; place < signature.length(); place++) {
            for (int bit = 0; bit < BITS; bit++) {
                var forged = flipped(signature, place, bit);
                assertThat(send.apply(right.with(name, forged)).status())
                        .as("%s %s", name, forged)
                        .isEqualTo(403);
            }
        }
    }

    private static String flipped(String signature, int place, int bit) {
        var characters = signature.toCharArray();
        characters[place] ^= (char) (1 << bit);
        return new String(characters);
    }

    private static void everyParameter(
            Door door, String method, Draft right, List<String> optional) {
        right.query()
                .forEach((name, value) -> {
                    if (!optional.contains(name)) {
                        isRefused(door, method, right, right.without(name).queryString());
                    }
                    isRefused(door, method, right, right.with(name, "").queryString());
                    if (!name.equals("echostr")) { // no signature covers it
                        isRefused(door, method, right, right.with(name, value + "0").queryString());
                    }
                    isRefused(door, method, right, right.queryString() + "&" + name + "=" + value);
                    isRefused(door, method, right, name + "=x&" + right.queryString());
                });
    }

    private static void isRefused(Door door, String method, Draft right, String query) {
        var answer = door.gateway().send(method, door.path() + "?" + query, right.body());
        assertThat(answer.status()).as(query).isIn(400, 403);
        assertThat(answer.body()).as(query).isIn("bad request", "forbidden");
    }
}
