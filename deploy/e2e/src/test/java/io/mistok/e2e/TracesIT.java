package io.mistok.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import io.mistok.e2e.trace.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a collector is told about a tap and its answer. */
@ExtendWith(RunningMistok.class)
class TracesIT {
    private static final String CALLBACK = "http post /callback/wechat/{channelId}";
    private static final String EVENTS = "messenger.event.v1";
    private static final String REPLIES = "messenger.reply.v1";

    private final Mistok mistok;

    TracesIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @Test
    void oneTraceLeadsFromTheDoorOverTheTopicsToTheAnswerAndNamesNobody() {
        var channel = Channel.connected(mistok, "plain");
        channel.publish("{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"TRACED\"}]}");
        channel.answerKey("TRACED", "words of the answer");
        var follower = channel.follower("oTracedFollower");
        follower.subscribe();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(channel.action("followed")).isEqualTo("1/1"));
        var before = System.currentTimeMillis();

        follower.click("TRACED").isReply("words of the answer");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(trace(before)).hasSize(8));
        var spans = trace(before);
        var door = only(spans, "gateway", CALLBACK, "");
        var call = only(spans, "gateway", "call ingest-service", door.id());
        var inside = only(spans, "ingest-service", CALLBACK, call.id());
        var sent = only(spans, "ingest-service", "send " + EVENTS, inside.id());
        only(spans, "stats-service", "process " + EVENTS, sent.id());
        var taken = only(spans, "reply-service", "process " + EVENTS, sent.id());
        var decided = only(spans, "reply-service", "send " + REPLIES, taken.id());
        only(spans, "ingest-service", "process " + REPLIES, decided.id());
        assertThat(exported())
                .doesNotContain(
                        follower.openId(),
                        "words of the answer",
                        "TRACED",
                        "signature",
                        "openid",
                        "access_token",
                        "Basic ",
                        channel.id(),
                        channel.of("token"),
                        channel.appSecret(),
                        Mistok.PASSWORD);
    }

    /** The spans of the one callback since; those of others are told late, too. */
    private List<Span> trace(long since) {
        var spans = mistok.collector().spans();
        var traces =
                spans.stream()
                        .filter(span -> span.name().equals(CALLBACK) && span.begun() >= since)
                        .map(Span::traceId)
                        .collect(Collectors.toSet());
        assertThat(traces).hasSize(1);
        return spans.stream().filter(span -> traces.contains(span.traceId())).toList();
    }

    private String exported() {
        return mistok.collector().received().stream()
                .flatMap(body ->
                        List.of(new String(body, UTF_8), new String(body, ISO_8859_1)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static Span only(List<Span> spans, String service, String name, String parentId) {
        var found =
                spans.stream()
                        .filter(span -> span.service().equals(service) && span.name().equals(name))
                        .toList();
        assertThat(found).as(service + ": " + name + " of " + spans).hasSize(1);
        assertThat(found.getFirst().parentId()).as(name).isEqualTo(parentId);
        return found.getFirst();
    }
}
