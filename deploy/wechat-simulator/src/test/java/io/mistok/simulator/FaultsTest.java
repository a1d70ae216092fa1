package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Faults that WeChat's API is told to have. */
class FaultsTest extends CallingAccount {
    FaultsTest(@LocalServerPort int port) {
        super(port);
    }

    @Test
    void aFaultHitsItsPathAsOftenAsItShould() throws Exception {
        faults("{'kind':'errcode','errcode':40164,'path':'/cgi-bin/menu/delete','times':1}");
        assertThat(call("GET", "getcallbackip", "").errcode()).isZero();
        var refused = call("GET", "menu/delete", "");
        assertThat(refused.errcode()).isEqualTo(40164);
        assertThat(refused.text("/errmsg")).contains("203.0.113.7");
        assertThat(call("GET", "menu/delete", "").errcode()).isZero();
    }

    @Test
    void aFaultLastsUntilItIsCleared() throws Exception {
        faults("{'kind':'errcode','errcode':-1}");
        assertThat(stableToken().errcode()).isEqualTo(-1);
        assertThat(call("GET", "getcallbackip", "").errcode()).isEqualTo(-1);
        http.delete(ACCOUNT + "/faults");
        assertThat(call("GET", "getcallbackip", "").errcode()).isZero();
    }

    @Test
    void aConnectionBreaksBeforeOrAfterTheCallIsDone() throws Exception {
        var menu = "{'button':[{'type':'click','name':'A','key':'K'}]}";
        faults("{'kind':'reset-before','times':1}");
        assertThatThrownBy(() -> call("POST", "menu/create", menu)).isInstanceOf(IOException.class);
        assertThat(http.get(ACCOUNT + "/menu").status()).isEqualTo(404);
        faults("{'kind':'reset-after','times':1}");
        assertThatThrownBy(() -> call("POST", "menu/create", menu)).isInstanceOf(IOException.class);
        assertThat(http.get(ACCOUNT + "/menu").status()).isEqualTo(200);
    }

    @Test
    void otherFaultsLookLikeWhatStandsBetween() throws Exception {
        faults(
                "{'kind':'bad-gateway','times':1},{'kind':'html','times':1},{'kind':'slow','ms':50,'times':1}");
        assertThat(call("GET", "getcallbackip", "").status()).isEqualTo(502);
        assertThat(call("GET", "getcallbackip", "").json().isEmpty()).isTrue();
        assertThat(call("GET", "getcallbackip", "").text("/ip_list/0")).isNotEmpty();
    }

    private void faults(String list) throws Exception {
        assertThat(http.put(ACCOUNT + "/faults", "{'faults':[" + list + "]}").status())
                .isEqualTo(200);
    }
}
