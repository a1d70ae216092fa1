package io.mistok.bench.micro;

import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import me.chanjar.weixin.mp.util.crypto.WxMpCryptUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The same steps with weixin-java-mp, called as its own examples call it: the body has already been
 * made a string, and the secrets are in its configuration.
 */
@State(Scope.Benchmark)
public class WxJavaBenchmark {
    private final WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
    private final WxMpCryptUtil crypt;
    private final String body = Sample.BODY;
    private final String sealedBody = Sample.SEALED_BODY;
    private final WxMpXmlMessage message = WxMpXmlMessage.fromXml(Sample.BODY);

    /** Set up as an application would do it once. */
    public WxJavaBenchmark() {
        config.setAppId(Sample.APP_ID);
        config.setToken(Sample.TOKEN);
        config.setAesKey(Sample.AES_KEY);
        crypt = new WxMpCryptUtil(config);
    }

    WxMpDefaultConfigImpl config() {
        return config;
    }

    /** The message of a body in clear. */
    @Benchmark
    public WxMpXmlMessage parse() {
        return WxMpXmlMessage.fromXml(body);
    }

    /** The signature of the query. */
    @Benchmark
    public boolean verify() {
        return SHA1.gen(Sample.TOKEN, Sample.TIMESTAMP, Sample.NONCE).equals(Sample.SIGNATURE);
    }

    /** The text of {@code Encrypt}. */
    @Benchmark
    public String decrypt() {
        return crypt.decrypt(Sample.SEALED);
    }

    /** A whole sealed answer: encrypted, signed, as XML. */
    @Benchmark
    public String encrypt() {
        return crypt.encrypt(Sample.ANSWER);
    }

    /** The XML of an answer. */
    @Benchmark
    public String reply() {
        return WxMpXmlOutMessage.TEXT()
                .content(Sample.ANSWER)
                .fromUser(message.getToUser())
                .toUser(message.getFromUser())
                .build()
                .toXml();
    }

    /** From the query and the body in clear to the message. */
    @Benchmark
    public WxMpXmlMessage plain() {
        if (!verify()) {
            throw new IllegalStateException("the sample is not signed");
        }
        return parse();
    }

    /** From the query and the sealed body to the message. */
    @Benchmark
    public WxMpXmlMessage secure() {
        return WxMpXmlMessage.fromEncryptedXml(
                sealedBody, config, Sample.TIMESTAMP, Sample.NONCE, Sample.SEALED_SIGNATURE);
    }
}
