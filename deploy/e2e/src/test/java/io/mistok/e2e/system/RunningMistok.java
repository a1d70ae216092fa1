package io.mistok.e2e.system;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests the same running system; it starts with the first and stops after the last. */
public final class RunningMistok implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RunningMistok.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Mistok.class;
    }

    @Override
    public Mistok resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Start.class, _ -> Start.now(), Start.class)
                .mistok();
    }

    /** How the one start went; when it failed, no other test tries again. */
    private record Start(Mistok running, @Nullable Throwable failure) implements AutoCloseable {

        static Start now() {
            var mistok = new Mistok();
            try {
                mistok.start();
                return new Start(mistok, null);
            } catch (AssertionError | RuntimeException failure) {
                return new Start(mistok, failure);
            }
        }

        Mistok mistok() {
            if (failure != null) {
                throw new IllegalStateException("The system did not start", failure);
            }
            return running;
        }

        @Override
        public void close() {
            running.close();
        }
    }
}
