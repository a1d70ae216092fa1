package io.mistok.menu.wechat;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The few calls we make, as WeChat spells them. */
interface WeChatApi {

    @PostExchange(url = "/cgi-bin/stable_token", contentType = "application/json")
    TokenAnswer stableToken(@RequestBody TokenRequest request);

    @PostExchange(url = "/cgi-bin/menu/create", contentType = "application/json")
    Answer.Outcome createMenu(
            @RequestParam("access_token") String token, @RequestBody WeChatMenu menu);

    @GetExchange("/cgi-bin/menu/get")
    MenuAnswer menu(@RequestParam("access_token") String token);

    @GetExchange("/cgi-bin/get_current_selfmenu_info")
    SelfMenu selfMenu(@RequestParam("access_token") String token);

    @GetExchange("/cgi-bin/getcallbackip")
    AddressesAnswer callbackAddresses(@RequestParam("access_token") String token);

    @GetExchange("/cgi-bin/customservice/getkflist")
    Answer.Outcome agents(@RequestParam("access_token") String token);
}
