package io.mistok.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers hear when they, or WeChat, make a mistake. */
@NullUnmarked
class ProblemsIT extends RunningService {

    private static final String TYPE = "urn:problem-type:mistok:";
    private static final String MENU =
            "{\"buttons\":[{\"name\":\"A\",\"type\":\"click\",\"key\":\"K\"}]}";

    @BeforeEach
    void allIsWell() {
        WECHAT.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nmae':'A'}|422|invalid-request|/nmae",
                "{'name':5}|422|invalid-request|/name",
                "{'name':['A']}|422|invalid-request|/name",
                "{'name':'A','appId':'wx1','appSecret':'s','token':'a'}|422|invalid-request|/token",
                "{'name':|400|malformed-json|",
                "[1]|422|invalid-request|",
                "|400|malformed-json|"
            })
    void badChannelIsPointedAt(String body, int status, String type, String pointer) {
        var reply = api().post("/api/channels", body == null ? "" : body.replace('\'', '"'));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.text("type")).isEqualTo(TYPE + type);
        assertThat(reply.json().at("/errors/0/pointer").asString())
                .isEqualTo(pointer == null ? "" : pointer);
        assertThat(reply.json().at("/errors/0/detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'buttons':[{'name':'A','type':'view','link':'x'}]}|/buttons/0/link|",
                "{'buttons':[{'name':'much too long a"
                        + " name','type':'click','key':'K'}]}|/buttons/0/name|16",
                "{'buttons':[{},{},{},{}]}|/buttons|3",
                "{'buttons':'none'}|/buttons|",
                "{}|/buttons|"
            })
    void badMenuIsPointedAtWithItsLimit(String body, String pointer, Integer limit) {
        var id = api().connect().text("id");

        var reply = api().put("/api/channels/" + id + "/menu/draft", body.replace('\'', '"'));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(reply.json().at("/errors/0/limit").asInt(0))
                .isEqualTo(limit == null ? 0 : limit);
        assertThat(WECHAT.calls("/cgi-bin/menu/create")).isEmpty();
    }

    @Test
    void fieldsOfOurOwnAnswersMayBeSentBack() {
        var channel = api().connect();
        var id = channel.text("id");

        var changed = api().patch("/api/channels/" + id, channel.response().body());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("token")).isEqualTo(channel.text("token"));
        var draft = api().put("/api/channels/" + id + "/menu/draft", MENU);
        assertThat(api().put("/api/channels/" + id + "/menu/draft", draft.response().body()).json())
                .isEqualTo(draft.json());
    }

    @Test
    void changeTouchesOnlyWhatIsGivenAndKeepsTheOldTokenForAWhile() {
        var channel = api().connect();
        var id = channel.text("id");

        var changed =
                api().patch(
                                "/api/channels/" + id,
                                "{\"token\":\"NewToken1\",\"originalId\":\"gh_1\"}");

        assertThat(changed.text("token")).isEqualTo("NewToken1");
        assertThat(changed.text("encodingAesKey")).isEqualTo(channel.text("encodingAesKey"));
        var record = ChannelTopic.newest(id, "/settings/current");
        assertThat(record.path("version").asInt()).isEqualTo(2);
        assertThat(record.path("originalId").asString()).isEqualTo("gh_1");
        assertThat(KEYS.open(record.path("tokenEncrypted").asString(), id + "/token"))
                .isEqualTo("NewToken1");
        assertThat(KEYS.open(record.path("previousTokenEncrypted").asString(), id + "/token"))
                .isEqualTo(channel.text("token"));
        assertThat(Instant.parse(record.path("previousTokenUntil").asString()))
                .isEqualTo(Instant.parse(record.path("changedAt").asString()).plusSeconds(600));
        assertThat(record.has("previousEncodingAesKeyEncrypted")).isFalse();
        assertThat(Contract.mistakes(record)).isEmpty();
    }

    @Test
    void secondChannelOfAnAccountIsRefused() {
        var appId = api().connect().text("appId");

        var reply =
                api().post(
                                "/api/channels",
                                "{\"name\":\"B\",\"appId\":\"%s\",\"appSecret\":\"s\"}"
                                        .formatted(appId));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("type")).isEqualTo(TYPE + "app-id-taken");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /menu",
        "GET, /menu/versions",
        "DELETE, ''",
        "POST, /check",
        "POST, /menu/publish",
        "POST, /menu/import",
        "POST, /menu/versions/1/restore"
    })
    void unknownChannelIsNotFound(String method, String path) {
        var address = "/api/channels/ch_none" + path;
        var reply =
                switch (method) {
                    case "GET" -> api().get(address);
                    case "DELETE" -> api().delete(address);
                    default -> api().post(address);
                };

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("type")).isEqualTo(TYPE + "channel-not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, %EF%BF%BD",
        "PATCH, %EF%BF%BD",
        "DELETE, %E4%BD%A0",
        "POST, %EF%BF%BD/check",
        "POST, %EF%BF%BD/reseal",
        "GET, %E4%BD%A0/menu",
        "GET, %EF%BF%BD/menu/versions",
        "PUT, %E4%BD%A0/menu/draft",
        "POST, %EF%BF%BD/menu/publish",
        "POST, %EF%BF%BD/menu/import",
        "POST, %E4%BD%A0/menu/versions/1/restore",
        "GET, ch%20a"
    })
    void whatCannotBeAnIdIsNotFound(String method, String path) {
        var address = "/api/channels/" + path;
        var reply =
                switch (method) {
                    case "GET" -> api().get(address);
                    case "DELETE" -> api().delete(address);
                    case "PATCH" -> api().patch(address, "{}");
                    case "PUT" -> api().put(address, MENU);
                    default -> api().post(address);
                };

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("type")).isEqualTo(TYPE + "channel-not-found");
    }

    @Test
    void unknownVersionIsNotFound() {
        var id = api().connect().text("id");

        assertThat(api().post("/api/channels/" + id + "/menu/versions/7/restore").text("type"))
                .isEqualTo(TYPE + "menu-version-not-found");
    }

    @Test
    void emptyDraftIsKeptAndNotPublished() {
        var menu = "/api/channels/" + api().connect().text("id") + "/menu";
        assertThat(api().put(menu + "/draft", "{\"buttons\":[]}").status()).isEqualTo(200);

        var reply = api().post(menu + "/publish");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("type")).isEqualTo(TYPE + "menu-empty");
        assertThat(reply.text("fix")).isNotBlank();
        assertThat(WECHAT.calls("/cgi-bin/stable_token")).isEmpty();
    }

    @Test
    void refusalOfWeChatIsAnsweredWithItsFixAndPublishesNothing() {
        var id = api().connect().text("id");
        var menu = "/api/channels/" + id + "/menu";
        api().put(menu + "/draft", MENU);
        WECHAT.always(
                "/cgi-bin/menu/create", "{\"errcode\":48001,\"errmsg\":\"api unauthorized\"}");

        var reply = api().post(menu + "/publish");

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.text("type")).isEqualTo(TYPE + "wechat-refused");
        assertThat(reply.json().path("errcode").asInt()).isEqualTo(48001);
        assertThat(reply.text("errmsg")).isEqualTo("api unauthorized");
        assertThat(reply.text("fix")).contains("verified");
        assertThat(api().get(menu).json().has("published")).isFalse();
        assertThat(ChannelTopic.newest(id, "/menu/1").isMissingNode()).isTrue();
    }

    @Test
    void onlyTheGatewayIsLetIn() {
        var soon = Instant.now().plusSeconds(60);
        var base = "http://127.0.0.1:" + port;
        var other = Keys.generate();

        for (var token :
                new String[] {
                    "nonsense",
                    other.token(),
                    KEYS.token("someone-else", "mistok", "admin", soon),
                    KEYS.endlessToken(),
                    KEYS.token("mistok-gateway", "other", "admin", soon),
                    KEYS.token("mistok-gateway", "mistok", "admin", soon.minusSeconds(600))
                }) {
            assertThat(new Api(base, token).get("/api/channels").status()).isEqualTo(401);
        }
        var reader = KEYS.token("mistok-gateway", "mistok", "reader", soon);
        assertThat(new Api(base, reader).get("/api/channels").status()).isEqualTo(403);
        assertThat(new Api(base, KEYS.token()).get("/api/channels").status()).isEqualTo(200);
    }

    @Test
    void apiIsDocumented() {
        var paths = api().get("/v3/api-docs").json().path("paths");

        assertThat(paths.propertyNames())
                .contains("/api/channels", "/api/channels/{channelId}/menu/publish");
    }
}
