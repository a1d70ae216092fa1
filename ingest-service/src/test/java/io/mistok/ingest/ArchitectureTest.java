package io.mistok.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.mistok.ingest.answer.AnswerLadder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import javax.xml.stream.XMLStreamReader;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;

/** Boundaries, each with an offender that proves it bites. */
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.mistok.ingest");

    private static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_BROKER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..ingest.topic..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    private static final ArchRule ONLY_ONE_PACKAGE_PARSES_XML =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..ingest.body..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.xml..", "com.fasterxml.aalto..", "org.w3c..");

    private static final ArchRule NOBODY_LETS_THE_CONTAINER_READ_THE_BODY =
            noClasses()
                    .should()
                    .callMethodWhere(
                            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasName.Predicates
                                            .nameMatching("getParameter.*|getParts?|getReader")))
                    .because("the container would take a body for a form, and consume it");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    private static final ArchRule WHAT_AN_EVENT_IS_DEPENDS_ON_NOTHING_OF_OURS =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..ingest.event..", "..ingest.envelope..", "..ingest.body..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("io.mistok..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "..ingest.event..",
                                                            "..ingest.envelope..",
                                                            "..ingest.body.."))));

    private static final ArchRule DATA_FLOWS_ONE_WAY =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("callback")
                    .definedBy("..ingest.callback..")
                    .layer("answer")
                    .definedBy("..ingest.answer..")
                    .layer("outbox")
                    .definedBy("..ingest.outbox..")
                    .layer("spool")
                    .definedBy("..ingest.spool..")
                    .layer("channel")
                    .definedBy("..ingest.channel..")
                    .layer("topic")
                    .definedBy("..ingest.topic..")
                    .whereLayer("callback")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("answer")
                    .mayOnlyBeAccessedByLayers("callback")
                    .whereLayer("channel")
                    .mayOnlyBeAccessedByLayers("callback")
                    .whereLayer("outbox")
                    .mayOnlyBeAccessedByLayers("callback", "answer")
                    .whereLayer("spool")
                    .mayOnlyBeAccessedByLayers("outbox")
                    .whereLayer("topic")
                    .mayOnlyBeAccessedByLayers("callback", "answer", "outbox", "spool", "channel");

    @Test
    void boundariesHold() {
        ONLY_ONE_PACKAGE_KNOWS_THE_BROKER.check(OURS);
        ONLY_ONE_PACKAGE_PARSES_XML.check(OURS);
        NOBODY_LETS_THE_CONTAINER_READ_THE_BODY.check(OURS);
        TIME_COMES_FROM_THE_CLOCK.check(OURS);
        WHAT_AN_EVENT_IS_DEPENDS_ON_NOTHING_OF_OURS.check(OURS);
        DATA_FLOWS_ONE_WAY.check(OURS);
    }

    @Test
    void brokerRuleBites() {
        record Leak(Producer<String, String> producer) {}
        bites(ONLY_ONE_PACKAGE_KNOWS_THE_BROKER, Leak.class);
    }

    @Test
    void xmlRuleBites() {
        record Leak(XMLStreamReader parser) {}
        bites(ONLY_ONE_PACKAGE_PARSES_XML, Leak.class);
    }

    @Test
    void parameterRuleBites() {
        record Leak(HttpServletRequest request) {
            @SuppressWarnings("UnusedMethod")
            String timestamp() {
                return String.valueOf(request.getParameter("timestamp"));
            }
        }
        bites(NOBODY_LETS_THE_CONTAINER_READ_THE_BODY, Leak.class);
    }

    @Test
    void clockRuleBites() {
        record Leak() {
            @SuppressWarnings("UnusedMethod")
            Instant now() {
                return Instant.now();
            }
        }
        bites(TIME_COMES_FROM_THE_CLOCK, Leak.class);
    }

    @Test
    void eventRuleBites() {
        bites(
                WHAT_AN_EVENT_IS_DEPENDS_ON_NOTHING_OF_OURS,
                io.mistok.ingest.event.Offender.class,
                AnswerLadder.class);
    }

    @Test
    void flowRuleBites() {
        bites(DATA_FLOWS_ONE_WAY, io.mistok.ingest.outbox.Offender.class, AnswerLadder.class);
    }

    private static void bites(ArchRule rule, Class<?>... classes) {
        var imported = new ClassFileImporter().importClasses(classes);
        assertThatThrownBy(() -> rule.allowEmptyShould(true).check(imported))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }
}
