package io.mistok.ingest.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.mistok.ingest.Samples;
import io.mistok.ingest.translation.EventTranslator;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for bodies that neither become an event nor are refused. A build tries the samples and what
 * was found before; {@code deploy/e2e/fuzz} goes on looking.
 */
class CallbackFuzzTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @MethodSource("callbacks")
    @FuzzTest
    void aBodyBecomesAnEventOrIsRefused(byte[] body) {
        try {
            var event = EventTranslator.translate("ch_fuzz", XmlReader.read(body), NOW);
            assertThat(event.origin().eventId()).isNotEmpty();
        } catch (MalformedBodyException refused) {
            // As it should be.
        }
    }

    static Stream<byte[]> callbacks() {
        return Samples.names().stream().map(name -> Samples.callback(name).getBytes(UTF_8));
    }
}
