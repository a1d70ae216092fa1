package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as the gateway would make them, and every way to get them wrong. */
final class Jwts {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private final PrivateKey ours;
    private final PrivateKey foreign;
    private final byte[] publicPem;

    private Jwts(PrivateKey ours, PrivateKey foreign, byte[] publicPem) {
        this.ours = ours;
        this.foreign = foreign;
        this.publicPem = publicPem;
    }

    /** With the keys of an installation. */
    static Jwts of(Path secrets) throws IOException, GeneralSecurityException {
        var pem = Files.readString(secrets.resolve("internal-private.pem"));
        var der = Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", ""));
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new Jwts(
                KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)),
                generator.generateKeyPair().getPrivate(),
                Files.readAllBytes(secrets.resolve("internal-public.pem")));
    }

    String right() {
        return signed(header("RS256"), claims(), ours);
    }

    /** By name, each in an Authorization header; nobody may let one in. */
    SequencedMap<String, String> wrong(String listener) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("nothing", "");
        wrong.put("no token", "Bearer ");
        wrong.put("no JWT", "Bearer x.y.z");
        wrong.put("no signature", "Bearer " + right().replaceAll("[^.]*$", ""));
        wrong.put("another signature", "Bearer " + right().replaceAll("[^.]*$", "AAAA"));
        for (var none : new String[] {"none", "None", "nOnE"}) {
            wrong.put("algorithm " + none, "Bearer " + unsigned(none));
        }
        wrong.put("foreign key", bearer(header("RS256"), claims(), foreign));
        wrong.put("public key as a secret", "Bearer " + byPublicKey());
        wrong.put("foreign key by address", bearer(header("jku", listener), claims(), foreign));
        wrong.put("foreign certificate", bearer(header("x5u", listener), claims(), foreign));
        wrong.put("key from a file", bearer(header("kid", "/dev/null"), claims(), foreign));
        wrong.put("expired", with("exp", now() - 600));
        wrong.put("not valid yet", with("nbf", now() + 600));
        wrong.put("without end", without("exp"));
        wrong.put("another audience", with("aud", "mistok-simulator"));
        wrong.put("no audience", without("aud"));
        wrong.put("another issuer", with("iss", "https://evil.example"));
        wrong.put("no issuer", without("iss"));
        wrong.put("another scope", with("scope", "reader"));
        wrong.put("no scope", without("scope"));
        wrong.put("changed afterwards", "Bearer " + changed());
        wrong.put("Basic", RawHttp.basic().substring("Authorization: ".length()));
        return wrong;
    }

    private String changed() {
        var parts = right().split("\\.", -1);
        var claims = claims();
        claims.put("sub", "somebody-else");
        return parts[0] + "." + json(claims) + "." + parts[2];
    }

    private String with(String claim, Object value) {
        var claims = claims();
        claims.put(claim, value);
        return bearer(header("RS256"), claims, ours);
    }

    private String without(String claim) {
        var claims = claims();
        claims.remove(claim);
        return bearer(header("RS256"), claims, ours);
    }

    private static Map<String, Object> claims() {
        return new LinkedHashMap<>(
                Map.of(
                        "iss", "mistok-gateway",
                        "aud", "mistok",
                        "sub", "e2e-admin",
                        "scope", "admin",
                        "iat", now(),
                        "exp", now() + 60));
    }

    private static Map<String, Object> header(String algorithm) {
        return new LinkedHashMap<>(Map.of("alg", algorithm, "typ", "JWT"));
    }

    private static Map<String, Object> header(String more, String value) {
        var header = header("RS256");
        header.put(more, value);
        return header;
    }

    private static String bearer(
            Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        return "Bearer " + signed(header, claims, key);
    }

    private static String signed(
            Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        var content = json(header) + "." + json(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(UTF_8));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(String algorithm) {
        return json(header(algorithm)) + "." + json(claims()) + ".";
    }

    private String byPublicKey() {
        var content = json(header("HS256")) + "." + json(claims());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(publicPem, "HmacSHA256"));
            return content + "." + URL.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, Object> values) {
        return URL.encodeToString(JsonMapper.shared().writeValueAsBytes(values));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
