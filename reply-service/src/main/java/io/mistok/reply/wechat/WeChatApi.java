package io.mistok.reply.wechat;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The calls we make. Bodies are bytes: the platform wants JSON in raw UTF-8, and sends JSON under
 * any content type.
 */
@HttpExchange(contentType = MediaType.APPLICATION_JSON_VALUE)
interface WeChatApi {
    @PostExchange("/cgi-bin/stable_token")
    byte[] stableToken(@RequestBody byte[] body);

    @PostExchange("/cgi-bin/message/custom/send")
    byte[] send(@RequestParam("access_token") String accessToken, @RequestBody byte[] body);
}
