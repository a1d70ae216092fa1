package io.mistok.local.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Programs in layers, each standing on those before it. */
public final class Children {
    private final List<List<Child>> layers;
    private boolean stopped;

    /** The last layer is stopped first. */
    public Children(List<List<Child>> layers) {
        this.layers = List.copyOf(layers);
    }

    /** All of them, the lowest layer first. */
    public List<Child> all() {
        return layers.stream().flatMap(List::stream).toList();
    }

    /**
     * Stops the layers from the top, the programs of one layer together; returns when all ended.
     */
    public synchronized void stop() {
        if (!stopped) {
            new ArrayList<>(layers).reversed().forEach(Children::stop);
            stopped = true;
        }
    }

    private static void stop(List<Child> layer) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            layer.forEach(child -> together.execute(child::stop));
        }
    }
}
