package io.mistok.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A person with a phone, at the simulator. */
public final class Follower {
    private final Http simulator;
    private final String path;
    private final String openId;

    Follower(Http simulator, String appId, String openId) {
        this.simulator = simulator;
        this.openId = openId;
        this.path = "/simulator/api/accounts/" + appId + "/followers/" + openId;
    }

    public String openId() {
        return openId;
    }

    public Shown subscribe() {
        return act("subscribe", "");
    }

    public Shown unsubscribe() {
        return act("unsubscribe", "");
    }

    public Shown click(String key) {
        return act("click", "{\"key\":\"" + key + "\"}");
    }

    /** A tap by place, {@code "2.1"} the first sub-button of the second button. */
    public Shown tap(String place) {
        return act("click", "{\"place\":\"" + place + "\"}");
    }

    public Shown type(String text) {
        return act("text", "{\"text\":\"" + text + "\"}");
    }

    public Shown scan(String scene) {
        return act("scan", "{\"scene\":\"" + scene + "\"}");
    }

    /** Texts that the account has written, as a reply or by itself, in order. */
    public List<String> answers() {
        return StreamSupport.stream(
                        simulator.get(path + "/conversation").ok().json().spliterator(), false)
                .filter(entry ->
                        List.of("passive-reply", "customer-service-message", "notice")
                                .contains(entry.path("kind").asString("")))
                .map(entry -> entry.at("/content/text").asString(""))
                .toList();
    }

    private Shown act(String action, String body) {
        return new Shown(simulator.post(path + "/" + action, body).ok().json());
    }

    /** What came of an action. */
    public record Shown(JsonNode exchange) {

        /** How the last delivery ended. */
        public String outcome() {
            var deliveries = exchange.path("deliveries");
            return deliveries.path(deliveries.size() - 1).path("outcome").asString("");
        }

        public int deliveries() {
            return exchange.path("deliveries").size();
        }

        /** The passive reply was this text, at the first attempt. */
        public void isReply(String text) {
            assertThat(exchange.at("/shown/kind").asString(""))
                    .as(exchange.toString())
                    .isEqualTo("passive-reply");
            assertThat(exchange.at("/shown/content/text").asString("")).isEqualTo(text);
            assertThat(deliveries()).isOne();
        }

        /** The callback was acknowledged, and nothing was to be seen. */
        public void isSilence() {
            assertThat(outcome()).as(exchange.toString()).isEqualTo("acknowledged");
            assertThat(exchange.path("shown").isNull()).isTrue();
        }
    }
}
