package io.mistok.prove.nemesis;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One direction of one connection. Bytes that are late do not hold those behind them back, as on a
 * long wire: a queue holds what is on its way.
 */
final class Pipe implements Runnable {
    private static final int ON_THE_WAY = 256;

    /** Whether bytes that have just been read may go on; if not, the connection breaks here. */
    interface Gate {
        boolean passes(byte[] bytes, int count);
    }

    /** Some bytes, or none: the end. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Piece(byte[] bytes, long due) {
        private boolean isEnd() {
            return bytes.length == 0;
        }
    }

    private final Socket from;
    private final Socket to;
    private final Throttle throttle;
    private final Supplier<Duration> latency;
    private final Gate gate;
    private final BlockingQueue<Piece> way = new ArrayBlockingQueue<>(ON_THE_WAY);

    Pipe(Socket from, Socket to, Throttle throttle, Supplier<Duration> latency, Gate gate) {
        this.from = from;
        this.to = to;
        this.throttle = throttle;
        this.latency = latency;
        this.gate = gate;
    }

    @Override
    public void run() {
        var writer = Thread.ofVirtual().start(this::write);
        try {
            read();
        } catch (IOException closed) {
            Link.reset(from);
            Link.reset(to);
        } finally {
            try {
                way.put(new Piece(new byte[0], 0));
                writer.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read() throws IOException {
        var buffer = new byte[16_384];
        var in = from.getInputStream();
        try {
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (!gate.passes(buffer, count)) {
                    throw new IOException("the answer is lost");
                }
                var now = System.nanoTime();
                var due = throttle.passedAt(count, now) + latency.get().toNanos();
                var bytes = new byte[count];
                System.arraycopy(buffer, 0, bytes, 0, count);
                way.put(new Piece(bytes, due));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            var out = to.getOutputStream();
            for (var piece = way.take(); !piece.isEnd(); piece = way.take()) {
                for (var left = piece.due() - System.nanoTime();
                        left > 0;
                        left = piece.due() - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                out.write(piece.bytes());
            }
            to.shutdownOutput();
        } catch (IOException closed) {
            Link.reset(from);
            Link.reset(to);
            // The reader may wait for room.
            way.clear();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
