package io.mistok.images.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BelowJarsTest {
    @Test
    void libraryOfDebianIsItsPackage() {
        assertThat(BelowJars.library("ldd (Debian GLIBC 2.36-9+deb12u14) 2.36\n", "debian", "12"))
                .isEqualTo(
                        new Component(
                                "library",
                                "libc6",
                                "2.36-9+deb12u14",
                                "pkg:deb/debian/libc6@2.36-9%2Bdeb12u14?distro=debian-12"));
    }

    @Test
    void libraryOfAnotherHasItsVersion() {
        assertThat(BelowJars.library("ldd (GNU libc) 2.40\nCopyright", "fedora", "42"))
                .isEqualTo(new Component("library", "glibc", "2.40", "pkg:generic/glibc@2.40"));
    }
}
