package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds planted texts in bytes of any kind: as they are, in UTF-16, in hex and in base64. */
final class Needles {
    private static final int PIECE = 1 << 20;
    private static final int PAIRS = 1 << 16;

    private final List<Needle> needles = new ArrayList<>();
    private final List<List<Needle>> byFirstBytes = new ArrayList<>();
    private int longest = 1;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Needle(String name, byte[] bytes) {
        boolean isAt(byte[] hay, int place, int end) {
            return place + bytes.length <= end
                    && Arrays.equals(hay, place, place + bytes.length, bytes, 0, bytes.length);
        }

        int firstTwo() {
            return pair(bytes, 0);
        }
    }

    /** By name, so that a find can be told without telling the secret. */
    Needles(Map<String, String> planted) {
        planted.forEach(this::add);
        for (int i = 0; i < PAIRS; i++) {
            byFirstBytes.add(List.of());
        }
        for (var needle : needles) {
            var same = new ArrayList<>(byFirstBytes.get(needle.firstTwo()));
            same.add(needle);
            byFirstBytes.set(needle.firstTwo(), same);
            longest = Math.max(longest, needle.bytes().length);
        }
    }

    private void add(String name, String text) {
        var bytes = text.getBytes(UTF_8);
        var base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        for (var form :
                List.of(
                        bytes,
                        text.getBytes(UTF_16LE),
                        text.getBytes(UTF_16BE),
                        HexFormat.of().formatHex(bytes).getBytes(ISO_8859_1),
                        base64.substring(0, base64.length() - 1).getBytes(ISO_8859_1))) {
            needles.add(new Needle(name, form));
        }
    }

    /** Names of those in a text. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        var bytes = text.getBytes(UTF_8);
        search(bytes, bytes.length, found);
        return found;
    }

    /** Names of those in a file, or in any file below a folder. */
    Set<String> in(Path path) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                read(file, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void read(Path file, Set<String> found) throws IOException {
        try (var in = Files.newInputStream(file)) {
            read(in, found);
        } catch (NoSuchFileException _) {
            // A server has tidied it up meanwhile.
        }
    }

    /** In overlapping pieces. */
    private void read(InputStream in, Set<String> found) throws IOException {
        var piece = new byte[PIECE + longest];
        int kept = 0;
        for (int read; (read = in.readNBytes(piece, kept, PIECE)) > 0; ) {
            int end = kept + read;
            search(piece, end, found);
            kept = Math.min(longest, end);
            System.arraycopy(piece, end - kept, piece, 0, kept);
        }
    }

    private void search(byte[] hay, int end, Set<String> found) {
        for (int place = 0; place + 1 < end; place++) {
            if (hay[place] != 0 || hay[place + 1] != 0) {
                for (var needle : byFirstBytes.get(pair(hay, place))) {
                    if (needle.isAt(hay, place, end)) {
                        found.add(needle.name());
                    }
                }
            }
        }
    }

    private static int pair(byte[] bytes, int place) {
        return ((bytes[place] & 0xff) << 8) | (bytes[place + 1] & 0xff);
    }
}
