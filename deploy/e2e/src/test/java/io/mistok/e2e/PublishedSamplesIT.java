package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.EventLog;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import io.mistok.e2e.wechat.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Callbacks as the platform's pages and other projects' tests show them, each with its type. */
@ExtendWith(RunningMistok.class)
class PublishedSamplesIT {
    private final Mistok mistok;

    PublishedSamplesIT(Mistok mistok) {
        this.mistok = mistok;
    }

    private record Sample(String type, String xml) {}

    @Test
    void everyPublishedCallbackIsTakenAndTyped() throws IOException {
        var channel = Channel.connected(mistok, "secure", "{\"originalId\":\"gh_0123456789ab\"}");
        var wire = new Wire(channel);
        var samples = samples();
        assertThat(samples).hasSizeGreaterThan(40);

        for (var sample : samples) {
            var answer = wire.secure(sample.xml());
            assertThat(answer.status()).as(sample.xml()).isEqualTo(200);
            assertThat(answer.body()).as(sample.xml()).isEqualTo("success");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(types(channel))
                                .containsExactlyInAnyOrderElementsOf(
                                        samples.stream().map(Sample::type).toList()));
    }

    private List<String> types(Channel channel) {
        return new EventLog(mistok.kafka())
                .of(channel.id()).stream()
                        .map(event -> event.path("type").asString(""))
                        .filter(type -> !type.equals("gave-up"))
                        .toList();
    }

    private static List<Sample> samples() throws IOException {
        try (var in = PublishedSamplesIT.class.getResourceAsStream("/callbacks.txt")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^# ", -1))
                    .filter(block -> !block.isBlank())
                    .map(PublishedSamplesIT::sample)
                    .toList();
        }
    }

    private static Sample sample(String block) {
        var end = block.indexOf('\n');
        return new Sample(block.substring(0, end), block.substring(end).strip());
    }
}
