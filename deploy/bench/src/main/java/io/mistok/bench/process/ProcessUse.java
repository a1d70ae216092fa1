package io.mistok.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used since it started, as Linux tells.
 *
 * @param cpu in user and kernel mode, all threads, to 10 ms
 * @param residentBytes memory in RAM now
 */
public record ProcessUse(Duration cpu, long residentBytes) {
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final long TICK_MILLIS = 10;
    private static final long KILO = 1024;

    /** Of a process that runs. */
    public static ProcessUse of(long pid) throws IOException {
        var proc = Path.of("/proc", String.valueOf(pid));
        return new ProcessUse(
                cpu(Files.readString(proc.resolve("stat"))),
                resident(Files.readString(proc.resolve("status"))));
    }

    /** From {@code /proc/<pid>/stat}; the name in brackets may hold anything. */
    static Duration cpu(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Duration.ofMillis(
                TICK_MILLIS * (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])));
    }

    /** From {@code /proc/<pid>/status}. */
    static long resident(String status) {
        return status.lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> KILO * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
