package io.mistok.stats;

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
                                .title("Statistics")
                                .version("v1")
                                .description(
                                        "Who tapped what, and who else did something: totals and"
                                                + " people, by hour and by day of the channel's time"
                                                + " zone, for a period or for all time. Accept:"
                                                + " text/csv gives the same as a table."));
    }
}
