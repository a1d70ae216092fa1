package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Follower;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same callback again while nobody decides: one answer, not another one as a message. */
@ExtendWith(RunningMistok.class)
class RepeatedCallbackIT {
    private static final String ANSWER = "the answer";

    private final Mistok mistok;

    RepeatedCallbackIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @Test
    void isAnsweredAsBeforeWhileReplyServiceStandsStill() throws Exception {
        var channel = Channel.connected(mistok, "plain");
        channel.publish("{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"}]}");
        channel.answerKey("K", ANSWER);
        var answered = channel.follower("oAnswered");
        var waiting = channel.follower("oWaiting");
        answered.subscribe().isSilence();
        waiting.subscribe().isSilence();
        var shown = answered.click("K");
        shown.isReply(ANSWER);

        try (var _ = mistok.paused("reply-service")) {
            assertThat(deliverAgain(shown)).contains(ANSWER);
            waiting.click("K").isSilence();
        }

        await("the answer that had to wait")
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting.answers().equals(List.of(ANSWER)));
        assertThat(answered.answers()).containsExactly(ANSWER);
    }

    private static String deliverAgain(Follower.Shown shown) throws Exception {
        var request = shown.exchange().at("/deliveries/0/request");
        try (var client = HttpClient.newHttpClient()) {
            var again =
                    HttpRequest.newBuilder(URI.create(request.path("url").asString()))
                            .header("Content-Type", "text/xml")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            request.path("body").asString()))
                            .build();
            return client.send(again, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
