package io.mistok.stats.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets a process die at a chosen write to MongoDB: before it, after it, or with half of it done.
 */
@NullUnmarked
class Faults {
    /** The process is gone; nothing it did after this was ever seen. */
    static class Crash extends RuntimeException {}

    private static final Set<String> WRITES =
            Set.of(
                    "bulkWrite",
                    "insertMany",
                    "insertOne",
                    "updateOne",
                    "deleteOne",
                    "findOneAndUpdate");

    private final Random random;
    private int stepsLeft = Integer.MAX_VALUE;

    Faults(Random random) {
        this.random = random;
    }

    /** Dies at that step from now; each write has one before and one after. */
    void dieAfter(int steps) {
        stepsLeft = steps;
    }

    void live() {
        stepsLeft = Integer.MAX_VALUE;
    }

    MongoDatabase around(MongoDatabase database) {
        return proxy(
                MongoDatabase.class,
                (_, method, arguments) -> {
                    var result = call(database, method, arguments);
                    return result instanceof MongoCollection<?> collection
                            ? around(collection)
                            : result;
                });
    }

    private MongoCollection<?> around(MongoCollection<?> collection) {
        return proxy(
                MongoCollection.class,
                (_, method, arguments) -> {
                    if (!WRITES.contains(method.getName())) {
                        return call(collection, method, arguments);
                    }
                    if (isLast() && arguments[0] instanceof List<?> writes && !writes.isEmpty()) {
                        var done = writes.stream().filter(_ -> random.nextBoolean()).toList();
                        if (!done.isEmpty()) {
                            arguments[0] = done;
                            call(collection, method, arguments);
                        }
                        throw new Crash();
                    }
                    step();
                    var result = call(collection, method, arguments);
                    step();
                    return result;
                });
    }

    private boolean isLast() {
        return stepsLeft <= 1;
    }

    private void step() {
        stepsLeft--;
        if (stepsLeft <= 0) {
            throw new Crash();
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
