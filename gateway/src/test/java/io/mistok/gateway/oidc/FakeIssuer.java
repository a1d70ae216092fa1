package io.mistok.gateway.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.Keys;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** An identity provider: discovery, keys and the token endpoint; its sign-in page is the test. */
final class FakeIssuer {
    private static final KeyPair PAIR = Keys.rsa(2048);

    private final FakeService server = new FakeService();
    private volatile Map<String, Object> person = Map.of();
    private volatile String nonce = "";

    FakeIssuer() {
        server.behaves(this::handle);
    }

    String address() {
        return server.address();
    }

    /** The person signs in at the provider's page, which remembers the nonce of the request. */
    void signsIn(String authorizationAddress, Map<String, Object> claims) {
        nonce = parameter(authorizationAddress, "nonce");
        person = claims;
    }

    static String parameter(String address, String name) {
        var matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        if (!matcher.find()) {
            throw new AssertionError("No " + name + " in " + address);
        }
        return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body =
                switch (exchange.getRequestURI().getPath()) {
                    case "/.well-known/openid-configuration" -> discovery();
                    case "/keys" -> new JWKSet(key()).toString();
                    case "/token" -> tokens();
                    case "/userinfo" -> userInfo();
                    default -> "{}";
                };
        FakeService.answer(exchange, 200, "application/json", body);
    }

    private String discovery() {
        return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/userinfo","subject_types_supported":["public"],
         "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}\
        """
                .formatted(address());
    }

    private String tokens() {
        return """
        {"access_token":"a","token_type":"Bearer","expires_in":60,"scope":"openid email",
         "id_token":"%s"}\
        """
                .formatted(idToken());
    }

    private String userInfo() {
        var claims = new HashMap<>(person);
        claims.put("sub", "person-1");
        return JsonMapper.shared().writeValueAsString(claims);
    }

    private String idToken() {
        var claims = new HashMap<>(person);
        claims.put("nonce", nonce);
        var builder =
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .audience("mistok")
                        .subject("person-1")
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)));
        claims.forEach(builder::claim);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build();
        var jwt = new SignedJWT(header, builder.build());
        try {
            jwt.sign(new RSASSASigner(PAIR.getPrivate()));
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
        return jwt.serialize();
    }

    private static RSAKey key() {
        return new RSAKey.Builder((RSAPublicKey) PAIR.getPublic()).keyID("k").build();
    }
}
