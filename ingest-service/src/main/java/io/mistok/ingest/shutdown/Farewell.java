package io.mistok.ingest.shutdown;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The first thing that stops. Whoever keeps a connection would lose the request that meets its
 * close, and a paused Tomcat closes a kept connection when a request comes. So for a while every
 * answer says that it is the last one of its connection. A connection that nothing came over in
 * that time has been idle for so long that callers look at it before they use it again.
 */
@Component
class Farewell
        implements SmartLifecycle, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** Tomcat counts the connection that it waits for. */
    private static final long NOBODY = 1;

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Duration length;
    private final List<AbstractHttp11Protocol<?>> doors = new CopyOnWriteArrayList<>();
    private final Map<AbstractHttp11Protocol<?>, Integer> usual = new ConcurrentHashMap<>();
    private volatile boolean running;

    /**
     * Nothing is said yet.
     *
     * @param length longer than callers keep a connection without looking at it
     */
    Farewell(@Value("${mistok.farewell:2s}") Duration length) {
        this.length = length;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(this::know);
    }

    private void know(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> door) {
            doors.add(door);
        }
    }

    /** After a stop too: a context can be paused and go on. */
    @Override
    public void start() {
        usual.forEach(AbstractHttp11Protocol::setMaxKeepAliveRequests);
        usual.clear();
        running = true;
    }

    /** Returns at once; the others wait until everybody has gone or the time is over. */
    @Override
    public void stop(Runnable done) {
        doors.forEach(door -> {
            usual.putIfAbsent(door, door.getMaxKeepAliveRequests());
            door.setMaxKeepAliveRequests(1);
        });
        Thread.ofVirtual()
                .name("farewell")
                .start(() -> {
                    var end = System.nanoTime() + length.toNanos();
                    while (isAnybodyThere() && System.nanoTime() < end) {
                        LockSupport.parkNanos(LOOK_AGAIN);
                    }
                    running = false;
                    done.run();
                });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else, consumers of topics too: a replica that still answers needs them. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private boolean isAnybodyThere() {
        return doors.stream().anyMatch(door -> door.getConnectionCount() > NOBODY);
    }
}
