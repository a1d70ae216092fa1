package io.mistok.local;

import io.mistok.local.process.CannotStartException;
import io.mistok.local.process.Child;
import io.mistok.local.process.Children;
import io.mistok.local.process.Reason;
import io.mistok.local.process.Workplace;
import io.mistok.local.program.PortPlan;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The program behind {@code deploy/local/up}. */
final class Up {
    private final Screen screen = new Screen(System.out);
    private final Ending ending = new Ending(screen);
    private final Path repository;

    private Up(Path repository) {
        this.repository = repository;
    }

    /** The argument is the root of the source tree. */
    static void main(String[] arguments) throws InterruptedException {
        new Up(Path.of(arguments[0]).toAbsolutePath().normalize()).run();
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(ending::stopAndHalt, "ending"));
        try {
            var settings = Settings.of(System.getenv(), repository);
            // Open, and thereby locked, until the process ends.
            start(settings, DataFolder.locked(settings.data()));
            new CountDownLatch(1).await();
        } catch (CannotStartException reason) {
            ending.fail(String.valueOf(reason.getMessage()));
        } catch (RuntimeException | Error unexpected) {
            // Thrown out of here it would be a stack trace, and an end with 0.
            ending.fail(Reason.of(unexpected));
        }
    }

    private void start(Settings settings, DataFolder data) throws InterruptedException {
        var workplace = new Workplace(data.path("run"), data.path("logs"), screen::say);
        Layout.NAMES
                .reversed()
                .forEach(names -> workplace.stopLeftovers(names, data.folder().toString()));
        var addresses = PortPlan.of(settings.port(), settings.simulatorPort());
        var identity = Identity.of(settings, data.path("secrets"));
        AddressFile.write(data.path("run/addresses.env"), addresses, identity);
        screen.say("Starting, with the data in " + data.folder());
        var children =
                new Children(
                        Layout.programs(settings, identity, addresses, data, repository).stream()
                                .map(layer ->
                                        layer.stream()
                                                .map(program -> new Child(program, workplace))
                                                .toList())
                                .toList());
        ending.stops(children);
        new LocalSystem(children, screen).start();
        screen.say(Welcome.text(settings, identity, addresses, data.folder()));
    }
}
