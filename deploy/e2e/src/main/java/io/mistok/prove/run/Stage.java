package io.mistok.prove.run;

import io.mistok.prove.check.Anomaly;
import io.mistok.prove.cluster.Cluster;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Ledger;
import io.mistok.prove.load.Balancer;
import io.mistok.prove.load.Delivery;
import io.mistok.prove.load.Mix;
import io.mistok.prove.load.OpenLoop;
import io.mistok.prove.nemesis.Nemesis;
import io.mistok.prove.observe.EventLog;
import io.mistok.prove.observe.TopicLog;
import io.mistok.prove.report.Criterion;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.Trouble;
import io.mistok.prove.wechat.Windows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.kafka.common.TopicPartition;

/** Where one run happens: its channels, its book, its nemesis, and what it found. */
public final class Stage {
    private static final long ON_ITS_WAY = 500;

    private final Settings settings;
    private final Cluster cluster;
    private final Ledger ledger = new Ledger();
    private final Windows windows = new Windows();
    private final Nemesis nemesis;
    private final List<Account> accounts;
    private final Channels channels;
    private final Balancer balancer;
    private final Delivery delivery;
    private final Map<TopicPartition, Long> logBegin;
    private final long begin;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, String> figures = new LinkedHashMap<>();
    private List<Anomaly> anomalies = List.of();
    private long answeredFrom;
    private boolean orderAcrossReplicas = true;

    private Stage(Settings settings, Cluster cluster, List<Account> accounts, Channels channels) {
        this.settings = settings;
        this.cluster = cluster;
        this.accounts = accounts;
        this.channels = channels;
        this.nemesis = new Nemesis(settings.seed());
        this.balancer = balancer(cluster.ingest());
        this.delivery = new Delivery(balancer, windows);
        this.logBegin = new TopicLog(cluster.kafka(), EventLog.TOPIC).end();
        this.begin = System.currentTimeMillis();
        cluster.weChat().noteIn(ledger, windows);
        cluster.weChat().troubled(_ -> new Trouble.None());
    }

    /** With fresh channels that every replica knows. */
    static Stage set(Settings settings, Cluster cluster, String name) throws InterruptedException {
        var channels = new Channels(cluster);
        var accounts = channels.create(settings.channels(), name);
        return new Stage(settings, cluster, accounts, channels);
    }

    private static Balancer balancer(List<Replica> replicas) {
        return new Balancer(
                replicas.stream()
                        .map(replica -> new Balancer.Backend(replica.name(), replica.port()))
                        .toList());
    }

    public Settings settings() {
        return settings;
    }

    public Cluster cluster() {
        return cluster;
    }

    public Nemesis nemesis() {
        return nemesis;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Delivery delivery() {
        return delivery;
    }

    public List<Account> accounts() {
        return accounts;
    }

    /** When it began, in milliseconds since 1970. */
    public long begin() {
        return begin;
    }

    Balancer balancer() {
        return balancer;
    }

    Channels channels() {
        return channels;
    }

    Map<TopicPartition, Long> logBegin() {
        return logBegin;
    }

    /** The usual load, in the background. */
    OpenLoop load(Duration length) {
        return load(length, _ -> settings.perSecond(), Mix.Repeats.USUAL);
    }

    OpenLoop load(Duration length, DoubleUnaryOperator perSecond, Mix.Repeats repeats) {
        return load(accounts, length, perSecond, repeats);
    }

    OpenLoop load(
            List<Account> some,
            Duration length,
            DoubleUnaryOperator perSecond,
            Mix.Repeats repeats) {
        return new OpenLoop(delivery, perSecond, length).start(mix(some, repeats));
    }

    /** The usual load, to another address than the replicas' own. */
    OpenLoop load(Balancer.Backend door, Duration length) {
        var there = new Delivery(new Balancer(List.of(door)), windows);
        return new OpenLoop(there, _ -> settings.perSecond(), length)
                .start(mix(accounts, Mix.Repeats.USUAL));
    }

    private Mix mix(List<Account> some, Mix.Repeats repeats) {
        var followers = Math.max(40, settings.followers() / settings.channels());
        return new Mix(some, followers, settings.seed(), ledger, repeats);
    }

    /** Waits until the load has ended and everything has come to rest, then looks for anomalies. */
    void rest(OpenLoop load, long healedAt) throws InterruptedException {
        if (!load.await()) {
            throw new IllegalStateException("some deliveries never ended");
        }
        rest(healedAt);
    }

    /** The same when there was nothing to heal. */
    void rest(OpenLoop load) throws InterruptedException {
        rest(load, 0);
    }

    /** The same when nothing is sent any more. */
    void rest(long healedAt) throws InterruptedException {
        var rest = new Rest(this);
        var seconds = rest.await(healedAt == 0 ? System.currentTimeMillis() : healedAt);
        figure("caught up after", "%.1f s".formatted(seconds));
        anomalies = rest.anomalies();
        Figures.add(this);
    }

    List<Anomaly> anomalies() {
        return anomalies;
    }

    /** Until then nobody could be answered, in milliseconds since 1970. */
    void answeredFrom(long time) {
        answeredFrom = time;
    }

    /** Only what one replica took is in order: each has a spool of its own. */
    void orderedWithinReplicas() {
        orderAcrossReplicas = false;
    }

    boolean isOrderedAcrossReplicas() {
        return orderAcrossReplicas;
    }

    /**
     * Whether its window had closed by then. It counts from the second that the platform names, and
     * no message leaves in its last half second.
     */
    boolean isTooLate(Callback callback) {
        var event = callback.identity();
        var closes = event.occurredAt() * 1000 + event.action().window().toMillis();
        return closes - ON_ITS_WAY < answeredFrom;
    }

    /** Whether the nemesis held the replica still while it was asked. */
    boolean isExcused(Attempt attempt) {
        return nemesis.faults().stream()
                .filter(fault -> fault.what().equals("SIGSTOP"))
                .filter(fault -> fault.target().equals(attempt.replica()))
                .anyMatch(fault ->
                        attempt.startedAt() < fault.to() && fault.from() < attempt.endedAt());
    }

    /** Something worth knowing. */
    void figure(String name, String value) {
        figures.put(name, value);
    }

    Map<String, String> figures() {
        return figures;
    }

    /** Something that must be so. */
    void require(String what, boolean met, Object measured) {
        criteria.add(new Criterion(what, met, String.valueOf(measured)));
    }

    /** A number that must not be greater. */
    void atMost(String what, double limit, double measured, String unit) {
        require(
                "%s at most %s %s".formatted(what, number(limit), unit),
                measured <= limit,
                number(measured) + " " + unit);
    }

    List<Criterion> criteria() {
        return criteria;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
