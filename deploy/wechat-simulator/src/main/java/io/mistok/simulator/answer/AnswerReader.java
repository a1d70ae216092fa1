package io.mistok.simulator.answer;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.EncryptionMode;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.crypto.CallbackCipher;
import io.mistok.simulator.crypto.Signatures;
import io.mistok.simulator.crypto.UndecryptableException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges the body of an answer.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/doc/service/guide/product/message/Passive_user_reply_message.html">
 *     Passive replies</a>
 */
@Component
public class AnswerReader {
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");

    /**
     * Judges one body.
     *
     * @param openId of the follower who waits
     */
    public Answer read(Account account, ServerSettings server, String openId, String body) {
        if (body.isEmpty() || body.equals("success")) {
            return new Answer.Acknowledged();
        }
        try {
            var outer = XmlElement.parse(body);
            return new Answer.Replied(reply(clear(outer, account, server), account, openId));
        } catch (AbnormalException e) {
            return new Answer.Abnormal(String.valueOf(e.getMessage()));
        }
    }

    /** What an encrypted body says; empty when it is not encrypted, or not for this account. */
    public Optional<String> decrypted(
            Account account, ServerSettings server, @Nullable String body) {
        try {
            return body == null || !body.contains("<Encrypt>")
                    ? Optional.empty()
                    : Optional.of(decrypted(XmlElement.parse(body), account, server));
        } catch (AbnormalException _) {
            return Optional.empty();
        }
    }

    private static XmlElement clear(XmlElement outer, Account account, ServerSettings server)
            throws AbnormalException {
        var encrypted = outer.has("Encrypt");
        if (server.mode() == EncryptionMode.SECURE && !encrypted) {
            throw new AbnormalException("A reply in secure mode must be encrypted");
        }
        if (server.mode() == EncryptionMode.PLAIN && encrypted) {
            throw new AbnormalException("A reply in plain mode must not be encrypted");
        }
        return encrypted ? XmlElement.parse(decrypted(outer, account, server)) : outer;
    }

    private static String decrypted(XmlElement envelope, Account account, ServerSettings server)
            throws AbnormalException {
        var text = envelope.required("Encrypt");
        var signature =
                Signatures.sign(
                        server.token(),
                        envelope.required("TimeStamp"),
                        envelope.required("Nonce"),
                        text.strip());
        if (!signature.equals(envelope.required("MsgSignature"))) {
            throw new AbnormalException("MsgSignature is wrong");
        }
        try {
            var cipher = new CallbackCipher(server.requiredKey(), account.appId());
            return cipher.decrypt(text.strip());
        } catch (UndecryptableException e) {
            throw new AbnormalException(String.valueOf(e.getMessage()));
        }
    }

    private static Reply reply(XmlElement xml, Account account, String openId)
            throws AbnormalException {
        if (!xml.required("ToUserName").equals(openId)) {
            throw new AbnormalException("ToUserName is not the follower");
        }
        if (!xml.required("FromUserName").equals(account.originalId())) {
            throw new AbnormalException("FromUserName is not the account");
        }
        if (!SECONDS.matcher(xml.required("CreateTime").strip()).matches()) {
            throw new AbnormalException("CreateTime is not in seconds");
        }
        var type = xml.required("MsgType");
        return new Reply(type, ReplyContents.read(type, xml));
    }
}
