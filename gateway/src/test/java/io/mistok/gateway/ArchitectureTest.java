package io.mistok.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import io.mistok.gateway.route.Offender;
import jakarta.servlet.http.HttpSession;
import java.security.PrivateKey;
import org.apache.hc.client5.http.classic.HttpClient;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("io.mistok.gateway");

    static final ArchRule ONLY_TOKEN_KNOWS_KEYS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..token..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.security\\..*Key|com\\.nimbusds\\.jose\\..*|com\\.nimbusds\\.jwt\\.SignedJWT");

    static final ArchRule ONLY_ROUTE_TALKS_TO_SERVICES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..route..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.hc..",
                            "org.springframework.web.client..",
                            "org.springframework.cloud.gateway..");

    static final ArchRule NOTHING_IS_KEPT_FOR_A_BROWSER =
            noClasses().should().dependOnClassesThat().areAssignableTo(HttpSession.class);

    static final ArchRule CALLBACKS_KNOW_NO_SIGN_IN =
            noClasses()
                    .that()
                    .resideInAPackage("..route..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..session..", "..oidc..", "org.springframework.security..");

    @Test
    void onlyTokenKnowsKeys() {
        ONLY_TOKEN_KNOWS_KEYS.check(GATEWAY);
    }

    @Test
    void theKeyRuleBites() {
        record Leak(PrivateKey key, SignedJWT jwt) {}
        bites(ONLY_TOKEN_KNOWS_KEYS, Leak.class);
    }

    @Test
    void onlyRouteTalksToServices() {
        ONLY_ROUTE_TALKS_TO_SERVICES.check(GATEWAY);
    }

    @Test
    void theClientRuleBites() {
        record Shortcut(HttpClient client) {}
        bites(ONLY_ROUTE_TALKS_TO_SERVICES, Shortcut.class);
    }

    @Test
    void nothingIsKeptForABrowser() {
        NOTHING_IS_KEPT_FOR_A_BROWSER.check(GATEWAY);
    }

    @Test
    void theSessionRuleBites() {
        record Keeper(HttpSession session) {}
        bites(NOTHING_IS_KEPT_FOR_A_BROWSER, Keeper.class);
    }

    @Test
    void callbacksKnowNoSignIn() {
        CALLBACKS_KNOW_NO_SIGN_IN.check(GATEWAY);
    }

    @Test
    void theCallbackRuleBites() {
        bites(CALLBACKS_KNOW_NO_SIGN_IN, Offender.class);
    }

    private static void bites(ArchRule rule, Class<?> offender) {
        var classes = new ClassFileImporter().importClasses(offender);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
