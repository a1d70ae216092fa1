package io.mistok.menu.wechat;

import java.net.http.HttpClient;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class WeChatConfiguration {

    @Bean
    WeChatApi weChatApi(WeChatProperties properties) {
        var client =
                RestClient.builder()
                        .baseUrl(properties.baseUrl().replaceAll("/$", ""))
                        .requestFactory(requests(properties))
                        .configureMessageConverters(converters ->
                                converters.disableDefaults().addCustomConverter(json()))
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(WeChatApi.class);
    }

    /** Buffered, so that a body goes out with its length: not every receiver reads chunks. */
    private static ClientHttpRequestFactory requests(WeChatProperties properties) {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(properties.readTimeout());
        return new BufferingClientHttpRequestFactory(requests);
    }

    /** A mapper of its own: what WeChat adds is ignored, whatever type of content it claims. */
    private static JacksonJsonHttpMessageConverter json() {
        var mapper =
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build();
        var converter = new JacksonJsonHttpMessageConverter(mapper);
        converter.setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON, MediaType.ALL));
        return converter;
    }
}
