package io.mistok.menu.access;

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
                                .title("Channels and menus")
                                .version("v1")
                                .description(
                                        "Connects Official Accounts, draws and publishes their"
                                                + " menus. Errors are RFC 9457 problem details; errors"
                                                + " of a request name fields by JSON pointers."));
    }
}
