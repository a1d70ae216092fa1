package io.mistok.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
    @TempDir private Path folder;

    @Test
    void tellTheCallbackAddressAndThePages() {
        assertThat(Notes.of(ValueSet.MINIMAL, folder))
                .contains(
                        "https://callback.example.com/callback/wechat/{channelId}",
                        "https://mistok.example.com",
                        "kubectl -n messengers");
    }
}
