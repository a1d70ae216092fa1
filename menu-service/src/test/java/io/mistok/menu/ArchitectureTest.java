package io.mistok.menu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.mistok.offender.Stray;
import io.mistok.offender.here.Here;
import io.mistok.offender.there.There;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.web.client.RestClient;

@NullUnmarked
class ArchitectureTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.mistok.menu");

    private static final ArchRule ONLY_THE_EDGES_KNOW_THE_BROKER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..inbox..", "..outbox..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.kafka..", "org.apache.kafka..");

    private static final ArchRule ONLY_WECHAT_CALLS_OUT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..wechat..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "org.springframework.web.client..",
                            "org.springframework.web.service..");

    private static final ArchRule ONLY_SECRET_KNOWS_THE_KEYS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..secret..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.google.crypto..");

    private static final ArchRule ENTITIES_STAY_AT_HOME =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .notHaveModifier(JavaModifier.PUBLIC);

    private static final ArchRule ENTITIES_HAVE_NO_SETTERS =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameMatching("set[A-Z].*");

    private static final ArchRule PACKAGES_FORM_NO_CYCLE = noCycleBelow("io.mistok.menu");

    @Test
    void serviceKeepsTheRules() {
        ONLY_THE_EDGES_KNOW_THE_BROKER.check(SERVICE);
        ONLY_WECHAT_CALLS_OUT.check(SERVICE);
        ONLY_SECRET_KNOWS_THE_KEYS.check(SERVICE);
        ENTITIES_STAY_AT_HOME.check(SERVICE);
        ENTITIES_HAVE_NO_SETTERS.check(SERVICE);
        PACKAGES_FORM_NO_CYCLE.check(SERVICE);
    }

    @Test
    void theBrokerRuleBites() {
        record Leak(KafkaOperations<String, String> kafka) {}
        bites(ONLY_THE_EDGES_KNOW_THE_BROKER, Leak.class);
    }

    @Test
    void theCallRuleBites() {
        record Leak(RestClient client) {}
        bites(ONLY_WECHAT_CALLS_OUT, Leak.class);
    }

    @Test
    void theKeyRuleBites() {
        record Leak(Aead aead) {}
        bites(ONLY_SECRET_KNOWS_THE_KEYS, Leak.class);
    }

    @Test
    void theEntityRulesBite() {
        bites(ENTITIES_STAY_AT_HOME, Stray.class);
        bites(ENTITIES_HAVE_NO_SETTERS, Stray.class);
    }

    @Test
    void theCycleRuleBites() {
        bites(noCycleBelow("io.mistok.offender"), Here.class, There.class);
    }

    private static ArchRule noCycleBelow(String folder) {
        return slices().matching(folder + ".(*)..").should().beFreeOfCycles();
    }

    private static void bites(ArchRule rule, Class<?>... offenders) {
        var classes = new ClassFileImporter().importClasses(offenders);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
