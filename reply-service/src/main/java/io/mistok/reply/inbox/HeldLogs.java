package io.mistok.reply.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is remembered of each partition, by the thread that reads it. Several consumers of a process
 * hand partitions over to each other as those of two processes do: one whose broker stood still
 * learns that it has lost a partition when the next one has long read on. Neither may touch what
 * the other remembers.
 *
 * @param <A> an answer, or the promise of one
 */
final class HeldLogs<A> {
    private final Supplier<PartitionLog<A>> empty;
    private final ThreadLocal<Map<Integer, PartitionLog<A>>> held =
            ThreadLocal.withInitial(HashMap::new);

    /**
     * @param empty the memory of a partition that nobody has handed over
     */
    HeldLogs(Supplier<PartitionLog<A>> empty) {
        this.empty = empty;
    }

    /** From now on this thread reads the partition. */
    void take(int partition, PartitionLog<A> log) {
        held.get().put(partition, log);
    }

    /** This thread does not read the partition any more. */
    void drop(int partition) {
        held.get().remove(partition);
    }

    PartitionLog<A> of(int partition) {
        return held.get().computeIfAbsent(partition, _ -> empty.get());
    }
}
