package io.mistok.ingest.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash, a full disk or a torn write may leave, at every byte. */
class SpoolFileTest {
    private static final long SEED = 20261125;

    private final Random random = new Random(SEED);

    @TempDir private Path folder;

    @Test
    void recordsSurviveInTheirOrder() throws Exception {
        var batches = batches(20);
        var path = folder.resolve("events");
        write(path, batches);
        assertThat(read(path)).isEqualTo(hex(flat(batches)));
    }

    @Test
    void cutAtAnyByteKeepsEveryWholeRecordAndNothingElse() throws Exception {
        var batches = batches(6);
        var path = folder.resolve("events");
        write(path, batches);
        var bytes = Files.readAllBytes(path);
        var records = flat(batches);
        for (var length = 0; length <= bytes.length; length++) {
            var torn = folder.resolve("torn");
            Files.write(torn, Arrays.copyOf(bytes, length));
            assertThat(read(torn)).isEqualTo(hex(whole(records, length)));
        }
    }

    @Test
    void garbageBehindACutAtAnyByteIsNoRecord() throws Exception {
        var batches = batches(6);
        var path = folder.resolve("events");
        write(path, batches);
        var bytes = Files.readAllBytes(path);
        for (var length = SpoolFile.HEAD; length < bytes.length; length++) {
            var torn = folder.resolve("torn");
            // Zeros, as a file system leaves them that had only made the file longer; or anything.
            var tail = new byte[random.nextInt(64) + 1];
            if (random.nextBoolean()) {
                random.nextBytes(tail);
            }
            Files.write(torn, Arrays.copyOf(bytes, length));
            Files.write(torn, tail, StandardOpenOption.APPEND);
            var found = read(torn);
            var whole = hex(whole(flat(batches), length));
            assertThat(found).startsWith(whole.toArray(String[]::new));
            // The tail may by chance be the missing bytes themselves.
            assertThat(found.size()).isBetween(whole.size(), whole.size() + 1);
        }
    }

    @Test
    void oneFlippedBitAnywhereIsNoticed() throws Exception {
        var batches = batches(3);
        var path = folder.resolve("events");
        write(path, batches);
        var bytes = Files.readAllBytes(path);
        for (var at = SpoolFile.HEAD; at < bytes.length; at++) {
            var damaged = bytes.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            var torn = folder.resolve("torn");
            Files.write(torn, damaged);
            assertThat(read(torn)).isEqualTo(hex(whole(flat(batches), at)));
        }
    }

    @Test
    void fullDiskAtAnyByteLosesNothingAndIsGoneOver() throws Exception {
        var before = batches(2);
        var refused = batches(1).getFirst();
        var size = refused.stream().mapToInt(Frame::size).sum();
        for (var room = 0; room < size; room++) {
            var path = folder.resolve("full-" + room);
            try (var disk = disk(path)) {
                var file = new SpoolFile(disk);
                for (var batch : before) {
                    file.append(batch);
                }
                disk.room(room);
                assertThatThrownBy(() -> file.append(refused)).hasMessageContaining("No space");
                assertThat(file.end()).isEqualTo(SpoolFile.HEAD + size(flat(before)));
                disk.room(Long.MAX_VALUE);
                file.append(List.of(new byte[] {1, 2, 3}));
            }
            var expected = new ArrayList<>(flat(before));
            expected.add(new byte[] {1, 2, 3});
            assertThat(read(path)).startsWith(hex(expected).toArray(String[]::new));
        }
    }

    @Test
    void whatWasNotForcedDoesNotCount() throws Exception {
        try (var disk = disk(folder.resolve("events"))) {
            var file = new SpoolFile(disk);
            disk.forcing(false);
            assertThatThrownBy(() -> file.append(batches(1).getFirst()))
                    .isInstanceOf(IOException.class);
            assertThat(file.end()).isEqualTo(SpoolFile.HEAD);
        }
    }

    @Test
    void nothingIsAppendedBehindAnEmptyingThatFailed() throws Exception {
        var path = folder.resolve("events");
        try (var disk = disk(path)) {
            var file = new SpoolFile(disk);
            file.append(batches(1).getFirst());
            disk.room(0);
            assertThatThrownBy(file::clear).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> file.append(List.of(new byte[] {1})))
                    .isInstanceOf(IOException.class);
            disk.room(Long.MAX_VALUE);
            file.append(List.of(new byte[] {2}));
        }
        assertThat(read(path)).containsExactly("[2]");
    }

    @Test
    void somethingElseIsNotTakenForASpool() throws Exception {
        var path = folder.resolve("events");
        Files.writeString(path, "these are the notes of somebody");
        assertThatThrownBy(() -> read(path)).isInstanceOf(SpoolUnusableException.class);
        assertThat(path).hasContent("these are the notes of somebody");
    }

    @Test
    void progressIsBelievedOnlyAboutItsOwnFilling() throws Exception {
        try (var progress = new SpoolProgress(channel(folder.resolve("progress")))) {
            assertThat(progress.read(7)).isEqualTo(SpoolFile.HEAD);
            progress.write(7, 4711);
            assertThat(progress.read(7)).isEqualTo(4711);
            assertThat(progress.read(8)).isEqualTo(SpoolFile.HEAD);
        }
        var bytes = Files.readAllBytes(folder.resolve("progress"));
        for (var length = 0; length < bytes.length; length++) {
            Files.write(folder.resolve("progress"), Arrays.copyOf(bytes, length));
            try (var progress = new SpoolProgress(channel(folder.resolve("progress")))) {
                assertThat(progress.read(7)).isEqualTo(SpoolFile.HEAD);
            }
        }
    }

    private List<List<byte[]>> batches(int count) {
        var batches = new ArrayList<List<byte[]>>();
        for (var i = 0; i < count; i++) {
            var batch = new ArrayList<byte[]>();
            for (var left = random.nextInt(4) + 1; left > 0; left--) {
                var payload = new byte[random.nextInt(40) + 1];
                random.nextBytes(payload);
                batch.add(payload);
            }
            batches.add(batch);
        }
        return batches;
    }

    private static List<byte[]> flat(List<List<byte[]>> batches) {
        return batches.stream().flatMap(List::stream).toList();
    }

    private static List<byte[]> whole(List<byte[]> records, long length) {
        var end = (long) SpoolFile.HEAD;
        var whole = new ArrayList<byte[]>();
        for (var payload : records) {
            end += Frame.size(payload);
            if (end > length) {
                break;
            }
            whole.add(payload);
        }
        return whole;
    }

    private static long size(List<byte[]> records) {
        return records.stream().mapToLong(Frame::size).sum();
    }

    private static List<String> hex(List<byte[]> records) {
        return records.stream().map(Arrays::toString).toList();
    }

    private static void write(Path path, List<List<byte[]>> batches) throws IOException {
        try (var file = new SpoolFile(channel(path))) {
            for (var batch : batches) {
                file.append(batch);
            }
        }
    }

    private static List<String> read(Path path) throws IOException {
        var found = new ArrayList<byte[]>();
        try (var channel = channel(path);
                var file = new SpoolFile(channel)) {
            for (var at = (long) SpoolFile.HEAD; at < file.end(); ) {
                var entry = file.read(at);
                found.add(entry.payload());
                at = entry.next();
            }
            assertThat(channel.size()).isEqualTo(file.end());
        }
        return hex(found);
    }

    private static FailingDisk disk(Path path) throws IOException {
        return new FailingDisk(channel(path));
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
