package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdRangesTest {
    @Test
    void bothEndsAreTaken() {
        assertThat(IdRanges.of(and(id("$gte", "b"), id("$lt", "d"))))
                .hasValue(List.of(new IdRange("b", "d")));
        assertThat(IdRanges.of(new Document("_id", new Document("$gt", "b").append("$lte", "d"))))
                .hasValue(List.of(new IdRange("b", "d")));
    }

    @Test
    void anIdWithOneMoreConditionIsThatId() {
        assertThat(IdRanges.of(and(new Document("_id", "b"), new Document("off", 3L))))
                .hasValue(List.of(IdRange.only("b")));
        assertThat(IdRanges.of(and(new Document("_id", "b"), id("$gt", "c")))).hasValue(List.of());
    }

    @Test
    void alternativesAreInOrderAndNoneTwice() {
        var query =
                or(
                        and(id("$gte", "m"), id("$lt", "p")),
                        and(id("$gte", "a"), id("$lt", "c")),
                        new Document("_id", "b"));
        assertThat(IdRanges.of(query))
                .hasValue(List.of(new IdRange("a", "c"), new IdRange("m", "p")));
        assertThat(IdRanges.of(or(id("$gt", "a"), new Document("_id", "z"))))
                .hasValue(List.of(new IdRange("a", null)));
    }

    @Test
    void whatDoesNotBoundTheIdLeavesItOpen() {
        assertThat(IdRanges.of(new Document())).isEmpty();
        assertThat(IdRanges.of(new Document("total", 1))).isEmpty();
        assertThat(IdRanges.of(new Document("_id", 7))).isEmpty();
        assertThat(IdRanges.of(or(new Document("_id", "b"), new Document("off", 3L)))).isEmpty();
        assertThat(IdRanges.of(new Document("_id", new Document("$ne", "b")))).isEmpty();
    }

    private static Document id(String operator, String value) {
        return new Document("_id", new Document(operator, value));
    }

    private static Document and(Document... parts) {
        return new Document("$and", List.of(parts));
    }

    private static Document or(Document... parts) {
        return new Document("$or", List.of(parts));
    }
}
