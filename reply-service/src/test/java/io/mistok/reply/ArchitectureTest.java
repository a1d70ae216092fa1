package io.mistok.reply;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import io.mistok.reply.decision.Offender;
import io.mistok.reply.outbox.Accomplice;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

class ArchitectureTest {
    private static final JavaClasses REPLY =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("io.mistok.reply");

    static final ArchRule ONLY_THE_EDGES_KNOW_THE_BROKER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..inbox..", "..outbox..", "..channel..", "..replay..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.cloud.stream..",
                            "org.springframework.kafka..",
                            "org.apache.kafka..");

    /** What decides has nothing to wait for, so a passive reply waits for nothing either. */
    static final ArchRule THE_WAY_OF_A_PASSIVE_REPLY_HAS_NO_DATABASE =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..inbox..",
                            "..decision..",
                            "..content..",
                            "..calendar..",
                            "..outbox..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..",
                            "..storage..");

    /** An address that an admin wrote is called by the guarded client only. */
    static final ArchRule ONLY_EXTERNAL_AND_WECHAT_CALL_OUT =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..external..", "..wechat..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.hc..",
                            "org.springframework.web.client..",
                            "java.net.http..");

    static final ArchRule PACKAGES_KNOW_EACH_OTHER_ONE_WAY =
            slices().matching("io.mistok.reply.(*)..").should().beFreeOfCycles();

    @Test
    void onlyTheEdgesKnowTheBroker() {
        ONLY_THE_EDGES_KNOW_THE_BROKER.check(REPLY);
    }

    @Test
    void theBrokerRuleBites() {
        record Leak(Producer<byte[], byte[]> producer) {}
        bites(ONLY_THE_EDGES_KNOW_THE_BROKER, Leak.class);
    }

    @Test
    void theWayOfAPassiveReplyHasNoDatabase() {
        THE_WAY_OF_A_PASSIVE_REPLY_HAS_NO_DATABASE.check(REPLY);
    }

    @Test
    void theDatabaseRuleBites() {
        bites(THE_WAY_OF_A_PASSIVE_REPLY_HAS_NO_DATABASE, Offender.class, JdbcClient.class);
    }

    @Test
    void onlyExternalAndWeChatCallOut() {
        ONLY_EXTERNAL_AND_WECHAT_CALL_OUT.check(REPLY);
    }

    @Test
    void theCallRuleBites() {
        record Shortcut(HttpClient guarded, RestClient other) {}
        bites(ONLY_EXTERNAL_AND_WECHAT_CALL_OUT, Shortcut.class);
    }

    @Test
    void packagesKnowEachOtherOneWay() {
        PACKAGES_KNOW_EACH_OTHER_ONE_WAY.check(REPLY);
    }

    @Test
    void theCycleRuleBites() {
        bites(PACKAGES_KNOW_EACH_OTHER_ONE_WAY, Offender.class, Accomplice.class);
    }

    private static void bites(ArchRule rule, Class<?>... offenders) {
        var classes = new ClassFileImporter().importClasses(offenders);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
