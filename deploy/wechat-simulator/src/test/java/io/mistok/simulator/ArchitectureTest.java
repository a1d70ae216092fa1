package io.mistok.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.mistok.reply.ForeignType;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    /** What shares code with the services would share their mistakes. */
    static final ArchRule NOTHING_IS_SHARED_WITH_THE_SERVICES =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.mistok.ingest..",
                            "io.mistok.menu..",
                            "io.mistok.reply..",
                            "io.mistok.stats..",
                            "io.mistok.gateway..",
                            "io.mistok.backing..");

    /** One place knows the 5 s. */
    static final ArchRule ONLY_CALLBACKS_GO_OUT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.mistok.simulator.callback")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..");

    @Test
    void theSimulatorKeepsToItself() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.mistok.simulator");
        NOTHING_IS_SHARED_WITH_THE_SERVICES.check(classes);
        ONLY_CALLBACKS_GO_OUT.check(classes);
    }

    @Test
    void theRuleOfSharingBites() {
        record Borrower(ForeignType type) {}
        assertBites(NOTHING_IS_SHARED_WITH_THE_SERVICES, Borrower.class);
    }

    @Test
    void theRuleOfCallingBites() {
        record Caller(HttpClient client) {}
        assertBites(ONLY_CALLBACKS_GO_OUT, Caller.class);
    }

    private static void assertBites(ArchRule rule, Class<?> offender) {
        var classes = new ClassFileImporter().importClasses(offender);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
