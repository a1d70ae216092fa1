package io.mistok.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.prove.cluster.Cluster;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.ledger.Ledger;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.Push;
import io.mistok.prove.wechat.Windows;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A cluster with a gateway before it, and one channel whose buttons have answers. */
final class Town {
    /** Answered at once. */
    static final String QUICK = "QUICK";

    /** Answered two seconds later. */
    static final String SLOW = "SLOW";

    /** Too late for the response; one of {@link #SYSTEMS} systems. */
    static final String LATE = "LATE";

    /** Never answered by its system; the fallback is. */
    static final String DEAD = "DEAD";

    /** One business system takes 32 questions at a time and no more. */
    static final int SYSTEMS = 10;

    private static final Duration START = Duration.ofMinutes(4);

    private final Cluster cluster;
    private final Replica gateway;
    private final Windows windows = new Windows();
    private final Account account;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Everything runs and answers when this returns. */
    Town(Cluster cluster) throws InterruptedException {
        this.cluster = cluster;
        cluster.start();
        gateway = cluster.extras().gateway(0, ports(cluster));
        gateway.node().start();
        gateway.node().awaitReady(START);
        cluster.weChat().noteIn(new Ledger(), windows);
        account = connect();
        rules();
        Waiting.until("the channel is known", START, this::isKnown);
    }

    Cluster cluster() {
        return cluster;
    }

    Account account() {
        return account;
    }

    Windows windows() {
        return windows;
    }

    /** Of the gateway. */
    String adminPassword() {
        return cluster.extras().adminPassword();
    }

    /** For Prometheus: the ports of each job. */
    Map<String, List<Integer>> targets() {
        return Map.of(
                "gateway", List.of(gateway.port()),
                "ingest", portsOf(cluster.ingest()),
                "menu", List.of(cluster.menu().port()),
                "reply", portsOf(cluster.reply()),
                "stats", portsOf(cluster.stats()));
    }

    /** Starts what is not there, and returns when all of it works. */
    void heal() throws InterruptedException {
        cluster.heal();
        gateway.node().start();
        gateway.node().awaitReady(START);
    }

    /** An admin looks at the channels, through the gateway; whatever comes of it. */
    void look() {
        var admin = "admin:" + adminPassword();
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + gateway.port() + "/api/channels"))
                        .timeout(Duration.ofSeconds(10))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder().encodeToString(admin.getBytes(UTF_8)))
                        .build();
        var _ = http.sendAsync(request, BodyHandlers.discarding());
    }

    /** Connects another account. */
    Account connect() {
        var number = "%012x".formatted(System.nanoTime());
        var created =
                cluster.api()
                        .call(
                                cluster.menu(),
                                "POST",
                                "/api/channels",
                                """
                                {"name":"Alerts","appId":"wx0000%s","appSecret":"00000000000000000000%s",
                                 "originalId":"gh_%s","encryption":"plain","timeZone":"Asia/Shanghai"}
                                """
                                        .formatted(number, number, number))
                        .ok()
                        .json();
        var connected =
                new Account(
                        created.path("id").asString(""),
                        created.path("appId").asString(""),
                        created.path("originalId").asString(""),
                        created.path("token").asString(""),
                        created.path("encodingAesKey").asString(""),
                        false);
        cluster.weChat().register(connected);
        return connected;
    }

    private void rules() {
        rule(QUICK, "{\"type\":\"text\",\"text\":\"quick\"}");
        rule(SLOW, external(SLOW, Duration.ofSeconds(2), ""));
        for (var i = 0; i < SYSTEMS; i++) {
            rule(LATE + i, external(LATE + i, Duration.ofMillis(4500), ""));
        }
        rule(
                DEAD,
                external(
                        DEAD,
                        Duration.ofMinutes(1),
                        ",\"fallback\":{\"type\":\"text\",\"text\":\"later\"}"));
    }

    private String external(String name, Duration after, String fallback) {
        var url = cluster.external().url(name, after);
        return "{\"type\":\"external\",\"url\":\"" + url + "\"" + fallback + "}";
    }

    private void rule(String key, String content) {
        cluster.api()
                .call(
                        cluster.reply().getFirst(),
                        "PUT",
                        "/api/channels/" + account.channelId() + "/replies/keys/" + key,
                        content)
                .ok();
    }

    private boolean isKnown() {
        return cluster.ingest().stream().allMatch(this::verifies)
                && cluster.reply().stream().allMatch(this::knowsTheRules);
    }

    private boolean verifies(Replica ingest) {
        return cluster.api().call(ingest, "GET", Push.verification(account, "4711"), "").status()
                == 200;
    }

    private boolean knowsTheRules(Replica reply) {
        return cluster.api()
                .call(
                        reply,
                        "POST",
                        "/api/channels/" + account.channelId() + "/replies/preview",
                        "{\"event\":{\"type\":\"menu-button-clicked\",\"key\":\"" + DEAD + "\"}}")
                .body()
                .contains("external");
    }

    private static Map<String, Integer> ports(Cluster cluster) {
        return Map.of(
                "ingest", cluster.ingest().getFirst().port(),
                "menu", cluster.menu().port(),
                "reply", cluster.reply().getFirst().port(),
                "stats", cluster.stats().getFirst().port());
    }

    private static List<Integer> portsOf(List<Replica> replicas) {
        return replicas.stream().map(Replica::port).toList();
    }
}
