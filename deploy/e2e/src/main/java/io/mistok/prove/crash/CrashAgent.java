package io.mistok.prove.crash;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a call of {@link CrashPoint} to the beginning and the end of some methods, or lets a reader
 * throw its own {@code UnreadableEventException}.
 */
public final class CrashAgent implements ClassFileTransformer {
    private static final String ENTRY = "@entry";
    private static final String RETURN = "@return";
    private static final String REFUSE = "@refuse";
    private static final String REFUSAL = "UnreadableEventException";

    private final Set<String> points;
    private final Set<String> classes = new HashSet<>();

    private CrashAgent(Set<String> points) {
        this.points = points;
        points.forEach(point -> classes.add(point.substring(0, point.indexOf('#'))));
    }

    /** The argument is a folder with a file {@code points}; {@code armed} in it names one. */
    public static void premain(String folder, Instrumentation instrumentation) throws IOException {
        var points = new HashSet<>(Files.readAllLines(Path.of(folder, "points")));
        instrumentation.addTransformer(new CrashAgent(points));
        CrashPoint.watch(Path.of(folder, "armed"));
    }

    @Override
    public byte @Nullable [] transform(
            Module module,
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        var className = name.replace('/', '.');
        if (!classes.contains(className)) {
            return null;
        }
        var classFile = ClassFile.of();
        return classFile.transformClass(classFile.parse(bytes), crashing(className));
    }

    /** The reader's own exception lies beside it. */
    private static String refusal(String className) {
        return className.substring(0, className.lastIndexOf('.') + 1) + REFUSAL;
    }

    private ClassTransform crashing(String className) {
        return (builder, element) -> {
            if (element instanceof MethodModel method) {
                var point = className + "#" + method.methodName().stringValue();
                var body =
                        new CrashingBody(
                                points.contains(point + ENTRY) ? point + ENTRY : "",
                                points.contains(point + RETURN) ? point + RETURN : "",
                                points.contains(point + REFUSE) ? refusal(className) : "");
                builder.transformMethod(method, MethodTransform.transformingCode(body));
            } else {
                builder.with(element);
            }
        };
    }
}
