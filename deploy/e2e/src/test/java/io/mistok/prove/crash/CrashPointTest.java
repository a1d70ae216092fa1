package io.mistok.prove.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashPointTest {
    @TempDir Path folder;

    @Test
    void whatIsArmedIsSeenAsOftenAsItChanges() throws IOException {
        var file = folder.resolve("armed");
        CrashPoint.watch(file);
        for (var text : new String[] {"first", "second", "third"}) {
            Files.writeString(file, CrashPoint.REFUSE + text);
            await().until(() -> CrashPoint.refuses(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
