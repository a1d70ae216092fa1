package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WeChat's API as an account's server sees it: tokens, menus, and what all calls share. */
class WeChatApiTest extends CallingAccount {
    WeChatApiTest(@LocalServerPort int port) {
        super(port);
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=client_credential&secret=x, 41002",
        "grant_type=client_credential&appid=x, 41004",
        "grant_type=other&appid=x&secret=x, 40002",
        "grant_type=client_credential&appid=wxffffffffffffffff&secret=x, 40013",
        "grant_type=client_credential&appid=wx00000000000000a1&secret=x, 40125",
        "grant_type=client_credential&appid=wx00000000000000a1&secret=ffffffffffffffffffffffffffffffff, 40001"
    })
    void aTokenTakesTheRightCredentials(String query, int code) throws Exception {
        assertThat(http.get("/cgi-bin/token?" + query).errcode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cgi-bin/menu/get, 41001",
        "GET, /cgi-bin/menu/get?access_token=short, 40014",
        "GET, /cgi-bin/menu/create, 43002",
        "POST, /cgi-bin/menu/get, 43001",
        "GET, /cgi-bin/stable_token, 43002",
        "GET, /cgi-bin/no/such/call, 40066"
    })
    void whatIsWrongHasACodeAndARequestId(String method, String path, int code) throws Exception {
        var answer = method.equals("GET") ? http.get(path) : http.post(path, "{}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.errcode()).isEqualTo(code);
        assertThat(answer.text("/errmsg")).matches(".+ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}");
    }

    @Test
    void bothKindsOfTokenWork() throws Exception {
        var plain =
                http.get(
                        "/cgi-bin/token?grant_type=client_credential&appid=%s&secret=%s"
                                .formatted(APP_ID, SECRET));
        assertThat(plain.json().path("expires_in").asInt()).isBetween(7190, 7200);
        assertThat(
                        http.get(
                                        "/cgi-bin/getcallbackip?access_token="
                                                + plain.text("/access_token"))
                                .text("/ip_list/0"))
                .isEqualTo("127.0.0.1");
        assertThat(call("GET", "getcallbackip", "").text("/ip_list/0")).isEqualTo("127.0.0.1");
        assertThat(stableToken().text("/access_token")).isEqualTo(token);
    }

    @Test
    void aTokenDiesWithItsAccountEvenIfThereIsANewOneOfThatName() throws Exception {
        http.delete(ACCOUNT);
        var old = token;
        createAccount();

        assertThat(http.get("/cgi-bin/getcallbackip?access_token=" + old).errcode())
                .isEqualTo(40001);
        assertThat(http.get("/cgi-bin/getcallbackip?access_token=" + token).errcode()).isZero();
    }

    @Test
    void theMenuComesBackInItsThreeForms() throws Exception {
        assertThat(call("GET", "menu/get", "").errcode()).isEqualTo(46003);
        var menu =
                "{'button':[{'type':'click','name':'今日','key':'K'},"
                        + "{'name':'服务','sub_button':[{'type':'view','name':'商城','url':'https://example.com/'}]}]}";
        assertThat(call("POST", "menu/create", menu).errcode()).isZero();

        assertThat(call("GET", "menu/get", "").json().at("/menu/button/0/sub_button").isArray())
                .isTrue();
        assertThat(
                        call("GET", "get_current_selfmenu_info", "")
                                .text("/selfmenu_info/button/1/sub_button/list/0/name"))
                .isEqualTo("商城");
        assertThat(http.get(ACCOUNT + "/menu").text("/buttons/0/key")).isEqualTo("K");
        assertThat(call("GET", "menu/delete", "").errcode()).isZero();
        assertThat(http.get(ACCOUNT + "/menu").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|44002",
                "{|47001",
                "[]|47001",
                "{'button':[{'type':'click','name':'\\u4eca','key':'K'}]}|40033",
                "{'button':[]}|40016",
                "{}|40016"
            })
    void aMenuThatCannotBeReadIsRefused(String body, int code) throws Exception {
        assertThat(call("POST", "menu/create", body).errcode()).isEqualTo(code);
    }

    @Test
    void aDailyQuotaIsUsedUpUntilItIsCleared() throws Exception {
        assertThat(call("GET", "get_api_domain_ip", "").errcode()).isZero();
        assertThat(call("GET", "get_api_domain_ip", "").errcode()).isZero();
        assertThat(call("GET", "get_api_domain_ip", "").errcode()).isEqualTo(45009);
        assertThat(call("POST", "clear_quota", "{'appid':'%s'}".formatted(APP_ID)).errcode())
                .isZero();
        assertThat(call("GET", "get_api_domain_ip", "").errcode()).isZero();
    }

    @Test
    void callsAreWrittenDown() throws Exception {
        call("POST", "menu/create", "{'button':[]}");
        var calls = http.get("/simulator/api/calls?path=/cgi-bin/menu/create&appId=" + APP_ID);
        var last = calls.json().path(calls.json().size() - 1);
        assertThat(last.path("request").asString("")).isEqualTo("{\"button\":[]}");
        assertThat(last.path("response").asString("")).contains("40016");
    }

    @Test
    void theNetworkCheckAndTheAgentsAnswer() throws Exception {
        assertThat(
                        call(
                                        "POST",
                                        "callback/check",
                                        "{'action':'all','check_operator':'DEFAULT'}")
                                .json()
                                .has("dns"))
                .isTrue();
        assertThat(call("POST", "callback/check", "{'action':'x'}").errcode()).isEqualTo(40097);
        assertThat(call("GET", "customservice/getkflist", "").json().has("kf_list")).isTrue();
    }
}
