package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.e2e.wechat.Draft;
import io.mistok.e2e.wechat.Drafts;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Callbacks that are spoilt at every depth, most of them behind a right signature. */
final class MutatedCallbacks {
    private final RawHttp gateway;
    private final String clearPath;
    private final String securePath;
    private final Drafts clear;
    private final Drafts secure;

    MutatedCallbacks(RawHttp gateway, Door clear, Door secure) {
        this.gateway = gateway;
        this.clearPath = clear.path();
        this.securePath = secure.path();
        this.clear = clear.drafts();
        this.secure = secure.drafts();
    }

    /** One request; the same for the same random numbers. */
    byte[] next(RandomGenerator random) {
        var mutator = new Mutator(random);
        return switch (random.nextInt(8)) {
            case 0 ->
                    post(
                            clearPath,
                            clear.clear(mutator.spoil(sample(clear, random).getBytes(UTF_8))));
            case 1 -> post(securePath, secure.sealed(mutator.spoil(sample(secure, random))));
            case 2 -> post(securePath, secure.envelope(mutator.spoil(encrypted(random))));
            case 3 -> post(securePath, secure.locked(spoiltLayout(mutator, random)));
            case 4 -> address(mutator, random);
            case 5 -> mutator.spoil(post(clearPath, clear.clear(sample(clear, random))));
            case 6 -> question(mutator);
            default -> spoiltBody(mutator, random);
        };
    }

    private byte[] spoiltBody(Mutator mutator, RandomGenerator random) {
        var draft = secure.sealed(sample(secure, random));
        return post(securePath, draft.withBody(mutator.spoil(draft.body())));
    }

    private byte[] address(Mutator mutator, RandomGenerator random) {
        var draft = clear.clear(sample(clear, random));
        var target = mutator.spoil(clearPath + "?" + draft.queryString());
        return gateway.request("POST", target, draft.body());
    }

    private byte[] question(Mutator mutator) {
        var query = clear.question("4711").queryString();
        return gateway.request("GET", clearPath + "?" + mutator.spoil(query), new byte[0]);
    }

    private byte[] spoiltLayout(Mutator mutator, RandomGenerator random) {
        var layout = mutator.spoil(secure.layout(sample(secure, random)));
        return Arrays.copyOf(layout, Math.ceilDiv(layout.length + 1, 16) * 16);
    }

    private String encrypted(RandomGenerator random) {
        var body = new String(secure.sealed(sample(secure, random)).body(), UTF_8);
        return body.substring(body.indexOf("<Encrypt><![CDATA[") + 18, body.lastIndexOf("]]>"));
    }

    private byte[] post(String path, Draft draft) {
        return gateway.request("POST", path + "?" + draft.queryString(), draft.body());
    }

    private static String sample(Drafts drafts, RandomGenerator random) {
        var openId = "oFuzz" + random.nextInt(50);
        var kinds = List.of("CLICK", "VIEW", "subscribe", "unsubscribe", "SCAN", "LOCATION");
        return random.nextInt(4) == 0
                ? drafts.text(openId, "hello " + random.nextInt(1000))
                : drafts.event(openId, kinds.get(random.nextInt(kinds.size())), "KEY");
    }
}
