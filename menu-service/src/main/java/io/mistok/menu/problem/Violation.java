package io.mistok.menu.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the field in the request's body
 * @param detail what is wrong, in words
 * @param limit the limit that was missed, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String pointer, String detail, @Nullable Integer limit) {

    public Violation(String pointer, String detail) {
        this(pointer, detail, null);
    }
}
