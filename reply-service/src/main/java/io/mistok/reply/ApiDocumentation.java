package io.mistok.reply;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiDocumentation {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Replies")
                                .version("v1")
                                .description(
                                        "What a channel answers, and trying it out. Errors are RFC"
                                                + " 9457 problem details; errors of a request name"
                                                + " fields by JSON pointers. Every answer has the"
                                                + " revision of the rules as its ETag; a change with"
                                                + " If-Match is refused when somebody else was"
                                                + " faster."));
    }
}
