package io.mistok.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final String LASTING = "exec sleep 1000";

    @TempDir private Path folder;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private Workplace workplace;
    private Child child;

    @BeforeEach
    void prepare() {
        workplace = new Workplace(folder, folder, said::add);
    }

    @AfterEach
    void stop() {
        child.stop();
    }

    @Test
    void aProgramThatIsKilledRunsAgain() throws Exception {
        start(LASTING, () -> true);
        var first = awaitProcess();
        first.destroyForcibly();
        first.onExit().join();
        await().until(() -> pid() != first.pid());
        assertThat(awaitProcess().isAlive()).isTrue();
        assertThat(said).containsExactly("program ended with 137, starting it again in 0.5 s");
    }

    @Test
    void aProgramThatCannotBeStartedAgainIsTriedOnceMore() throws Exception {
        var tries = new AtomicInteger();
        start(
                () -> {
                    if (tries.incrementAndGet() == 2) {
                        throw new UncheckedIOException(
                                "cannot read its jar", new IOException("disk full"));
                    }
                    return List.of("sh", "-c", LASTING);
                },
                () -> true);
        child.ready().join();
        var first = awaitProcess();
        first.destroyForcibly();
        await().until(() -> pid() != first.pid());
        assertThat(awaitProcess().isAlive()).isTrue();
        assertThat(said)
                .containsExactly(
                        "program ended with 137, starting it again in 0.5 s",
                        "program cannot be run: cannot read its jar: java.io.IOException: disk"
                                + " full, starting it again in 1.0 s");
    }

    @Test
    void aFirstStartThatCannotBeIsGivenUpWithItsReason() {
        start(
                () -> {
                    throw new IllegalStateException("no such jar");
                },
                () -> false);
        assertThatThrownBy(() -> child.ready().get(30, TimeUnit.SECONDS))
                .hasRootCauseMessage("program cannot be run: no such jar");
        assertThat(said).isEmpty();
    }

    @Test
    void aProgramWhosePidFileCannotBeWrittenRunsAndIsKeptRunning() throws Exception {
        Files.createDirectory(folder.resolve("program.pid.new"));
        start("echo $$; " + LASTING, () -> true);
        await().until(() -> Files.readAllLines(child.log()).size() == 1);
        var pid = Long.parseLong(Files.readAllLines(child.log()).getFirst());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        await().until(() -> Files.readAllLines(child.log()).size() == 2);
        assertThat(said)
                .first()
                .asString()
                .startsWith("program runs without a pid file: ")
                .contains("program.pid.new");
    }

    @Test
    void nothingIsLeftAfterStop() throws Exception {
        start(LASTING, () -> true);
        var process = awaitProcess();
        child.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(folder.resolve("program.pid")).doesNotExist();
        assertThat(said).isEmpty();
    }

    @Test
    void isReadyWhenTheProbeSaysSo() {
        start("touch " + folder.resolve("done") + "; " + LASTING, this::isDone);
        assertThat(child.ready()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aProgramThatNeverComesUpIsGivenUpWithTheNameOfItsLog() {
        start("exit 3", () -> false);
        assertThatThrownBy(() -> child.ready().get(30, TimeUnit.SECONDS))
                .hasRootCauseMessage(
                        "program ends again and again, see " + folder.resolve("program.log"));
    }

    @Test
    void theLogHoldsWhatTheProgramSaysAndTheRunBeforeStaysBesideIt() throws Exception {
        Files.writeString(folder.resolve("program.log"), "before\n");
        start("echo $GREETING; echo [$HOME]; " + LASTING, () -> true);
        await().until(() -> Files.readString(child.log()).equals("hello\n[]\n"));
        assertThat(folder.resolve("program.log.1")).hasContent("before");
    }

    @Test
    void aProcessThatAKilledSupervisorLeftIsStopped() throws Exception {
        start(LASTING, () -> true);
        var process = awaitProcess();
        workplace.stopLeftovers(List.of("program", "absent"), "sleep 1000");
        assertThat(process.isAlive()).isFalse();
        assertThat(said).contains("program still runs from an earlier start, stopping it");
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws Exception {
        start(LASTING, () -> true);
        var process = awaitProcess();
        workplace.stopLeftovers(List.of("program"), "another folder");
        assertThat(process.isAlive()).isTrue();
        assertThat(folder.resolve("program.pid")).doesNotExist();
    }

    private void start(String script, BooleanSupplier ready) {
        start(() -> List.of("sh", "-c", script), ready);
    }

    private void start(Supplier<List<String>> command, BooleanSupplier ready) {
        child =
                new Child(
                        new Program(
                                "program",
                                command,
                                Map.of("GREETING", "hello"),
                                Set.of("HOME"),
                                ready),
                        workplace);
        child.start();
    }

    /** The shell has become the program itself. */
    private ProcessHandle awaitProcess() throws Exception {
        await().until(() -> Files.exists(folder.resolve("program.pid")));
        var process = ProcessHandle.of(pid()).orElseThrow();
        await().until(() -> process.info().commandLine().orElse("").contains("sleep 1000"));
        return process;
    }

    private long pid() throws Exception {
        return Long.parseLong(Files.readString(folder.resolve("program.pid")).strip());
    }

    private boolean isDone() {
        return Files.exists(folder.resolve("done"));
    }
}
