package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WeChat's API as an account's server sees it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "mistok.simulator.quota.daily[/cgi-bin/get_api_domain_ip]=2")
class WeChatApiTest {
    private static final String APP_ID = "wx00000000000000a1";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String ACCOUNT = "/simulator/api/accounts/" + APP_ID;
    private static final String OPEN_ID = "oDemo0000000000000000000001";

    private final Http http;
    private String token = "";

    WeChatApiTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @BeforeEach
    void createAccount() throws Exception {
        http.post(
                "/simulator/api/accounts",
                "{'appId':'%s','appSecret':'%s','originalId':'gh_0000000000a1'}"
                        .formatted(APP_ID, SECRET));
        token = stableToken().text("/access_token");
    }

    @AfterEach
    void deleteAccount() throws Exception {
        http.delete(ACCOUNT);
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
    void aCustomerServiceMessageNeedsAnOpenWindow() throws Exception {
        assertThat(sendText("hi").errcode()).isEqualTo(40003);
        act("subscribe", "{}");
        for (int i = 0; i < 3; i++) {
            assertThat(sendText("hi " + i).errcode()).isZero();
        }
        assertThat(sendText("one too many").errcode()).isEqualTo(45047);
        act("text", "{'text':'hello'}");
        assertThat(sendText("again").errcode()).isZero();
        act("block", "");
        assertThat(sendText("refused").errcode()).isEqualTo(48002);
        act("unblock", "");
        act("unsubscribe", "");
        assertThat(sendText("gone").errcode()).isEqualTo(43004);
        assertThat(http.get(ACCOUNT + "/followers/" + OPEN_ID + "/conversation").json())
                .filteredOn(
                        entry -> entry.path("kind").asString("").equals("customer-service-message"))
                .extracting(entry -> entry.at("/content/text").asString(""))
                .containsExactly("hi 0", "hi 1", "hi 2", "again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'msgtype':'smell'}|40008",
                "{'msgtype':'text','text':{}}|44004",
                "{'msgtype':'image','image':{}}|40007",
                "{'msgtype':'video','video':{'media_id':'m'}}|40007",
                "{'msgtype':'music','music':{'thumb_media_id':'m'}}|40035",
                "{'msgtype':'news','news':{'articles':[]}}|44003",
                "{'msgtype':'news','news':{'articles':[{'title':'a','url':'u'},{'title':'b','url':'u'}]}}|45008",
                "{'msgtype':'msgmenu','msgmenu':{'list':[{'id':'1'}]}}|40035",
                "{'msgtype':'miniprogrampage','miniprogrampage':{'title':'t'}}|40035"
            })
    void aMessageNeedsItsFields(String body, int code) throws Exception {
        assertThat(call("POST", "message/custom/send", body).errcode()).isEqualTo(code);
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

    private Http.Answer stableToken() throws Exception {
        return http.post(
                "/cgi-bin/stable_token",
                "{'grant_type':'client_credential','appid':'%s','secret':'%s'}"
                        .formatted(APP_ID, SECRET));
    }

    private Http.Answer sendText(String text) throws Exception {
        return call(
                "POST",
                "message/custom/send",
                "{'touser':'%s','msgtype':'text','text':{'content':'%s'}}"
                        .formatted(OPEN_ID, text));
    }

    private Http.Answer call(String method, String path, String body) throws Exception {
        var address = "/cgi-bin/" + path + "?access_token=" + token;
        return method.equals("GET") ? http.get(address) : http.post(address, body);
    }

    private void act(String action, String body) throws Exception {
        var answer = http.post(ACCOUNT + "/followers/" + OPEN_ID + "/" + action, body);
        assertThat(answer.status()).isBetween(200, 204);
    }

    private void faults(String list) throws Exception {
        assertThat(http.put(ACCOUNT + "/faults", "{'faults':[" + list + "]}").status())
                .isEqualTo(200);
    }
}
