package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A past for an account, told as if it had happened. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mistok.simulator.history.per-second=1000",
            "mistok.simulator.callback.retry-pause=0s"
        })
class HistoryTest {
    private static final String HISTORY = Shop.ACCOUNT + "/history";
    private static final String SMALL = "{'days':7,'followers':6,'seed':3,'messages':['price?']}";
    private static final Pattern CREATE_TIME = Pattern.compile("<CreateTime>(\\d+)</CreateTime>");

    private final Http http;
    private final Shop shop;

    HistoryTest(@LocalServerPort int port) throws Exception {
        this.http = new Http(port);
        this.shop = new Shop(port);
    }

    @BeforeEach
    void open() throws Exception {
        shop.registered().connected().withMenu();
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    @Test
    void allOfItArrivesWithTheTimesItHappenedAt() throws Exception {
        var begun = http.post(HISTORY, SMALL);
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.json().path("running").asBoolean()).isTrue();
        var over = end();

        var total = over.json().path("total").asInt();
        assertThat(total).isGreaterThan(20);
        assertThat(over.json().path("sent").asInt()).isEqualTo(total);
        assertThat(over.json().path("failed").asInt()).isZero();
        assertThat(over.json().path("reason").isNull()).isTrue();
        assertThat(shop.callbacks()).hasSize(total);
        var now = Instant.now();
        assertThat(times(shop.callbacks()))
                .allMatch(it -> it.isBefore(now))
                .allMatch(it -> it.isAfter(now.minus(Duration.ofDays(8))));
        assertThat(shop.callbacks())
                .anyMatch(it -> it.contains("CLICK"))
                .anyMatch(it -> it.contains("VIEW") && it.contains("<MenuId>"))
                .anyMatch(it -> it.contains("price?"));
    }

    @Test
    void whatOneFollowerDidArrivesInItsOrder() throws Exception {
        http.post(HISTORY, SMALL);
        end();

        for (var follower : http.get(Shop.ACCOUNT + "/followers").json()) {
            var openId = follower.path("openId").asString();
            var theirs = shop.callbacks().stream().filter(it -> it.contains(openId)).toList();
            assertThat(theirs.getFirst()).contains("subscribe");
            assertThat(times(theirs)).isSorted();
        }
    }

    @Test
    void nobodysPhoneShowsItAndNobodyCanBeWrittenTo() throws Exception {
        shop.answers(it -> Shop.text(it.replaceAll("(?s).*(oSample\\w+).*", "$1"), "hello"));
        http.post(HISTORY, SMALL);
        end();

        var someone = http.get(Shop.ACCOUNT + "/followers").json().path(0);
        assertThat(someone.path("sample").asBoolean()).isTrue();
        assertThat(someone.path("windows")).isEmpty();
        var openId = someone.path("openId").asString();
        assertThat(http.get(Shop.ACCOUNT + "/followers/" + openId + "/conversation").json())
                .isEmpty();
        assertThat(
                        shop.call(
                                        "/cgi-bin/message/custom/send",
                                        "{'touser':'%s','msgtype':'text','text':{'content':'x'}}"
                                                .formatted(openId))
                                .errcode())
                .isEqualTo(45015);
        assertThat(http.get(Shop.ACCOUNT + "/followers?sample=false").json()).isEmpty();
    }

    @Test
    void oneIsToldAtATimeAndCanBeStopped() throws Exception {
        var goOn = new CountDownLatch(1);
        shop.answers(_ -> {
            hold(goOn);
            return "success";
        });
        http.post(HISTORY, SMALL);

        assertThat(http.post(HISTORY, SMALL).text("/type")).endsWith("simulator-history-running");
        assertThat(http.delete(HISTORY).status()).isEqualTo(204);
        goOn.countDown();
        var over = end();
        assertThat(over.text("/reason")).isEqualTo("stopped by its owner");
        assertThat(over.json().path("sent").asInt()).isLessThan(over.json().path("total").asInt());
        assertThat(http.post(HISTORY, SMALL).status()).isEqualTo(202);
        end();
    }

    @Test
    void aServerThatTakesNothingIsNotToldMore() throws Exception {
        shop.answers(_ -> "");
        http.post(HISTORY, SMALL);
        var over = end();

        assertThat(over.text("/reason")).startsWith("20 callbacks in a row").endsWith("HTTP 500");
        assertThat(over.json().path("failed").asInt()).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({
        "{'days':0}, /days",
        "{'days':61}, /days",
        "{'followers':201}, /followers",
        "{'timeZone':'Kyiv'}, /timeZone",
        "{'messages':['']}, /messages/0"
    })
    void badInputIsNamed(String body, String pointer) throws Exception {
        var answer = http.post(HISTORY, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void itNeedsAServerAndAMenu() throws Exception {
        http.delete(Shop.ACCOUNT);
        shop.registered();
        assertThat(http.get(HISTORY).json().path("total").asInt()).isZero();
        assertThat(http.post(HISTORY, "{}").text("/type")).endsWith("simulator-no-server");
        shop.connected();
        assertThat(http.post(HISTORY, "{}").text("/type")).endsWith("simulator-no-menu");
    }

    private Http.Answer end() {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> http.get(HISTORY), it -> !it.json().path("running").asBoolean(true));
    }

    private static List<Instant> times(List<String> callbacks) {
        return callbacks.stream()
                .map(it -> {
                    var time = CREATE_TIME.matcher(it);
                    assertThat(time.find()).isTrue();
                    return Instant.ofEpochSecond(Long.parseLong(time.group(1)));
                })
                .toList();
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
