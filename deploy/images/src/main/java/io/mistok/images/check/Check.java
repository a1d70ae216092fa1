package io.mistok.images.check;

import io.mistok.images.Folder;
import io.mistok.images.program.Program;
import io.mistok.images.program.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the files that were built; {@code deploy/images/check} runs it. */
final class Check {
    private final Path target;
    private final Surroundings surroundings;
    private final Path secrets;

    private Check(Path target) throws IOException {
        this.target = target;
        Folder.empty(target.resolve("check"));
        surroundings = new Surroundings(target.resolve("check/made"));
        secrets = target.resolve("check/secrets");
    }

    /** The module's target folder, then names of programs; none means all that were built. */
    static void main(String[] arguments) {
        try {
            var check = new Check(Path.of(arguments[0]).toRealPath());
            System.exit(check.passes(arguments.length > 1 ? arguments[1] : "") ? 0 : 1);
        } catch (Exception failure) {
            System.err.println("Not checked: " + failure.getMessage());
            System.exit(1);
        }
    }

    private boolean passes(String only) throws IOException, InterruptedException {
        var hosts = hosts();
        var checked = 0;
        var wrong = 0;
        for (var program : Program.chosen(only)) {
            var file = target.resolve("images").resolve(program.title() + ".tar");
            if (Files.exists(file)) {
                var broken = brokenBy(program, file, hosts);
                broken.forEach(sentence -> System.out.println(program.title() + ": " + sentence));
                checked++;
                wrong += broken.isEmpty() ? 0 : 1;
            }
        }
        System.out.printf("%d images checked, %d of them wrong%n", checked, wrong);
        return checked > 0 && wrong == 0;
    }

    private List<String> brokenBy(Program program, Path file, List<Host> hosts)
            throws IOException, InterruptedException {
        var work = target.resolve("check").resolve(program.title());
        var image = ImageFile.unpacked(file, work);
        var broken = new ArrayList<String>(new Rules(program).brokenBy(image));
        broken.addAll(SbomRules.brokenBy(image));
        if (!program.answers()) {
            return broken;
        }
        for (var folder : List.of("dev", "proc", "secrets")) {
            Files.createDirectories(image.root().resolve(folder));
        }
        Files.writeString(image.root().resolve("etc/hosts"), "127.0.0.1 localhost\n");
        // Known only now: a program's servers and secrets are made when they are first asked for.
        surroundings.environment(program, program.port(), Host.SECRETS);
        Folder.remove(secrets);
        surroundings.copyReadable(secrets);
        for (var host : hosts) {
            if (host instanceof Engine) {
                Engine.load(file);
            }
            var log = work.resolve(host.getClass().getSimpleName() + ".log");
            broken.addAll(new Run(host, surroundings, secrets).brokenBy(program, image, log));
        }
        Folder.remove(work.resolve("image"));
        return broken;
    }

    private static List<Host> hosts() {
        var hosts = new ArrayList<Host>();
        if (Sandbox.isPossible()) {
            hosts.add(new Sandbox());
        }
        if (Engine.isThere()) {
            hosts.add(new Engine());
        }
        if (hosts.isEmpty()) {
            System.out.println("Nothing is started: that needs root, or a Docker engine");
        }
        return hosts;
    }
}
