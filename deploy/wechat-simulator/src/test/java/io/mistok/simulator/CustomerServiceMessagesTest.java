package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Customer-service messages: when one may be sent, and what it must have. */
class CustomerServiceMessagesTest extends CallingAccount {
    private static final String OPEN_ID = "oDemo0000000000000000000001";

    CustomerServiceMessagesTest(@LocalServerPort int port) {
        super(port);
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

    private Http.Answer sendText(String text) throws Exception {
        return call(
                "POST",
                "message/custom/send",
                "{'touser':'%s','msgtype':'text','text':{'content':'%s'}}"
                        .formatted(OPEN_ID, text));
    }

    private void act(String action, String body) throws Exception {
        var answer = http.post(ACCOUNT + "/followers/" + OPEN_ID + "/" + action, body);
        assertThat(answer.status()).isBetween(200, 204);
    }
}
