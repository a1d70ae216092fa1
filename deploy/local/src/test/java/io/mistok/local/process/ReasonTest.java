package io.mistok.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void causesAddWhatTheFailureDoesNotSay() {
        var failure = new UncheckedIOException("cannot read a.jar", new IOException("disk full"));
        assertThat(Reason.of(failure))
                .isEqualTo("cannot read a.jar: java.io.IOException: disk full");
    }

    @Test
    void causeThatNamesOnlyTheFileTellsWhatIsWrongWithIt() {
        var failure = new UncheckedIOException("cannot read a", new NoSuchFileException("a"));
        assertThat(Reason.of(failure))
                .isEqualTo("cannot read a: java.nio.file.NoSuchFileException: a");
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(Reason.of(new UncheckedIOException(new IOException("disk full"))))
                .isEqualTo("java.io.IOException: disk full");
    }

    @Test
    void failureWithoutAMessageIsNamed() {
        assertThat(Reason.of(new IllegalStateException()))
                .isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void severalLinesBecomeOne() {
        assertThat(Reason.of(new IllegalStateException("first\n  second\n")))
                .isEqualTo("first second");
    }
}
