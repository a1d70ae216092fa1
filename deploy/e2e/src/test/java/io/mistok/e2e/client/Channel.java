package io.mistok.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.system.Mistok;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/**
 * A channel that is connected on both sides: Mistok's API, and an official account at the
 * simulator.
 */
public final class Channel {
    private final URI gateway;
    private final Http admin;
    private final Http simulator;
    private final JsonNode account;
    private final JsonNode channel;

    private Channel(URI gateway, Http admin, Http simulator, JsonNode account, JsonNode channel) {
        this.gateway = gateway;
        this.admin = admin;
        this.simulator = simulator;
        this.account = account;
        this.channel = channel;
    }

    /** Signed in by HTTP Basic. */
    public static Http admin(Mistok mistok) {
        var credentials = Mistok.USERNAME + ":" + Mistok.PASSWORD;
        var basic =
                Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Http(mistok.url(), "Authorization", "Basic " + basic);
    }

    /** A new account in its own channel, connected. */
    public static Channel connected(Mistok mistok, String encryption) {
        return connected(mistok, encryption, "{}");
    }

    /** The account as the simulator's API takes it. */
    public static Channel connected(Mistok mistok, String encryption, String wanted) {
        var simulator = new Http(mistok.simulatorUrl());
        var admin = admin(mistok);
        var account = simulator.post("/simulator/api/accounts", wanted).ok().json();
        var created =
                admin.post(
                                "/api/channels",
                                """
                                {"name":"Shop %s","appId":"%s","appSecret":"%s","originalId":"%s",
                                 "encryption":"%s","timeZone":"Asia/Shanghai"}
                                """
                                        .formatted(
                                                encryption,
                                                account.path("appId").asString(),
                                                account.path("appSecret").asString(),
                                                account.path("originalId").asString(),
                                                encryption))
                        .ok();
        assertThat(created.status()).isEqualTo(201);
        var channel = new Channel(mistok.url(), admin, simulator, account, created.json());
        channel.connect();
        return channel;
    }

    private void connect() {
        simulator
                .put(
                        "/simulator/api/accounts/" + appId() + "/server",
                        """
                        {"url":"%s","token":"%s","encodingAesKey":"%s","mode":"%s"}
                        """
                                .formatted(
                                        of("callbackUrl"),
                                        of("token"),
                                        of("encodingAesKey"),
                                        of("encryption")))
                .ok();
    }

    /** Where callbacks arrive, by the gateway's address here: the platform may know another one. */
    public URI callback() {
        return gateway.resolve(URI.create(of("callbackUrl")).getRawPath());
    }

    public String id() {
        return of("id");
    }

    public String appId() {
        return account.path("appId").asString();
    }

    public String appSecret() {
        return account.path("appSecret").asString();
    }

    public String originalId() {
        return account.path("originalId").asString();
    }

    /** A field of the channel as Mistok's API gave it. */
    public String of(String field) {
        return channel.path(field).asString("");
    }

    public Follower follower(String openId) {
        return new Follower(simulator, appId(), openId);
    }

    /** Calls below {@code /api/channels/{id}}. */
    public Answer get(String path) {
        return admin.get("/api/channels/" + id() + path);
    }

    public Answer put(String path, String json) {
        return admin.put("/api/channels/" + id() + path, json);
    }

    public Answer post(String path, String json) {
        return admin.post("/api/channels/" + id() + path, json);
    }

    /** Stores the draft and publishes it. */
    public void publish(String draft) {
        put("/menu/draft", draft).ok();
        post("/menu/publish", "").ok();
    }

    /** The buttons that WeChat has. */
    public JsonNode liveMenu() {
        return simulator
                .get("/simulator/api/accounts/" + appId() + "/menu")
                .ok()
                .json()
                .path("buttons");
    }

    public void answerKey(String key, String text) {
        put("/replies/keys/" + key, "{\"type\":\"text\",\"text\":\"" + text + "\"}").ok();
    }

    /** Total and unique taps of all time, as {@code "4/2"}. */
    public String clicks() {
        return numbers(get("/stats/clicks").ok().json());
    }

    /** The same of one button, by its key or address. */
    public String clicks(String key) {
        return find(get("/stats/items").ok().json(), "key", key);
    }

    public String action(String action) {
        return find(get("/stats/actions").ok().json(), "action", action);
    }

    private static String find(JsonNode list, String field, String value) {
        for (var entry : list) {
            if (entry.path(field).asString("").equals(value)) {
                return numbers(entry);
            }
        }
        return "0/0";
    }

    private static String numbers(JsonNode counted) {
        return counted.path("total").asLong() + "/" + counted.path("unique").asLong();
    }
}
