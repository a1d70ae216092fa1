package io.mistok.menu.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mistok.menu.problem.InvalidRequestException;
import io.mistok.menu.problem.Violation;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NullUnmarked
class ChannelRulesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GOOD =
            """
            {"name": "Lviv Coffee", "appId": "wx0123456789abcdef", "appSecret": "s3cret"}
            """;

    @ParameterizedTest
    @CsvSource({
        "name, 咖啡",
        "appId, test-double_1",
        "originalId, gh_0123456789ab",
        "originalId, ''",
        "encryption, plain",
        "encryption, compatible",
        "encryption, secure",
        "token, abc",
        "token, 0123456789abcdefghijABCDEFGHIJ12",
        "token, '  padded  '",
        "encodingAesKey, jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
        "timeZone, Europe/Kyiv"
    })
    void goodValuePasses(String field, String value) {
        assertThatCode(() -> ChannelRules.checkNew(with(field, value))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', ",
        "appId, 'wx 1', 64",
        "appSecret, '', 128",
        "originalId, gh/1, 64",
        "encryption, SECURE, ",
        "token, ab, 32",
        "token, 0123456789abcdefghijABCDEFGHIJ123, 32",
        "token, abc-def, 32",
        "encodingAesKey, jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2, 43",
        "encodingAesKey, jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B+C, 43",
        "timeZone, Asia/Lviv, "
    })
    void badValueIsPointedAt(String field, String value, Integer limit) {
        assertThat(violations(with(field, value)))
                .extracting(Violation::pointer, Violation::limit)
                .containsExactly(tuple("/" + field, limit));
    }

    @Test
    void missingFieldsAreNamedTogether() {
        var empty = JSON.readValue("{}", ChannelRequest.class);

        assertThat(violations(empty))
                .extracting(Violation::pointer)
                .containsExactly("/name", "/appId", "/appSecret");
        assertThatCode(() -> ChannelRules.checkChange(empty)).doesNotThrowAnyException();
    }

    private static List<Violation> violations(ChannelRequest request) {
        return catchThrowableOfType(
                        InvalidRequestException.class, () -> ChannelRules.checkNew(request))
                .violations();
    }

    private static ChannelRequest with(String field, String value) {
        var json = ((ObjectNode) JSON.readTree(GOOD)).put(field, value);
        return JSON.treeToValue(json, ChannelRequest.class);
    }
}
