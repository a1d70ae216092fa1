package io.mistok.backing;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents that a query can find must lie, as far as it says so about an {@code _id}
 * that is a text. They may be too wide and never too narrow: each document is still held against
 * the query.
 */
final class IdRanges {
    private static final String ANY = "";

    private IdRanges() {}

    /** In order; empty when the query leaves the id open. */
    static Optional<List<IdRange>> of(Document query) {
        return all(query).map(IdRange::joined);
    }

    private static Optional<List<IdRange>> all(Document query) {
        Optional<List<IdRange>> found = Optional.empty();
        for (var condition : query.entrySet()) {
            found = both(found, condition(condition.getKey(), condition.getValue()));
        }
        return found;
    }

    private static Optional<List<IdRange>> condition(String name, @Nullable Object value) {
        return switch (name) {
            case "_id" -> id(value);
            case "$and" -> value instanceof Collection<?> parts ? each(parts) : Optional.empty();
            case "$or" -> value instanceof Collection<?> parts ? any(parts) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<List<IdRange>> id(@Nullable Object value) {
        if (value instanceof String id) {
            return Optional.of(List.of(IdRange.only(id)));
        }
        Optional<List<IdRange>> found = Optional.empty();
        if (value instanceof Document operators) {
            for (var operator : operators.entrySet()) {
                found = both(found, bound(operator.getKey(), operator.getValue()));
            }
        }
        return found;
    }

    private static Optional<List<IdRange>> bound(String operator, @Nullable Object value) {
        if (!(value instanceof String id)) {
            return Optional.empty();
        }
        return switch (operator) {
            case "$eq" -> Optional.of(List.of(IdRange.only(id)));
            case "$gt", "$gte" -> Optional.of(List.of(new IdRange(id, null)));
            case "$lt", "$lte" -> Optional.of(List.of(new IdRange(ANY, id)));
            default -> Optional.empty();
        };
    }

    private static Optional<List<IdRange>> each(Collection<?> parts) {
        Optional<List<IdRange>> found = Optional.empty();
        for (var part : parts) {
            found = both(found, part instanceof Document query ? all(query) : Optional.empty());
        }
        return found;
    }

    private static Optional<List<IdRange>> any(Collection<?> parts) {
        var found = new ArrayList<IdRange>();
        for (var part : parts) {
            var ranges =
                    part instanceof Document query ? all(query) : Optional.<List<IdRange>>empty();
            if (ranges.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(ranges.get());
        }
        return Optional.of(found);
    }

    private static Optional<List<IdRange>> both(
            Optional<List<IdRange>> some, Optional<List<IdRange>> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.or(() -> others);
        }
        return Optional.of(IdRange.common(some.get(), others.get()));
    }
}
