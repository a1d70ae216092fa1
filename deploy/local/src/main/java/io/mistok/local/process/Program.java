package io.mistok.local.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What runs as a process of its own.
 *
 * @param name names its log and its pid file
 * @param command asked for at each start, because the first may have to unpack something
 * @param environment added to what this process has
 * @param withheld variables of this process that the program has no business with
 * @param ready whether it does its work by now; asked again and again
 */
public record Program(
        String name,
        Supplier<List<String>> command,
        Map<String, String> environment,
        Set<String> withheld,
        BooleanSupplier ready) {}
