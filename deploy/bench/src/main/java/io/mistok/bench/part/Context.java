package io.mistok.bench.part;

import io.mistok.bench.mistok.LocalMistok;
import io.mistok.bench.mistok.Mistok;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What parts share within one round. */
public final class Context implements AutoCloseable {
    private final Path repository;
    private final Effort effort;
    private final Optional<Path> running;
    private final Consumer<String> screen;
    private final Map<String, Double> notes = new HashMap<>();
    private @Nullable LocalMistok started;

    /**
     * One round.
     *
     * @param repository root of the source tree
     * @param running data folder of a Mistok that runs already and is to be used
     * @param screen shows progress
     */
    public Context(
            Path repository, Effort effort, Optional<Path> running, Consumer<String> screen) {
        this.repository = repository;
        this.effort = effort;
        this.running = running;
        this.screen = screen;
    }

    /** Root of the source tree. */
    public Path repository() {
        return repository;
    }

    /** How long to measure. */
    public Effort effort() {
        return effort;
    }

    /** Tells the one who waits what happens now. */
    public void say(String progress) {
        screen.accept(progress);
    }

    /** Keeps a number for a part that comes later in this round. */
    public void note(String name, double value) {
        notes.put(name, value);
    }

    /** A number that an earlier part has kept. */
    public OptionalDouble noted(String name) {
        var value = notes.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A whole Mistok, cold when this is the first part of the round that asks for it. */
    public Mistok mistok() throws IOException, InterruptedException {
        if (running.isPresent()) {
            return Mistok.at(running.get());
        }
        if (started == null) {
            say("starting Mistok");
            started = LocalMistok.start(repository);
        }
        return started.mistok();
    }

    /** Stops the Mistok of this round, if it was started here: what follows wants the machine. */
    public void alone() {
        if (started != null) {
            say("stopping Mistok");
            started.close();
            started = null;
        }
    }

    @Override
    public void close() {
        alone();
    }
}
