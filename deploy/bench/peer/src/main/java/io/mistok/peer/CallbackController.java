package io.mistok.peer;

import me.chanjar.weixin.mp.api.WxMpMessageRouter;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** As the demos of the library do it; at Mistok's address, so that the same load fits. */
@RestController
class CallbackController {
    private static final String NO_REPLY = "success";

    private final WxMpService weChat;
    private final WxMpMessageRouter router;

    CallbackController(WxMpService weChat, WxMpMessageRouter router) {
        this.weChat = weChat;
        this.router = router;
    }

    @PostMapping(path = "/callback/wechat/{channelId}", produces = "application/xml;charset=UTF-8")
    String receive(
            @RequestBody String body,
            @RequestParam String signature,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam(name = "encrypt_type", required = false) @Nullable String encryptType,
            @RequestParam(name = "msg_signature", required = false) @Nullable String msgSignature) {
        if (!weChat.checkSignature(timestamp, nonce, signature)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!"aes".equals(encryptType)) {
            var answer = route(WxMpXmlMessage.fromXml(body));
            return answer == null ? NO_REPLY : answer.toXml();
        }
        var config = weChat.getWxMpConfigStorage();
        var message = WxMpXmlMessage.fromEncryptedXml(body, config, timestamp, nonce, msgSignature);
        var answer = route(message);
        return answer == null ? NO_REPLY : answer.toEncryptedXml(config);
    }

    private @Nullable WxMpXmlOutMessage route(WxMpXmlMessage message) {
        return router.route(message);
    }
}
