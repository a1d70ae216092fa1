package io.mistok.simulator.call;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** The last calls; older ones are forgotten. */
@Component
class ApiCalls {
    private static final int KEPT = 10_000;

    private final Deque<ApiCall> calls = new ArrayDeque<>();
    private long count;

    synchronized void add(LongFunction<ApiCall> call) {
        calls.addLast(call.apply(++count));
        if (calls.size() > KEPT) {
            calls.removeFirst();
        }
    }

    synchronized Optional<ApiCall> find(String id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    synchronized List<ApiCall> after(long number) {
        return calls.stream().filter(call -> call.number() > number).toList();
    }
}
