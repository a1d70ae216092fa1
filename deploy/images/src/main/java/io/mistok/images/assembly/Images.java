package io.mistok.images.assembly;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import io.mistok.images.BuildSettings;
import io.mistok.images.probe.Probe;
import io.mistok.images.program.Program;
import io.mistok.images.runtime.JavaRuntime;
import io.mistok.images.runtime.SystemFiles;
import io.mistok.images.sbom.Sbom;
import io.mistok.images.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes images to files or to a registry.
 *
 * @param settings of the build
 * @param target the folder for files and for Jib's cache
 * @param system below the runtime; empty when a base brings it
 * @param runtime the same in every image, and so one layer on a node
 */
public record Images(
        BuildSettings settings,
        Path target,
        SortedMap<String, Path> system,
        SortedMap<String, Path> runtime) {
    private static final String HOME = "/app";
    private static final String CACHE = HOME + "/application.aot";

    /**
     * Writes one.
     *
     * @return a line that says what and where
     */
    public String written(Program program, Content content) throws Exception {
        var name = settings.registry().isEmpty() ? "mistok" : settings.registry();
        var reference = name + "/" + program.title() + ":" + settings.tag();
        if (!settings.registry().isEmpty()) {
            var pushed =
                    builder(program, content).containerize(target(Registries.image(reference)));
            return "%s %s pushed".formatted(reference, pushed.getDigest());
        }
        var folder = Files.createDirectories(target.resolve("images"));
        var file = folder.resolve(program.title() + ".tar");
        Files.deleteIfExists(file);
        var built = written(builder(program, content), reference, file);
        return "%s %s %,d MB in deploy/images/target/%s"
                .formatted(
                        reference,
                        built.getImageId(),
                        Files.size(file) / 1_000_000,
                        target.relativize(file));
    }

    private JibContainer written(JibContainerBuilder builder, String reference, Path file)
            throws Exception {
        return builder.containerize(cached(Containerizer.to(TarImage.at(file).named(reference))));
    }

    private Containerizer target(RegistryImage image) {
        return cached(Containerizer.to(image));
    }

    private Containerizer cached(Containerizer containerizer) {
        return containerizer
                .setToolName("mistok")
                // A registry on this machine, kind's for example, has no certificate.
                .setAllowInsecureRegistries(settings.registry().startsWith("localhost:"))
                .setBaseImageLayersCache(target.resolve("jib/base"))
                .setApplicationLayersCache(target.resolve("jib/layers"));
    }

    private JibContainerBuilder builder(Program program, Content content) throws Exception {
        var builder =
                settings.base().isEmpty() ? Jib.fromScratch() : Registries.base(settings.base());
        return builder.setFormat(ImageFormat.Docker)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setCreationTime(settings.time())
                .setUser(SystemFiles.USER)
                .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
                .setEnvironment(new TreeMap<>(Map.of("LANG", "C.UTF-8", "PATH", path())))
                .setExposedPorts(Port.tcp(program.port()))
                .setEntrypoint(entrypoint(program, content))
                .setLabels(new Labels(settings).of(program))
                .setFileEntriesLayers(layers(program, content));
    }

    private List<FileEntriesLayer> layers(Program program, Content content) throws IOException {
        var layers = new ArrayList<FileEntriesLayer>();
        if (!system.isEmpty()) {
            layers.add(Layer.withTmp("system", system, target));
        }
        layers.add(Layer.of("runtime", runtime));
        layers.add(Layer.of("probe", Probe.files(target.resolve("work/probe"))));
        if (!content.libraries().isEmpty()) {
            layers.add(Layer.of("libraries", content.libraries()));
        }
        if (!program.folders().isEmpty()) {
            layers.add(Layer.ofFolders("folders", program.folders(), target));
        }
        for (var part : content.jar().layers()) {
            var files = new TreeMap<String, Path>();
            part.files().forEach((file, source) -> files.put(HOME + "/" + file, source));
            layers.add(Layer.of(part.name(), files));
        }
        layers.add(Layer.of("sbom", new TreeMap<>(Map.of(Sbom.PLACE, content.sbom()))));
        content.cache()
                .ifPresent(
                        cache -> layers.add(Layer.of("aot", new TreeMap<>(Map.of(CACHE, cache)))));
        return layers;
    }

    private static List<String> entrypoint(Program program, Content content) {
        var command = new ArrayList<String>(List.of(JavaRuntime.PLACE + "/bin/java"));
        command.addAll(Training.OPTIONS);
        content.cache().ifPresent(cache -> command.add("-XX:AOTCache=" + CACHE));
        command.addAll(List.of("-jar", HOME + "/" + program.title() + ".jar"));
        return command;
    }

    private static String path() {
        return JavaRuntime.PLACE
                + "/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    }

    /** As images call it. */
    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
