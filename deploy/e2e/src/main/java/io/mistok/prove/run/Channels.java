package io.mistok.prove.run;

import io.mistok.prove.cluster.Api;
import io.mistok.prove.cluster.Cluster;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.load.Mix;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.Push;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Fresh channels with rules, known to every replica before anything is sent to them. */
final class Channels {
    private static final int PATIENCE_SECONDS = 60;

    /** Rules reach the memory of every replica within a second; a busy machine gets one more. */
    private static final long UNTIL_IN_MEMORY = 2_000;

    private final Cluster cluster;

    Channels(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Half of them sealed. */
    List<Account> create(int count, String name) throws InterruptedException {
        var accounts = new ArrayList<Account>();
        for (var i = 0; i < count; i++) {
            accounts.add(create(name + " " + i, i % 2 == 1));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            accounts.forEach(account -> threads.execute(() -> rules(account)));
        }
        for (var account : accounts) {
            awaitKnown(account);
        }
        Thread.sleep(UNTIL_IN_MEMORY);
        return accounts;
    }

    /** Sets one rule on a path below {@code replies/}. */
    void rule(Account account, String path, String content) {
        api().call(
                        cluster.reply().getFirst(),
                        "PUT",
                        "/api/channels/" + account.channelId() + "/replies/" + path,
                        content)
                .ok();
    }

    /** Waits until every replica of reply-service answers a click so. */
    void awaitRule(Account account, String key, String because) throws InterruptedException {
        awaitStored(account, key, because);
        Thread.sleep(UNTIL_IN_MEMORY);
    }

    private void awaitStored(Account account, String key, String because)
            throws InterruptedException {
        for (var replica : cluster.reply()) {
            await(
                    replica.name() + " knows the rules of " + account,
                    () -> preview(replica, account, key).contains(because));
        }
    }

    private Account create(String name, boolean secure) {
        var number = "%012x".formatted(ThreadLocalRandom.current().nextLong(1L << 48));
        var created =
                api().call(
                                cluster.menu(),
                                "POST",
                                "/api/channels",
                                """
                                {"name":"%s","appId":"wx0000%s","appSecret":"00000000000000000000%s",
                                 "originalId":"gh_%s","encryption":"%s","timeZone":"Asia/Shanghai"}
                                """
                                        .formatted(
                                                name,
                                                number,
                                                number,
                                                number,
                                                secure ? "secure" : "plain"))
                        .ok()
                        .json();
        var account =
                new Account(
                        created.path("id").asString(""),
                        created.path("appId").asString(""),
                        created.path("originalId").asString(""),
                        created.path("token").asString(""),
                        created.path("encodingAesKey").asString(""),
                        secure);
        cluster.weChat().register(account);
        return account;
    }

    private void rules(Account account) {
        var who = "|" + account.channelId() + "|{{openId}}";
        for (var key = 0; key < Mix.OWN_RULES; key++) {
            rule(account, "keys/K" + key, text("K" + who + "|{{key}}"));
        }
        rule(account, "subscribe", text("S" + who));
        rule(account, "default", text("D" + who + "|{{key}}|{{text}}"));
    }

    private static String text(String text) {
        return "{\"type\":\"text\",\"text\":\"" + text + "\"}";
    }

    private void awaitKnown(Account account) throws InterruptedException {
        for (var replica : cluster.ingest()) {
            await(replica.name() + " knows " + account, () -> verifies(replica, account));
        }
        awaitStored(account, "K" + Mix.KEYS, "D|" + account.channelId());
    }

    private String preview(Replica replica, Account account, String key) {
        return api().call(
                        replica,
                        "POST",
                        "/api/channels/" + account.channelId() + "/replies/preview",
                        "{\"event\":{\"type\":\"menu-button-clicked\",\"key\":\"" + key + "\"}}")
                .body();
    }

    private static boolean verifies(Replica replica, Account account) {
        var target = Push.verification(account, "4711");
        try {
            var url = URI.create("http://127.0.0.1:" + replica.port() + target).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not in time: " + what);
            }
            Thread.sleep(100);
        }
    }

    private Api api() {
        return cluster.api();
    }
}
