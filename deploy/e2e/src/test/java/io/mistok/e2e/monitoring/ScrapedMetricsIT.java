package io.mistok.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Http;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dashboards and alerts ask for nothing that the running services do not show. */
@ExtendWith(RunningMistok.class)
class ScrapedMetricsIT {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Path CHART = REPOSITORY.resolve("deploy/helm/mistok");

    private final Sources sources = Sources.in(REPOSITORY);
    private final Mistok mistok;

    ScrapedMetricsIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @Test
    void everyMetricLabelAndValueIsShown() {
        use();
        var queries = Queries.in(CHART).all();

        assertThat(queries).hasSizeGreaterThan(60);
        await("a scrape that has it all")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    var scrape = Scrape.of(mistok);
                    assertThat(queries).flatMap(it -> it.unknown(scrape, sources)).isEmpty();
                });
    }

    @Test
    void whatNobodyShowsIsFound() {
        var scrape = Scrape.parse("mistok_soup_total{kind=\"hot\"} 1.0\n");
        var offender =
                new Query(
                        "Soup",
                        """
                        sum by (kind, bowl) (rate(mistok_soup_total{kind=~"hot|very-cold", taste="sweet"}[5m]))
                        > max(mistok_spoons{}) and up{job="kitchen"} == 1 or kube_pod_info{pod="cook"}
                        """);

        assertThat(offender.unknown(scrape, sources))
                .containsExactlyInAnyOrder(
                        "Soup: mistok_spoons",
                        "Soup: mistok_soup_total{taste}",
                        "Soup: kind=very-cold",
                        "Soup: taste=sweet",
                        "Soup: bowl");
    }

    /** One click that is answered and counted, and one callback that is refused. */
    private void use() {
        var channel = Channel.connected(mistok, "secure");
        channel.publish("{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"ONE\"}]}");
        channel.answerKey("ONE", "one");
        var follower = channel.follower("oScraped");
        follower.subscribe();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> follower.click("ONE").isReply("one"));
        var refused =
                new Http(mistok.url())
                        .post("/callback/wechat/" + channel.id() + "?signature=0", "<xml/>");
        assertThat(refused.status()).isBetween(400, 499);
    }
}
