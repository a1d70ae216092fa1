package io.mistok.reply.wechat;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The client of WeChat's API. */
@Configuration(proxyBeanMethods = false)
class WeChatConfiguration {
    @Bean
    WeChatApi weChatApi(WeChatProperties properties) {
        return client(properties);
    }

    static WeChatApi client(WeChatProperties properties) {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectTimeout())
                        .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        // Buffered, so that a body goes out with its length: not every receiver reads chunks.
        var rest =
                RestClient.builder()
                        .baseUrl(properties.baseUrl())
                        .requestFactory(new BufferingClientHttpRequestFactory(requests))
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(WeChatApi.class);
    }
}
