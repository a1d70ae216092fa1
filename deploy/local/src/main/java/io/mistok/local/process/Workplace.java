package io.mistok.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Where programs leave their traces.
 *
 * @param runFolder has a pid file for each program that runs
 * @param logFolder has a log for each program
 * @param say takes a line for the person in front of the screen
 */
public record Workplace(Path runFolder, Path logFolder, Consumer<String> say) {
    PidFile pidFile(String name) {
        return new PidFile(runFolder.resolve(name + ".pid"));
    }

    LogFile logFile(String name) {
        return new LogFile(logFolder.resolve(name + ".log"));
    }

    /**
     * Stops what an earlier run left behind because it was killed itself.
     *
     * @param mark part of the command line of each of our processes, so that a process that only
     *     inherited the number is left alone
     */
    public void stopLeftovers(List<String> names, String mark) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            names.forEach(name -> together.execute(() -> stopLeftover(name, mark)));
        }
    }

    private void stopLeftover(String name, String mark) {
        var file = pidFile(name);
        file.runningProcess(mark)
                .ifPresent(process -> {
                    say.accept(name + " still runs from an earlier start, stopping it");
                    Stopping.of(process);
                });
        file.delete();
    }
}
