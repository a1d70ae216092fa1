package io.mistok.peer;

import me.chanjar.weixin.common.api.WxConsts.EventType;
import me.chanjar.weixin.common.api.WxConsts.XmlMsgType;
import me.chanjar.weixin.mp.api.WxMpMessageHandler;
import me.chanjar.weixin.mp.api.WxMpMessageRouter;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.bean.message.WxMpXmlOutMessage;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service of the library, and a router with one synchronous rule. */
@Configuration(proxyBeanMethods = false)
class PeerConfiguration {
    @Bean
    WxMpService weChat(PeerProperties properties) {
        var config = new WxMpDefaultConfigImpl();
        config.setAppId(properties.appId());
        config.setToken(properties.token());
        config.setAesKey(properties.aesKey());
        var service = new WxMpServiceImpl();
        service.setWxMpConfigStorage(config);
        return service;
    }

    @Bean
    WxMpMessageRouter router(WxMpService weChat, PeerProperties properties) {
        WxMpMessageHandler answer =
                (message, _, _, _) ->
                        WxMpXmlOutMessage.TEXT()
                                .content(properties.answer())
                                .fromUser(message.getToUser())
                                .toUser(message.getFromUser())
                                .build();
        return new WxMpMessageRouter(weChat)
                .rule()
                .async(false)
                .msgType(XmlMsgType.EVENT)
                .event(EventType.CLICK)
                .eventKey(properties.key())
                .handler(answer)
                .end();
    }
}
