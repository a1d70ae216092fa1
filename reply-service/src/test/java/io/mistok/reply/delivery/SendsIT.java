package io.mistok.reply.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import io.mistok.backing.Proxy;
import io.mistok.reply.content.Content;
import io.mistok.reply.decision.Decision;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import io.mistok.reply.wechat.SendResult;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;

@NullUnmarked
class SendsIT {
    private static final MySqlDatabase DATABASE = Backing.mySql("mistok_reply");

    private static FakeWeChat weChat;
    private static World world;
    private static RunningService service;
    private static String channel;

    @BeforeAll
    static void start() {
        weChat = new FakeWeChat();
        world = new World();
        service =
                RunningService.start(
                                DATABASE,
                                "mistok.wechat.base-url=" + weChat.address(),
                                "mistok.delivery.poll=100ms")
                        .ready();
        channel = world.channel();
        assertThat(service.get("/api/channels/" + channel + "/replies").status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
        weChat.close();
    }

    @Test
    void whatACrashLeftPlannedIsSent() {
        Send left = send(Instant.now().plusSeconds(60));
        sends().plan(List.of(left));
        sends().plan(List.of(left, left));
        await().untilAsserted(() -> assertThat(status(left)).isEqualTo("SENT"));
        assertThat(weChat.sentTo(left.openId().value())).hasSize(1);
    }

    @Test
    void whatACrashLeftInTheMiddleOfACallIsNotRepeated() {
        Send left = send(Instant.now().plus(Duration.ofHours(1)));
        row(left, "SENDING", Instant.now().minusSeconds(120));
        await().untilAsserted(() -> assertThat(status(left)).isEqualTo("UNKNOWN"));
        assertThat(weChat.sentTo(left.openId().value())).isEmpty();
    }

    @Test
    void theOperatorMayHaveItRepeated() {
        Send left = send(Instant.now().plus(Duration.ofHours(1)));
        row(left, "SENDING", Instant.now());
        assertThat(sends().settleAbandoned(Instant.now().plusSeconds(1), true)).isPositive();
        await().untilAsserted(() -> assertThat(status(left)).isEqualTo("SENT"));
    }

    @Test
    void whatIsTooLateIsNotSent() {
        Send late = send(Instant.now().minusSeconds(1));
        sends().plan(List.of(late));
        await().untilAsserted(() -> assertThat(status(late)).isEqualTo("EXPIRED"));
        assertThat(weChat.sentTo(late.openId().value())).isEmpty();
    }

    @Test
    void aRefusalIsWrittenDown() {
        weChat.answerSend("{\"errcode\":45015,\"errmsg\":\"response out of time limit\"}");
        Send refused = send(Instant.now().plusSeconds(60));
        sends().plan(List.of(refused));
        await().untilAsserted(() -> assertThat(status(refused)).isEqualTo("FAILED"));
        assertThat(column(refused, "errcode")).isEqualTo("45015");
        assertThat(column(refused, "content")).isNull();
    }

    @Test
    void aBusyPlatformIsAskedAgain() {
        weChat.answerSend("{\"errcode\":-1,\"errmsg\":\"system error\"}");
        Send busy = send(Instant.now().plusSeconds(60));
        sends().plan(List.of(busy));
        await().untilAsserted(() -> assertThat(status(busy)).isEqualTo("SENT"));
        assertThat(column(busy, "attempts")).isEqualTo("2");
    }

    @Test
    void aCallWithoutAnAnswerIsUnknownAndNotRepeated() {
        weChat.answerSend(FakeWeChat.BREAK);
        Send broken = send(Instant.now().plusSeconds(60));
        sends().plan(List.of(broken));
        await().untilAsserted(() -> assertThat(status(broken)).isEqualTo("UNKNOWN"));
        assertThat(weChat.sentTo(broken.openId().value())).hasSize(1);
    }

    @Test
    void whatWasTakenForLostIsNotPutBackWithoutItsText() {
        Send lost = send(Instant.now().plus(Duration.ofHours(1)));
        row(lost, "SENDING", Instant.now().minusSeconds(120));
        await().untilAsserted(() -> assertThat(status(lost)).isEqualTo("UNKNOWN"));
        sends().postpone(lost.eventId(), new SendResult.NotYet(Instant.now(), null, "no", false));
        assertThat(status(lost)).isEqualTo("UNKNOWN");
        everythingGoesOn();
    }

    @Test
    void aRowWithoutItsTextKeepsNobodyElseWaiting() {
        Send empty = send(Instant.now().plusSeconds(60));
        row(empty, "PLANNED", Instant.now());
        service.bean(JdbcClient.class)
                .sql(
                        "UPDATE sends SET content = NULL, next_attempt = planned_at WHERE event_id = ?")
                .param(empty.eventId())
                .update();
        everythingGoesOn();
    }

    @Test
    void whatMySqlWillNeverTakeKeepsNobodyElseWaiting() {
        for (int i = 0; i < 10; i++) {
            offer("e".repeat(200) + i, Event.follower());
        }
        String openId = "ö".repeat(128);
        offer(UUID.randomUUID().toString(), openId);
        await().untilAsserted(() -> assertThat(weChat.sentTo(openId)).hasSize(1));
        everythingGoesOn();
    }

    @Test
    void whatWaitsAtTheStartWaitsForTheChannelsToo() {
        MySqlDatabase early = Backing.mySql("mistok_reply_early");
        var template =
                new JdbcTemplate(
                        new DriverManagerDataSource(
                                early.url(), early.username(), early.password()));
        var rows = JdbcClient.create(template);
        var broker = URI.create("kafka://" + Backing.kafka());
        String address = "mistok.wechat.base-url=" + weChat.address();
        RunningService.start(early, address).ready().close();
        Send left = send(Instant.now().plus(Duration.ofHours(1)));
        new Sends(template, TransactionOperations.withoutTransaction(), Clock.systemUTC())
                .plan(List.of(left));
        try (var proxy = Proxy.to(broker.getHost(), broker.getPort())) {
            proxy.cut();
            try (var starting = RunningService.startAt(proxy.address(), early, address)) {
                assertThat(starting.get("/actuator/health/readiness").status()).isEqualTo(503);
                proxy.restore();
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> assertThat(column(rows, left, "status")).isEqualTo("SENT"));
            }
        }
    }

    @Test
    void aRowHasOneCaller() {
        List<Send> many =
                Stream.generate(() -> send(Instant.now().plusSeconds(60))).limit(20).toList();
        sends().plan(many);
        await().untilAsserted(() -> assertThat(many).allMatch(it -> "SENT".equals(status(it))));
        assertThat(many).allMatch(it -> weChat.sentTo(it.openId().value()).size() == 1);
    }

    @Test
    void finishedRowsAreForgottenInTime() {
        Send old = send(Instant.now());
        row(old, "SENT", Instant.now().minus(Duration.ofDays(8)));
        await().untilAsserted(() -> assertThat(status(old)).isNull());
    }

    private static void everythingGoesOn() {
        Send next = send(Instant.now().plus(Duration.ofHours(1)));
        sends().plan(List.of(next));
        await().untilAsserted(() -> assertThat(status(next)).isEqualTo("SENT"));
    }

    private static void offer(String eventId, String openId) {
        var occasion =
                new LateAnswer.Occasion(
                        eventId, channel, new OpenId(openId), Trigger.MESSAGE, Instant.now());
        var decision = new Decision("default", "no other rule", new Content.Text("soup"));
        service.bean(LateAnswers.class)
                .offer(
                        new LateAnswer(occasion, () -> CompletableFuture.completedFuture(decision)),
                        false);
    }

    private static Sends sends() {
        return service.bean(Sends.class);
    }

    private static Send send(Instant windowEnds) {
        return new Send(
                UUID.randomUUID().toString(),
                channel,
                new OpenId(Event.follower()),
                new Content.Text("soup"),
                Instant.now(),
                windowEnds,
                0,
                0);
    }

    private static void row(Send send, String status, Instant changedAt) {
        service.bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO sends (event_id, channel_id, open_id, status, content,
                            occurred_at, window_ends, attempts, planned_at, changed_at)
                        VALUES (?, ?, ?, ?, '{"type":"text","text":"soup"}', ?, ?, 1, ?, ?)
                        """)
                .params(
                        send.eventId(),
                        send.channelId(),
                        send.openId().value(),
                        status,
                        utc(send.occurredAt()),
                        utc(send.windowEnds()),
                        utc(changedAt),
                        utc(changedAt))
                .update();
    }

    private static Object utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String status(Send send) {
        return column(send, "status");
    }

    private static String column(Send send, String name) {
        return column(service.bean(JdbcClient.class), send, name);
    }

    private static String column(JdbcClient rows, Send send, String name) {
        return rows
                .sql("SELECT * FROM sends WHERE event_id = ?")
                .param(send.eventId())
                .query((row, number) -> row.getString(name))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
