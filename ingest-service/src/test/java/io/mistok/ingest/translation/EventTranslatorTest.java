package io.mistok.ingest.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mistok.ingest.Samples;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.Mutations;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.FollowerEvent.Followed;
import io.mistok.ingest.event.MenuEvent.MenuButtonClicked;
import io.mistok.ingest.event.MessageEvent.LocationReceived;
import io.mistok.ingest.event.MessageEvent.TextReceived;
import io.mistok.ingest.event.Unrecognised;
import io.mistok.ingest.topic.TopicJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EventTranslatorTest {
    private static final String CHANNEL = "ch_4f2a9c1e7b3d5a60";

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleBecomesItsExample(String name) throws MalformedBodyException {
        var body = Samples.callback(name);
        var second =
                Long.parseLong(
                        String.valueOf(XmlReader.read(body.getBytes(UTF_8)).text("CreateTime")));
        var received = Instant.ofEpochSecond(second).plusMillis(412);
        var event =
                EventTranslator.translate(CHANNEL, XmlReader.read(body.getBytes(UTF_8)), received);
        var json = JsonMapper.shared();
        assertThat(json.readTree(TopicJson.write(event)))
                .isEqualTo(json.readTree(Samples.example(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLICK", "click", "Click"})
    void caseOfTheEventDoesNotCount(String event) throws MalformedBodyException {
        assertThat(event("<Event>%s</Event><EventKey>A</EventKey>".formatted(event)))
                .isInstanceOf(MenuButtonClicked.class);
    }

    @Test
    void caseOfTheMessageTypeDoesNotCountEither() throws MalformedBodyException {
        assertThat(message("Text", "<Content>a</Content>")).isInstanceOf(TextReceived.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Event>CLICK</Event>",
                "<Event>CLICK</Event><EventKey></EventKey>",
                "<Event>VIEW</Event>",
                "<Event>SCAN</Event>",
                "<Event>kf_create_session</Event>",
                "<Event>kf_switch_session</Event><FromKfAccount>a</FromKfAccount>",
                "<Event>TEMPLATESENDJOBFINISH</Event><Status>success</Status>",
                "<Event>MASSSENDJOBFINISH</Event><MsgID>1</MsgID>",
                "<Event>brand_new</Event><What>ever</What>",
                "<Nothing/>"
            })
    void whatIsUnknownOrIncompleteIsKeptWhole(String fields) throws MalformedBodyException {
        var event = event(fields);
        assertThat(event).isInstanceOf(Unrecognised.class);
        assertThat(((Unrecognised) event).fields())
                .containsEntry("FromUserName", "oDemo")
                .containsEntry("MsgType", "event")
                .hasSizeGreaterThan(4);
        assertThat(event.replyable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"text", "image", "voice", "video", "shortvideo", "location", "link", "brandnew"})
    void messageWithoutItsContentIsKeptWhole(String type) throws MalformedBodyException {
        assertThat(message(type, "<Other>1</Other>"))
                .isInstanceOfSatisfying(
                        Unrecognised.class,
                        kept -> assertThat(kept.fields()).containsEntry("Other", "1"));
    }

    @Test
    void sealedTextIsNoField() throws MalformedBodyException {
        assertThat(message("brandnew", "<Encrypt>abc</Encrypt>"))
                .isInstanceOfSatisfying(
                        Unrecognised.class,
                        kept -> assertThat(kept.fields()).doesNotContainKey("Encrypt"));
    }

    @Test
    void textIsKeptAsTyped() throws MalformedBodyException {
        assertThat(message("text", "<Content><![CDATA[ a\nb ]]></Content>"))
                .isInstanceOfSatisfying(
                        TextReceived.class, text -> assertThat(text.text()).isEqualTo(" a\nb "));
        assertThat(message("text", "<Content><![CDATA[]]></Content>"))
                .isInstanceOfSatisfying(
                        TextReceived.class, text -> assertThat(text.text()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "qrscene_123,123",
                "qrscene_qrscene_1,qrscene_1",
                "qrscene_,-",
                "last_trade_no_1,-",
                "123,-"
            })
    void sceneIsWhatFollowsThePrefixOnce(String key, String scene) throws MalformedBodyException {
        assertThat(event("<Event>subscribe</Event><EventKey>%s</EventKey>".formatted(key)))
                .isInstanceOfSatisfying(
                        Followed.class,
                        followed -> {
                            assertThat(followed.scene()).isEqualTo(scene);
                            assertThat(followed.eventKey()).isEqualTo(key);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e9", "0x10", "north", "1,5", "99999999999999999999"})
    void whatIsNoNumberIsNoPosition(String latitude) throws MalformedBodyException {
        var fields = "<Location_X>%s</Location_X><Location_Y>2</Location_Y>".formatted(latitude);
        assertThat(message("location", fields)).isInstanceOf(Unrecognised.class);
        assertThat(message("location", fields.replace(latitude, "-1.5")))
                .isInstanceOfSatisfying(
                        LocationReceived.class,
                        position -> assertThat(position.latitude()).isEqualTo(-1.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ToUserName", "FromUserName", "CreateTime", "MsgType"})
    void aCallbackWithoutACommonFieldIsRefused(String name) {
        var body = Samples.callback("menu-button-clicked").replace(name, "Other");
        assertThatExceptionOfType(MalformedBodyException.class)
                .isThrownBy(() -> translate(body))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "-1",
                "1700000200000",
                "99999999999999999999",
                "1.5",
                "0",
                "1636889",
                "7258118400"
            })
    void aTimeThatIsNoneIsRefused(String time) {
        var body = Samples.callback("menu-button-clicked").replace("1700000200", time);
        assertThatExceptionOfType(MalformedBodyException.class).isThrownBy(() -> translate(body));
    }

    @Test
    void anEndlessNameIsRefused() {
        var body = Samples.callback("menu-button-clicked").replace("oDemo", "o".repeat(129));
        assertThatExceptionOfType(MalformedBodyException.class).isThrownBy(() -> translate(body));
    }

    @Test
    void anyMutationBecomesAnEventOrIsRefused() {
        var random = new Random(1123);
        var samples = Samples.names().stream().map(Samples::callback).toList();
        var kinds = new java.util.HashMap<String, Integer>();
        for (var round = 0; round < 20_000; round++) {
            var body = samples.get(random.nextInt(samples.size())).getBytes(UTF_8);
            try {
                var event =
                        EventTranslator.translate(
                                CHANNEL, XmlReader.read(Mutations.of(body, random)), Instant.EPOCH);
                TopicJson.write(event);
                kinds.merge(event.kind(), 1, Integer::sum);
            } catch (MalformedBodyException expected) {
                kinds.merge("refused", 1, Integer::sum);
            }
        }
        assertThat(kinds).containsKeys("refused", "unrecognised", "text-received");
        assertThat(Map.copyOf(kinds)).hasSizeGreaterThan(30);
    }

    private static ChannelEvent event(String fields) throws MalformedBodyException {
        return message("event", fields);
    }

    private static ChannelEvent message(String type, String fields) throws MalformedBodyException {
        return translate(
                """
                <xml><ToUserName>gh_1</ToUserName><FromUserName>oDemo</FromUserName>
                <CreateTime>1700000000</CreateTime><MsgType>%s</MsgType>%s</xml>\
                """
                        .formatted(type, fields));
    }

    private static ChannelEvent translate(String body) throws MalformedBodyException {
        return EventTranslator.translate(
                CHANNEL, XmlReader.read(body.getBytes(UTF_8)), Instant.EPOCH);
    }
}
