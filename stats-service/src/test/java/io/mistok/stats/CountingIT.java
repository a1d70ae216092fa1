package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.Backing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What followers do becomes numbers, once, whatever happens meanwhile. */
class CountingIT {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void clicksBecomeNumbers() {
        var channel = Publisher.channel("Asia/Shanghai");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON.plusSeconds(3600)));
        Publisher.publish(Publisher.click(channel, "bohdan", "SHOP", NOON.plusSeconds(5)));

        SERVICE.awaitClicks(channel, 3);
        var hours = SERVICE.stats(channel, "clicks?granularity=hour&from=2026-11-23&to=2026-11-23");

        assertThat(hours.get("timeZone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(hours.get("granularity").asString()).isEqualTo("hour");
        assertThat(hours.get("series")).hasSize(24);
        assertThat(hours.get("series").get(12).toString())
                .isEqualTo("{\"start\":\"2026-11-23T12:00:00+08:00\",\"total\":2,\"unique\":2}");
        assertThat(hours.get("series").get(13).get("unique").asInt()).isEqualTo(1);
        assertThat(hours.get("unique").asInt()).isEqualTo(2);
        assertThat(SERVICE.stats(channel, "active").get("unique").asInt()).isEqualTo(2);
    }

    @Test
    void actionsBecomeACurve() {
        var channel = Publisher.channel("UTC");
        var nextDay = NOON.plus(Duration.ofDays(1));
        Publisher.publish(Publisher.event("text-received", channel, "anna", NOON));
        Publisher.publish(Publisher.event("image-received", channel, "anna", NOON));
        Publisher.publish(Publisher.event("text-received", channel, "anna", nextDay));
        Publisher.publish(Publisher.event("followed", channel, "bohdan", NOON));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        SERVICE.awaitClicks(channel, 1);
        await().until(() -> SERVICE.stats(channel, "actions").size() == 3);

        var messages =
                SERVICE.stats(channel, "actions/series?action=text-received&action=image-received");

        assertThat(messages.get("actions").toString())
                .isEqualTo("[\"text-received\",\"image-received\"]");
        assertThat(messages.get("series").get(0).toString())
                .isEqualTo("{\"start\":\"2026-11-23T00:00:00Z\",\"total\":2,\"unique\":1}");
        assertThat(messages.get("total").asInt()).isEqualTo(3);
        assertThat(messages.get("unique").asInt()).isEqualTo(1);
        var all = SERVICE.stats(channel, "actions/series");
        assertThat(all.get("total").asInt()).isEqualTo(4);
        assertThat(SERVICE.stats(channel, "actions/series?action=unheard-of").get("series"))
                .isEmpty();
    }

    @Test
    void clickShowsWithinASecond() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "warm-up", "HELP", NOON));
        SERVICE.awaitClicks(channel, 1);

        var published = System.nanoTime();
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        SERVICE.awaitClicks(channel, 2);

        assertThat(Duration.ofNanos(System.nanoTime() - published))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void deliveredTwiceIsCountedOnce() {
        var channel = Publisher.channel("UTC");
        var click = Publisher.click(channel, "anna", "HELP", NOON);
        Publisher.publish(click);
        Publisher.publish(click);
        var gaveUp = Publisher.event("gave-up", channel, "anna", NOON);
        gaveUp.put("eventId", click.get("eventId"));
        Publisher.publish(gaveUp);
        Publisher.publish(click);
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));

        SERVICE.awaitClicks(channel, 2);
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(1);
        assertThat(SERVICE.stats(channel, "actions")).isEmpty();
    }

    @Test
    void countingResumesExactlyWhenMongoComesBack() {
        var channel = Publisher.channel("Europe/Kyiv");
        Publisher.publish(Publisher.click(channel, "follower-0", "HELP", NOON));
        SERVICE.awaitClicks(channel, 1);

        var failures = SERVICE.bean(MeterRegistry.class).counter("mistok.projection.failures");
        var behind = SERVICE.bean(MeterRegistry.class).get("mistok.projection.behind").gauge();
        var before = failures.count();
        SERVICE.mongo().cut();
        try {
            for (var i = 1; i < 300; i++) {
                Publisher.publish(Publisher.click(channel, "follower-" + i % 40, "HELP", NOON));
            }
            var refused = SERVICE.get("/api/channels/" + channel + "/stats/clicks");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("urn:problem-type:mistok:storage-unavailable");
            assertThat(SERVICE.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(SERVICE.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(20)).until(() -> failures.count() > before + 1);
            assertThat(behind.value()).isPositive();
        } finally {
            SERVICE.mongo().restore();
        }

        SERVICE.awaitClicks(channel, 300);
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(40);
        await().until(() -> behind.value() == 0);
        await().until(() -> SERVICE.get("/actuator/health/readiness").statusCode() == 200);
    }

    @Test
    void itemKeepsItsClicksOverNewNamesAndAddresses() {
        var channel = Publisher.channel("UTC");
        Publisher.menu(
                channel,
                1,
                """
                [{"itemId":"it_1","name":"Shop","type":"view","url":"https://example.com/a"},
                 {"itemId":"it_2","name":"Help","type":"click","key":"HELP"}]
                """);
        Publisher.menu(
                channel,
                2,
                """
                [{"itemId":"it_2","name":"Help","type":"click","key":"HELP"},
                 {"itemId":"it_1","name":"Store","type":"view","url":"https://example.com/b"}]
                """);
        for (var url : List.of("https://example.com/a", "https://example.com/b")) {
            var opened = Publisher.event("menu-link-opened", channel, "anna", NOON);
            opened.put("url", url);
            Publisher.publish(opened);
        }
        Publisher.publish(Publisher.click(channel, "anna", "FORMER", NOON));
        SERVICE.awaitClicks(channel, 3);

        assertThat(SERVICE.stats(channel, "items").toString())
                .isEqualTo(
                        """
                        [{"itemId":"it_1","key":"https://example.com/b","type":"view","name":"Store","total":2,"unique":1},\
                        {"itemId":"key:FORMER","key":"FORMER","type":"click","name":"FORMER","total":1,"unique":1},\
                        {"itemId":"it_2","key":"HELP","type":"click","name":"Help","total":0,"unique":0}]\
                        """);
        assertThat(SERVICE.stats(channel, "clicks?item=it_1").get("total").asInt()).isEqualTo(2);
        assertThat(SERVICE.stats(channel, "clicks?item=key:FORMER").get("total").asInt()).isOne();
        assertThat(SERVICE.stats(channel, "clicks?item=it_2").get("total").asInt()).isZero();
    }
}
