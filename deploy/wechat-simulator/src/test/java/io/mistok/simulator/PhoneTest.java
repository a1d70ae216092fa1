package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A follower's taps and words, over the simulator's own API. */
class PhoneTest extends ConnectedPhone {
    PhoneTest(@LocalServerPort int port) throws IOException {
        super(port);
    }

    @Test
    void aClickShowsTheReply() throws Exception {
        var answer = act("click", "{'key':'K'}");
        assertThat(answer.text("/shown/kind")).isEqualTo("passive-reply");
        assertThat(answer.text("/shown/content/text")).isEqualTo("a \"reply\"");
        assertThat(answer.text("/deliveries/0/outcome")).isEqualTo("replied");
        assertThat(callbacks)
                .singleElement()
                .asString()
                .contains("CLICK", "<EventKey><![CDATA[K]]>");
    }

    @Test
    void aLinkSendsItsAddressAndTheMenu() throws Exception {
        var answer = act("click", "{'place':'2.1'}");
        assertThat(answer.json().path("shown").isNull()).isTrue();
        assertThat(callbacks)
                .singleElement()
                .asString()
                .contains("VIEW", "https://example.com/shop")
                .containsPattern("<MenuId>\\d+</MenuId>");
    }

    @Test
    void aScanSendsWhatTheCameraRead() throws Exception {
        act("click", "{'key':'S','scan':{'type':'barcode','result':'CODE_128,1'}}");
        assertThat(callbacks).singleElement().asString().contains("scancode_waitmsg", "CODE_128,1");
    }

    @Test
    void picturesAndPlacesFollowAsMessages() throws Exception {
        var pictures = act("click", "{'key':'P','pictures':2}");
        assertThat(pictures.json().path("followUps")).hasSize(2);
        act("click", "{'name':'Where','location':{'latitude':1.5,'longitude':2}}");
        assertThat(callbacks).hasSize(5);
        assertThat(callbacks.get(0)).contains("<Count>2</Count>", "PicMd5Sum");
        assertThat(callbacks.get(2)).contains("image", "MsgId");
        assertThat(callbacks.get(3)).contains("location_select", "<Location_X><![CDATA[1.5]]>");
        assertThat(callbacks.get(4)).contains("<Location_X>1.5</Location_X>");
    }

    @Test
    void materialComesWithoutACallback() throws Exception {
        var answer = act("click", "{'place':'2.5'}");
        assertThat(answer.text("/shown/kind")).isEqualTo("material");
        assertThat(callbacks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|{'text':'hi'}|<Content><![CDATA[hi]]>",
                "text|{'text':'hi','menuEntryId':'7'}|<bizmsgmenuid><![CDATA[7]]>",
                "image|{}|<PicUrl>",
                "voice|{'recognition':'hi'}|<Recognition>",
                "video|{}|<ThumbMediaId>",
                "video|{'isShort':true}|shortvideo",
                "location|{'latitude':1,'longitude':2}|<Location_Y>2<",
                "link|{'title':'t','url':'http://x/'}|<Url>",
                "scan|{'scene':'s'}|<Event><![CDATA[SCAN]]>",
                "report-location|{'latitude':1,'longitude':2}|<Precision>65<",
                "event|{'fields':{'Event':'TEMPLATESENDJOBFINISH','MsgID':1,'Status':'success'}}|<MsgID>1<",
                "unsubscribe|``|<Event><![CDATA[unsubscribe]]>"
            })
    void everythingElseIsSentToo(String action, String body, String sent) throws Exception {
        assertThat(act(action, body).status()).isEqualTo(200);
        assertThat(callbacks).singleElement().asString().contains(sent);
    }

    @Test
    void aScanOfAStrangerFollows() throws Exception {
        act("unsubscribe", "");
        act("scan", "{'scene':'poster'}");
        assertThat(callbacks.getLast()).contains("subscribe", "qrscene_poster", "<Ticket>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "click|{'key':'NO'}|409|/errors/0/pointer|/key",
                "click|{'place':'x'}|422|/errors/0/pointer|/place",
                "click|{'keey':'K'}|400|/errors/0/pointer|/keey",
                "text|{'text':''}|422|/errors/0/pointer|/text",
                "text|{|400|/type|urn:problem-type:mistok:simulator-unreadable-request",
                "subscribe|{}|409|/type|urn:problem-type:mistok:simulator-already-following"
            })
    void badInputIsNamed(String action, String body, int status, String pointer, String value)
            throws Exception {
        var answer = act(action, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text(pointer)).isEqualTo(value);
    }

    @Test
    void anAddressThatDoesNotKnowTheTokenIsNotSaved() throws Exception {
        var refused =
                http.put(
                        ACCOUNT + "/server",
                        "{'url':'http://127.0.0.1:%d/gone','token':'abc','mode':'plain'}"
                                .formatted(port));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/detail")).contains("HTTP 404");
        var keyless =
                http.put(ACCOUNT + "/server", "{'url':'http://a/','token':'abc','mode':'secure'}");
        assertThat(keyless.text("/errors/0/pointer")).isEqualTo("/encodingAesKey");
    }

    @Test
    void theConversationIsAStreamToo() throws Exception {
        act("text", "{'text':'hi'}");
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d%s/followers/oA/conversation/stream"
                                                .formatted(port, ACCOUNT)))
                        .header("Last-Event-ID", "2")
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
            var events = lines.filter(line -> !line.isEmpty()).iterator();
            assertThat(events.next()).isEqualTo("id:3");
            assertThat(events.next()).contains("\"kind\":\"follower\"", "\"Content\":\"hi\"");
            assertThat(events.next()).isEqualTo("id:4");
            assertThat(events.next()).contains("passive-reply");
            act("text", "{'text':'later'}");
            assertThat(events.next()).isEqualTo("id:5");
            client.shutdownNow();
        }
    }
}
