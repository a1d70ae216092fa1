package io.mistok.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.common.util.crypto.WxCryptUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The comparison is worth something only while the peer does its work. */
@SpringBootTest
class PeerTest {
    private static final String CLICK =
            "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o%s]]>"
                    + "</FromUserName><CreateTime>1700000000</CreateTime>"
                    + "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[CLICK]]></Event>"
                    + "<EventKey><![CDATA[BENCH]]></EventKey></xml>";

    private static final String ANSWER =
            "<Content><![CDATA[Answer of the bench: 你好, міст ✓]]></Content>";

    private final MockMvc http;
    private final WxCryptUtil crypt =
            new WxCryptUtil(
                    "peertoken",
                    "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk",
                    "wx0123456789abcdef");

    PeerTest(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aClickInClearIsAnswered() throws Exception {
        assertThat(answer(CLICK.formatted(1), "")).contains(ANSWER);
    }

    @Test
    void aSealedClickIsAnsweredSealed() throws Exception {
        var sealed = sealedPart(crypt.encrypt(CLICK.formatted(2)));
        var signature = SHA1.gen("peertoken", "1700000000", "5", sealed);
        var envelope = "<xml><Encrypt><![CDATA[" + sealed + "]]></Encrypt></xml>";

        var answer = answer(envelope, "&encrypt_type=aes&msg_signature=" + signature);

        assertThat(crypt.decrypt(sealedPart(answer))).contains(ANSWER);
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        var answer =
                http.perform(
                                post("/callback/wechat/c?signature=0&timestamp=1700000000&nonce=5")
                                        .contentType("text/xml")
                                        .content(CLICK.formatted(3)))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    private static String sealedPart(String envelope) {
        return envelope.replaceAll("(?s).*<Encrypt><!\\[CDATA\\[(.*?)]].*", "$1");
    }

    private String answer(String body, String query) throws Exception {
        var signature = SHA1.gen("peertoken", "1700000000", "5");
        return http.perform(
                        post("/callback/wechat/c?timestamp=1700000000&nonce=5&signature="
                                        + signature
                                        + query)
                                .contentType("text/xml")
                                .content(body))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
