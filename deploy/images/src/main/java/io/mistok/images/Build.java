package io.mistok.images;

import io.mistok.backing.MariaDb;
import io.mistok.images.assembly.Content;
import io.mistok.images.assembly.Images;
import io.mistok.images.program.Program;
import io.mistok.images.program.Surroundings;
import io.mistok.images.program.UnpackedJar;
import io.mistok.images.runtime.JavaRuntime;
import io.mistok.images.runtime.SystemFiles;
import io.mistok.images.sbom.BelowJars;
import io.mistok.images.sbom.Component;
import io.mistok.images.sbom.Pages;
import io.mistok.images.sbom.Sbom;
import io.mistok.images.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the images of jars that Maven has just built; {@code deploy/images/build} runs it. */
final class Build {
    private final Path repository;
    private final Path target;
    private final BuildSettings settings;

    private Build(Path repository, BuildSettings settings) {
        this.repository = repository;
        this.target = repository.resolve("deploy/images/target");
        this.settings = settings;
    }

    /** One argument: the repository's folder. The rest is system properties. */
    static void main(String[] arguments) {
        try {
            var repository = Path.of(arguments[0]).toRealPath();
            new Build(repository, BuildSettings.from(System::getProperty)).run();
            System.exit(0);
        } catch (Exception failure) {
            System.err.println("No images: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        var runtime = JavaRuntime.linked(target.resolve("runtime"));
        var system = SystemFiles.of(runtime, target.resolve("system"));
        var secrets = target.resolve("secrets");
        Folder.empty(secrets);
        // Jib knows a layer by the times of its files, which are the same in every build.
        Folder.remove(target.resolve("jib/layers"));
        var training = new Training(List.of(system, runtime.files()), new Surroundings(secrets));
        var own = settings.base().isEmpty() ? system : new TreeMap<String, Path>();
        var images = new Images(settings, target, own, runtime.files());
        for (var program : Program.chosen(settings.only())) {
            System.out.println(images.written(program, contentOf(program, runtime, training)));
        }
        Folder.remove(secrets);
    }

    private Content contentOf(Program program, JavaRuntime runtime, Training training)
            throws IOException, InterruptedException {
        var work = target.resolve("work").resolve(program.title());
        var jar = UnpackedJar.of(jarOf(program), program.title(), work);
        var sbom =
                Sbom.written(
                        repository
                                .resolve(program.folder())
                                .resolve("target/sbom/application.cdx.json"),
                        beside(program, runtime),
                        work.resolve("sbom.cdx.json"));
        Optional<Path> cache =
                settings.aot() && program.answers()
                        ? training.cacheOf(program, jar, work.resolve("training.log"))
                        : Optional.empty();
        return new Content(jar, sbom, cache, librariesOf(program, runtime));
    }

    private SortedMap<String, Path> librariesOf(Program program, JavaRuntime runtime)
            throws IOException {
        return program == Program.EMBEDDED_SERVERS && settings.base().isEmpty()
                ? SystemFiles.neededBy(MariaDb.executable(target.resolve("backing")), runtime)
                : new TreeMap<>();
    }

    private List<Component> beside(Program program, JavaRuntime runtime) throws IOException {
        var components = new ArrayList<Component>(List.of(BelowJars.runtime(runtime)));
        if (settings.base().isEmpty()) {
            components.addAll(BelowJars.system());
        }
        if (program.hasPages()) {
            components.addAll(Pages.in(repository.resolve("admin-ui/package-lock.json")));
        }
        return components;
    }

    private Path jarOf(Program program) throws IOException {
        var folder = repository.resolve(program.folder()).resolve("target");
        try (var jars = Files.newDirectoryStream(folder, program.title() + "-*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        }
        throw new IOException("There is no jar in " + folder);
    }
}
