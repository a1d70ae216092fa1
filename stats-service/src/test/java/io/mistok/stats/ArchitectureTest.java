package io.mistok.stats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.mistok.stats.query.ChannelNotFoundException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.mistok.stats");

    static final ArchRule ONLY_THE_EDGES_KNOW_THE_BROKER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..inbox..", "..channel..", "..log..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.cloud.stream..",
                            "org.springframework.kafka..",
                            "org.apache.kafka..");

    static final ArchRule ONLY_THE_PROJECTION_WRITES_TO_THE_DATABASE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..projection..", "..storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb.client..", "org.bson..");

    static final ArchRule COUNTING_DOES_NOT_KNOW_THE_QUESTIONS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..query..", "..recount..", "..replay..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..query..", "..recount..", "..replay..");

    @Test
    void onlyTheEdgesKnowTheBroker() {
        ONLY_THE_EDGES_KNOW_THE_BROKER.check(SERVICE);
    }

    @Test
    void onlyTheProjectionWritesToTheDatabase() {
        ONLY_THE_PROJECTION_WRITES_TO_THE_DATABASE.check(SERVICE);
    }

    @Test
    void countingDoesNotKnowTheQuestions() {
        COUNTING_DOES_NOT_KNOW_THE_QUESTIONS.check(SERVICE);
    }

    @Test
    void theBrokerRuleBites() {
        record Leak(KafkaConsumer<byte[], byte[]> consumer) {}
        bites(ONLY_THE_EDGES_KNOW_THE_BROKER, Leak.class);
    }

    @Test
    void theDatabaseRuleBites() {
        record Leak(MongoDatabase database) {}
        bites(ONLY_THE_PROJECTION_WRITES_TO_THE_DATABASE, Leak.class);
    }

    @Test
    void theQuestionRuleBites() {
        record Leak(ChannelNotFoundException question) {}
        bites(COUNTING_DOES_NOT_KNOW_THE_QUESTIONS, Leak.class);
    }

    private static void bites(ArchRule rule, Class<?> offender) {
        var classes = new ClassFileImporter().importClasses(offender);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
