package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.random.RandomGenerator;

/** Calls of a signed-in person whose JSON, address or head is spoilt. */
final class MutatedCalls {
    private static final String CONTENT = "{\"type\":\"text\",\"text\":\"hello {{openId}}\"}";
    private static final List<Call> CALLS =
            List.of(
                    new Call("PUT", "/menu/draft", menu()),
                    new Call("PUT", "/replies/keys/K", CONTENT),
                    new Call("PUT", "/replies/default", CONTENT),
                    new Call("PUT", "/replies/scans/s", CONTENT),
                    new Call(
                            "PUT",
                            "/replies/keywords",
                            "[{\"match\":\"regex\",\"pattern\":\"a+b\",\"content\":"
                                    + CONTENT
                                    + "}]"),
                    new Call("PUT", "/replies/off-hours", offHours()),
                    new Call(
                            "POST",
                            "/replies/preview",
                            "{\"event\":{\"type\":\"text\",\"text\":\"ab\"},\"at\":\"2026-11-25T10:00:00Z\"}"),
                    new Call("PATCH", "", "{\"name\":\"Fuzz\",\"timeZone\":\"Asia/Shanghai\"}"),
                    new Call(
                            "GET",
                            "/stats/clicks?from=2026-11-01&to=2026-11-25&granularity=day&item=K",
                            ""),
                    new Call("GET", "/stats/active?from=2026-11-01&granularity=hour", ""),
                    new Call("GET", "/stats/items?from=2026-11-01T00:00:00Z", ""),
                    new Call("GET", "/stats/actions?to=2026-11-25", ""),
                    new Call("GET", "/menu/versions", ""),
                    new Call("POST", "/menu/versions/1/restore", "{}"));

    private final RawHttp gateway;
    private final String channel;

    MutatedCalls(RawHttp gateway, String channelId) {
        this.gateway = gateway;
        this.channel = "/api/channels/" + channelId;
    }

    private record Call(String method, String path, String json) {}

    /** One request; the same for the same random numbers. */
    byte[] next(RandomGenerator random) {
        var mutator = new Mutator(random);
        var call = CALLS.get(random.nextInt(CALLS.size()));
        var json = call.json().getBytes(UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> mutator.spoil(request(call.method(), channel + call.path(), json));
            case 1 -> request(call.method(), channel + mutator.spoil(call.path()), json);
            case 2 -> request(call.method(), mutator.spoil(channel + call.path()), json);
            case 3 -> signIn(mutator);
            default -> request(call.method(), channel + call.path(), spoilt(mutator, json));
        };
    }

    private static byte[] spoilt(Mutator mutator, byte[] json) {
        return json.length == 0 ? json : mutator.spoil(json);
    }

    private byte[] request(String method, String target, byte[] body) {
        return gateway.request(
                method, target, body, RawHttp.basic(), "Content-Type: application/json");
    }

    /** With no user name and no password in the place of either. */
    private byte[] signIn(Mutator mutator) {
        var login = mutator.spoil("{\"username\":\"\",\"password\":\"\"}".getBytes(UTF_8));
        return gateway.request("POST", "/api/session", login, "Content-Type: application/json");
    }

    private static String menu() {
        return "{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"},{\"name\":\"More\",\"subButtons\":[{\"name\":\"Page\",\"type\":\"view\",\"url\":\"https://example.com/\"}]}]}";
    }

    private static String offHours() {
        return "{\"enabled\":true,\"timeZone\":\"Asia/Shanghai\",\"weekly\":[{\"day\":\"MONDAY\",\"open\":\"09:00\",\"close\":\"18:00\"}],\"holidays\":[{\"date\":\"2026-12-25\",\"name\":\"x\"}],\"workdays\":[\"2026-12-26\"],\"content\":"
                + CONTENT
                + "}";
    }
}
