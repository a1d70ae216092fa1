package io.mistok.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, String body, HttpHeaders headers) {

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The string at a JSON pointer, empty when there is none. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The same answer, if its status is one of success. */
    public Answer ok() {
        assertThat(status).as(body).isBetween(200, 299);
        return this;
    }
}
