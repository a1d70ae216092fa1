package io.mistok.prove.cluster;

import io.mistok.backing.Topics;
import io.mistok.local.program.Jars;
import io.mistok.local.secret.Secrets;
import io.mistok.prove.nemesis.Link;
import io.mistok.prove.wechat.ExternalSystem;
import io.mistok.prove.wechat.WeChatServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that runs, and the way to each part of it. Its data is gone with the next one. */
public final class Cluster implements AutoCloseable {
    private static final int REPLICAS = 2;
    private static final int SPARES = 2;
    private static final Duration START = Duration.ofMinutes(4);

    private final WeChatServer weChat = new WeChatServer();
    private final Link weChatLink = new Link(weChat.port());
    private final ExternalSystem external = new ExternalSystem();
    private final Brokers brokers;
    private final Stores stores;
    private final Replica menu;
    private final List<Replica> ingest;
    private final List<Replica> reply;
    private final List<Replica> stats;
    private final Extras extras;
    private final Secrets secrets;
    private final Path repository;
    private final Path folder;
    private final Api api;

    /**
     * Nothing runs yet.
     *
     * @param repository where the services were built
     * @param folder of this cluster; emptied
     */
    public Cluster(Path repository, Path folder, int brokerCount) {
        this.repository = repository;
        this.folder = folder;
        Leftovers.remove(folder);
        try {
            for (var name : List.of("run", "logs", "tmp", "secrets")) {
                Files.createDirectories(folder.resolve(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var programs = new Programs(folder);
        var cache = repository.resolve("deploy/e2e/target/prove/cache");
        secrets = new Secrets(folder.resolve("secrets"));
        brokers = new Brokers(brokerCount, folder, programs);
        stores = new Stores(folder, cache, programs, secrets.databasePassword());
        var services =
                new Services(
                        folder,
                        programs,
                        new Jars(repository, cache),
                        secrets,
                        brokers.address(),
                        stores.mySqlLink().port(),
                        stores.mongoLink().port(),
                        weChatLink.port());
        menu = services.menu(0);
        ingest = IntStream.range(0, REPLICAS).mapToObj(services::ingest).toList();
        reply = IntStream.range(0, REPLICAS + SPARES).mapToObj(services::reply).toList();
        stats = IntStream.range(0, REPLICAS + SPARES).mapToObj(services::stats).toList();
        extras = new Extras(services);
        api = new Api(new Tokens(secrets.tokenKeys().privateKey()));
    }

    /** Starts everything; returns when all of it works. */
    public void start() throws InterruptedException {
        stores.start();
        brokers.nodes().forEach(Node::start);
        for (var node : brokers.nodes()) {
            node.awaitReady(START);
        }
        Topics.createAt(brokers.address());
        stores.awaitReady(START);
        heal();
    }

    /** Brings back what is not there and stops what is too many; returns when all of it works. */
    public void heal() throws InterruptedException {
        links().forEach(Link::heal);
        for (var node : brokers.nodes()) {
            node.start();
        }
        for (var node : brokers.nodes()) {
            node.awaitReady(START);
        }
        Stream.of(
                        reply.stream().skip(REPLICAS),
                        stats.stream().skip(REPLICAS),
                        extras.all().stream())
                .flatMap(all -> all)
                .map(Replica::node)
                .forEach(Node::kill);
        for (var replica : replicas()) {
            replica.node().start();
        }
        for (var replica : replicas()) {
            replica.node().awaitReady(START);
        }
    }

    /** Points in the code of a replica that runs from now on with them, see {@link Mine}. */
    public Mine mine(Replica replica, List<String> points) {
        return new Mine(replica, folder.resolve("crash").resolve(replica.name()), points);
    }

    /** Where a replica of ingest-service keeps events that started with it as its spool. */
    public Path spool(Replica replica) {
        return folder.resolve("spool").resolve(replica.name());
    }

    /** Where the services were built. */
    public Path repository() {
        return repository;
    }

    public Api api() {
        return api;
    }

    public WeChatServer weChat() {
        return weChat;
    }

    public ExternalSystem external() {
        return external;
    }

    /** Bootstrap servers. */
    public String kafka() {
        return brokers.address();
    }

    public List<Node> brokers() {
        return brokers.nodes();
    }

    public List<Link> brokerLinks() {
        return brokers.links();
    }

    public Link mySqlLink() {
        return stores.mySqlLink();
    }

    public Link mongoLink() {
        return stores.mongoLink();
    }

    public Link weChatLink() {
        return weChatLink;
    }

    public Replica menu() {
        return menu;
    }

    public Extras extras() {
        return extras;
    }

    public List<Replica> ingest() {
        return ingest;
    }

    /** The two that usually run. */
    public List<Replica> reply() {
        return reply.subList(0, REPLICAS);
    }

    /** The two that usually run. */
    public List<Replica> stats() {
        return stats.subList(0, REPLICAS);
    }

    /** One that works, waited for if need be. */
    public Replica anyStats() throws InterruptedException {
        var working = stats.stream().filter(it -> it.node().isReady()).findFirst();
        if (working.isEmpty()) {
            stats.getFirst().node().awaitReady(START);
        }
        return working.orElse(stats.getFirst());
    }

    /** Those two, and two more. */
    public List<Replica> allReply() {
        return reply;
    }

    /** Those two, and two more. */
    public List<Replica> allStats() {
        return stats;
    }

    /** A JDBC address that no fault touches. */
    public String mySqlUrl(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?useInformationSchema=false"
                .formatted(stores.mySqlPort(), database);
    }

    public String mySqlPassword() {
        return secrets.databasePassword();
    }

    /** Ends everything at once; nobody needs the data. */
    @Override
    public void close() {
        everything().forEach(Node::end);
        links().forEach(Link::close);
        weChat.close();
        external.close();
    }

    private List<Replica> replicas() {
        return Stream.of(List.of(menu), ingest, reply(), stats()).flatMap(List::stream).toList();
    }

    private List<Node> everything() {
        var all = new ArrayList<Node>();
        Stream.of(List.of(menu), ingest, reply, stats, extras.all())
                .flatMap(List::stream)
                .map(Replica::node)
                .forEach(all::add);
        all.addAll(brokers.nodes());
        all.addAll(stores.nodes());
        return all;
    }

    private List<Link> links() {
        return Stream.concat(
                        brokers.links().stream(),
                        Stream.of(stores.mySqlLink(), stores.mongoLink(), weChatLink))
                .toList();
    }
}
