package io.mistok.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.mistok.backing.KafkaServer;
import io.mistok.local.process.OffenderOfProcess;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.mistok.local");

    static final ArchRule PROCESSES_KNOW_NO_PROGRAM =
            noClasses()
                    .that()
                    .resideInAPackage("..local.process..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..local.program..", "..local.secret..", "..backing..");

    static final ArchRule NO_SERVER_RUNS_INSIDE_THE_SUPERVISOR =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..local.server..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("io\\.mistok\\.backing\\.(Kafka|Mongo)Server");

    @Test
    void processesKnowNoProgram() {
        PROCESSES_KNOW_NO_PROGRAM.check(CODE);
    }

    @Test
    void theProcessRuleBites() {
        bites(PROCESSES_KNOW_NO_PROGRAM, OffenderOfProcess.class);
    }

    @Test
    void noServerRunsInsideTheSupervisor() {
        NO_SERVER_RUNS_INSIDE_THE_SUPERVISOR.check(CODE);
    }

    @Test
    void theServerRuleBites() {
        record Host(KafkaServer kafka) {}
        bites(NO_SERVER_RUNS_INSIDE_THE_SUPERVISOR, Host.class);
    }

    private static void bites(ArchRule rule, Class<?> offender) {
        var offence = new ClassFileImporter().importClasses(offender);
        assertThatThrownBy(() -> rule.check(offence)).isInstanceOf(AssertionError.class);
    }
}
